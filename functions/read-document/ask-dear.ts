import type { DearCalls, DocumentFeature } from '../../shared/documents/cascade/dear-calls.ts';
import { pricedCallsOf } from '../../shared/documents/cascade/dear-calls.ts';
import { sightingOfDocument } from '../../shared/documents/cascade/from-document.ts';
import { sightingOfExpense } from '../../shared/documents/cascade/from-expense.ts';
import { sightingOfIdentity } from '../../shared/documents/cascade/from-identity.ts';
import { mergeSighting } from '../../shared/documents/cascade/merge.ts';
import { type PlannedCall, planCalls } from '../../shared/documents/cascade/plan.ts';
import type { Sighting } from '../../shared/documents/cascade/sighting.ts';
import type { CallCounts, PriceTable } from '../../shared/documents/file-reading.ts';
import { OcrUnavailableError } from '../../shared/documents/ocr-engine.ts';
import type { ReadFile, ReadPaper } from '../../shared/documents/read-paper.ts';

/** The last stage of the cascade: which dear calls there are, and what they may cost. */
export interface DearStage {
  calls: DearCalls;
  prices: PriceTable;
  /** Pages of one file that dear calls are made for; a bad copy of a long list costs no more than that. */
  mostPages: number;
}

/**
 * Asks the dear call of its kind about the pages on which something is missing or doubtful, and about no others.
 *
 * @param picture of a page of the file, from 1
 * Transient errors of the calls pass through; where a call is refused, the paper stays as it was read, with a problem.
 */
export async function askDear(
  file: ReadFile,
  picture: (page: number) => Promise<{ bytes: Uint8Array }>,
  stage: DearStage | null,
): Promise<ReadFile> {
  if (stage === null) return file;
  const { calls, prices, mostPages } = stage;
  const planned = planCalls(file.papers, { steps: calls.steps, prices });
  const papers = [...file.papers];
  const counts: CallCounts = { ...file.calls };
  for (const [index, call] of planned.entries()) {
    const paper = papers[call.paper];
    if (paper === undefined) continue;
    if (index >= mostPages) {
      const message = `${planned.length - mostPages} further pages were not looked at again: ${mostPages} pages of a file are`;
      papers[call.paper] = withProblem(paper, 'cascade.too-many-pages', message);
      break;
    }
    try {
      const { bytes } = await picture(call.page);
      const sighting = await ask(calls, call, paper, bytes);
      for (const priced of pricedCallsOf(call.steps)) counts[priced] = (counts[priced] ?? 0) + 1;
      papers[call.paper] = namedByReader(mergeSighting(paper, sighting, call.rowsMissing), sighting);
    } catch (error) {
      if (!(error instanceof OcrUnavailableError)) throw error;
      papers[call.paper] = withProblem(
        paper,
        error.code,
        `page ${call.page} was not looked at again: ${error.message}`,
      );
      if (error.code !== 'ocr.refused') break;
    }
  }
  return { ...file, papers, calls: counts };
}

async function ask(calls: DearCalls, call: PlannedCall, paper: ReadPaper, image: Uint8Array): Promise<Sighting> {
  const { page, steps, values } = call;
  const texts = Object.values(paper.evidence).map(({ text }) => text);
  if (steps.includes('expense')) return sightingOfExpense(await calls.expense(image, page), page, texts);
  if (steps.includes('identity')) return sightingOfIdentity(await calls.identity(image, page), page);
  const features = steps.filter((step): step is DocumentFeature => step !== 'expense' && step !== 'identity');
  const questions = steps.includes('queries')
    ? values.map(({ path, question }) => ({ alias: path, text: question }))
    : [];
  return sightingOfDocument(await calls.document(image, page, features, questions), paper.kind, values, page, texts);
}

/** A paper is named by the dearest reader that gave one of its values. */
function namedByReader(paper: ReadPaper, { reader }: Sighting): ReadPaper {
  const gave = Object.values(paper.evidence).some((evidence) => evidence.reader === reader);
  return gave ? { ...paper, reader } : paper;
}

function withProblem(paper: ReadPaper, code: string, message: string): ReadPaper {
  return { ...paper, problems: [...paper.problems, { code, message }] };
}
