import { type DearCalls, pricedCallsOf } from '../../shared/documents/cascade/dear-calls.ts';
import { sightingOfDocument } from '../../shared/documents/cascade/from-document.ts';
import { sightingOfExpense } from '../../shared/documents/cascade/from-expense.ts';
import { sightingOfIdentity } from '../../shared/documents/cascade/from-identity.ts';
import { mergeSighting } from '../../shared/documents/cascade/merge.ts';
import { type PlannedCall, planCalls } from '../../shared/documents/cascade/plan.ts';
import type { Sighting } from '../../shared/documents/cascade/sighting.ts';
import type { CallCounts, PriceTable } from '../../shared/documents/file-reading.ts';
import type { ReadFile, ReadPaper } from '../../shared/documents/read-paper.ts';
import { type DearAnswer, dearAnswers, type PictureOf } from './dear-answers.ts';
import type { DearJobs } from './dear-jobs.ts';

/** The last stage of the cascade: which dear calls there are, and what they may cost. */
export interface DearStage {
  calls: DearCalls;
  /** Null: every page is asked about alone. */
  jobs: DearJobs | null;
  prices: PriceTable;
  /** Pages of one file that dear calls are made for; a bad copy of a long list costs no more than that. */
  mostPages: number;
}

/**
 * Asks the dear call of its kind about the pages on which something is missing or doubtful, and about no others.
 *
 * @param picture of a page of the file, from 1
 * Transient errors of the calls pass through, and StillRecognisingError; of a page for which a call is refused the paper
 * stays as it was read, with a problem.
 */
export async function askDear(file: ReadFile, picture: PictureOf, stage: DearStage | null): Promise<ReadFile> {
  if (stage === null) return file;
  const { calls, jobs, prices, mostPages } = stage;
  const wanted = planCalls(file.papers, { steps: calls.steps, prices });
  const planned = wanted.slice(0, mostPages);
  const answers = await dearAnswers(planned, picture, calls, jobs);
  const papers = [...file.papers];
  const counts: CallCounts = { ...file.calls };
  for (const call of planned) {
    const [answer, paper] = [answers.get(call), papers[call.paper]];
    if (answer === undefined || paper === undefined) continue;
    if (answer.from === 'nobody') {
      const message = `page ${call.page} was not looked at again: ${answer.message}`;
      papers[call.paper] = withProblem(paper, answer.code, message);
      continue;
    }
    const sighting = sightingOf(answer, call, paper);
    for (const priced of pricedCallsOf(call.steps)) counts[priced] = (counts[priced] ?? 0) + 1;
    papers[call.paper] = namedByReader(mergeSighting(paper, sighting, call.rowsMissing), sighting);
  }
  const left = wanted[mostPages];
  const unasked = left && papers[left.paper];
  if (left && unasked) {
    const message = `${wanted.length - mostPages} further pages were not looked at again: ${mostPages} pages of a file are`;
    papers[left.paper] = withProblem(unasked, 'cascade.too-many-pages', message);
  }
  return { ...file, papers, calls: counts };
}

function sightingOf(
  found: Exclude<DearAnswer, { from: 'nobody' }>,
  { page, values }: PlannedCall,
  paper: ReadPaper,
): Sighting {
  const texts = Object.values(paper.evidence).map(({ text }) => text);
  if (found.from === 'expense') return sightingOfExpense(found.answer, page, texts);
  if (found.from === 'identity') return sightingOfIdentity(found.answer, page);
  return sightingOfDocument(found.answer, paper.kind, values, page, texts);
}

/** A paper is named by the dearest reader that gave one of its values. */
function namedByReader(paper: ReadPaper, { reader }: Sighting): ReadPaper {
  const gave = Object.values(paper.evidence).some((evidence) => evidence.reader === reader);
  return gave ? { ...paper, reader } : paper;
}

function withProblem(paper: ReadPaper, code: string, message: string): ReadPaper {
  return { ...paper, problems: [...paper.problems, { code, message }] };
}
