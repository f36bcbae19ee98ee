import type { DocumentAnswer, ExpenseAnswer, IdentityAnswer } from '../../shared/documents/cascade/answers.ts';
import type { DearCalls, DocumentFeature, Question } from '../../shared/documents/cascade/dear-calls.ts';
import type { PlannedCall } from '../../shared/documents/cascade/plan.ts';
import { OcrUnavailableError } from '../../shared/documents/ocr-engine.ts';
import { UnreadableError } from '../../shared/documents/unreadable-error.ts';
import type { DearJobs, JobPage } from './dear-jobs.ts';
import { StillRecognisingError } from './many-pages.ts';

/** What a planned call came to: an answer, or why there is none. */
export type DearAnswer =
  | { from: 'expense'; answer: ExpenseAnswer }
  | { from: 'identity'; answer: IdentityAnswer }
  | { from: 'document'; answer: DocumentAnswer }
  | NoAnswer;

class NoAnswer {
  readonly from = 'nobody';
  readonly code: string;
  readonly message: string;
  constructor(code: string, message: string) {
    this.code = code;
    this.message = message;
  }
}

/** The picture of a page of the file, from 1. Throws UnreadableError. */
export type PictureOf = (page: number) => Promise<{ bytes: Uint8Array }>;

/** What holds for one page holds for all: there is no sense in asking about the next. */
const FOR_ALL_PAGES: ReadonlySet<string> = new Set(['ocr.denied', 'ocr.unsupported']);
const UNREAD = new NoAnswer('ocr.refused', 'text recognition could not read it');

/**
 * Makes the planned calls: where many pages need the same one, by one job on these pages, else page by page. What can't be
 * had of a page is told of that page, and the others are asked about all the same.
 *
 * Throws StillRecognisingError once all is asked while a job is under way. Transient errors of the calls pass through.
 */
export async function dearAnswers(
  planned: readonly PlannedCall[],
  picture: PictureOf,
  calls: DearCalls,
  jobs: DearJobs | null,
): Promise<ReadonlyMap<PlannedCall, DearAnswer>> {
  const answers = new Map<PlannedCall, DearAnswer>();
  const single = new Set(planned);
  let underWay = false;
  if (jobs !== null) {
    for (const group of manyAlike(planned, jobs.fromPages)) {
      for (const call of group) single.delete(call);
      const found = await askJob(group, picture, jobs);
      if (found === null) underWay = true;
      else for (const [call, answer] of found) answers.set(call, answer);
    }
  }
  const refused = new Map<DearAnswer['from'], NoAnswer>();
  for (const call of single) {
    const answer = refused.get(operationOf(call)) ?? (await ask(call, picture, calls));
    if (answer instanceof NoAnswer && FOR_ALL_PAGES.has(answer.code)) refused.set(operationOf(call), answer);
    answers.set(call, answer);
  }
  if (underWay) throw new StillRecognisingError('pages of the file are being looked at again');
  return answers;
}

/** Calls that one job can make, for it does the same to all of its pages. Identity documents have no such job. */
function manyAlike(planned: readonly PlannedCall[], fromPages: number): PlannedCall[][] {
  const alike = Map.groupBy(
    planned.filter((call) => operationOf(call) !== 'identity'),
    ({ steps }) => [...steps].sort().join(),
  );
  return [...alike.values()].filter((group) => group.length >= fromPages);
}

function operationOf({ steps }: PlannedCall): 'expense' | 'identity' | 'document' {
  if (steps.includes('expense')) return 'expense';
  return steps.includes('identity') ? 'identity' : 'document';
}

async function ask(call: PlannedCall, picture: PictureOf, calls: DearCalls): Promise<DearAnswer> {
  return orNoAnswer(async () => {
    const { page } = call;
    const { bytes } = await picture(page);
    const operation = operationOf(call);
    if (operation === 'expense') return { from: operation, answer: await calls.expense(bytes, page) };
    if (operation === 'identity') return { from: operation, answer: await calls.identity(bytes, page) };
    return { from: operation, answer: await calls.document(bytes, page, featuresOf(call), questionsOf(call)) };
  });
}

/** Null while the job is under way. */
async function askJob(
  group: readonly PlannedCall[],
  picture: PictureOf,
  jobs: DearJobs,
): Promise<ReadonlyMap<PlannedCall, DearAnswer> | null> {
  const answers = new Map<PlannedCall, DearAnswer>();
  const pages = new Map<PlannedCall, JobPage>();
  for (const call of group) {
    const picturing = await orNoAnswer(() => picture(call.page));
    if (picturing instanceof NoAnswer) answers.set(call, picturing);
    else pages.set(call, { page: call.page, image: picturing.bytes, questions: questionsOf(call) });
  }
  const [like] = pages.keys();
  if (like === undefined) return answers;
  const found = await orNoAnswer(() => answersOfJob(like, [...pages.values()], jobs));
  if (found === null) return null;
  for (const [index, call] of [...pages.keys()].entries()) {
    answers.set(call, found instanceof NoAnswer ? found : (found[index] ?? UNREAD));
  }
  return answers;
}

async function answersOfJob(
  like: PlannedCall,
  pages: readonly JobPage[],
  jobs: DearJobs,
): Promise<(DearAnswer | null)[] | null> {
  if (operationOf(like) === 'expense') {
    const answers = await jobs.expense(pages);
    return answers?.map((answer) => answer && { from: 'expense', answer }) ?? null;
  }
  const answers = await jobs.document(pages, featuresOf(like));
  return answers?.map((answer) => answer && { from: 'document', answer }) ?? null;
}

function featuresOf({ steps }: PlannedCall): DocumentFeature[] {
  return steps.filter((step): step is DocumentFeature => step !== 'expense' && step !== 'identity');
}

function questionsOf({ steps, values }: PlannedCall): Question[] {
  return steps.includes('queries') ? values.map(({ path, question }) => ({ alias: path, text: question })) : [];
}

/** A refusal as an answer: what can't be had of one page is no reason to lose the rest. */
async function orNoAnswer<T>(work: () => Promise<T>): Promise<T | NoAnswer> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof OcrUnavailableError || error instanceof UnreadableError)) throw error;
    return new NoAnswer(error.code, error.message);
  }
}
