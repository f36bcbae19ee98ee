import { createHash } from 'node:crypto';
import {
  GetDocumentAnalysisCommand,
  GetExpenseAnalysisCommand,
  type Query,
  StartDocumentAnalysisCommand,
  StartExpenseAnalysisCommand,
} from '@aws-sdk/client-textract';
import type { DearJobs, JobPage } from '../dear-jobs.ts';
import type { DocumentKeeper } from '../document-keeper.ts';
import { picturesAsPdf } from '../pdf/pictures-as-pdf.ts';
import { documentAnswer, FEATURE_TYPES } from './analyze-document.ts';
import { expenseAnswer, onPage } from './analyze-expense.ts';
import { answerOfJob, blocksByPage, type JobChannel, type JobOperation, type JobPart } from './recognition-job.ts';
import type { Calls } from './textract-calls.ts';

const EXPENSE_ANALYSIS: JobOperation = {
  starts: 'StartExpenseAnalysis',
  gets: 'GetExpenseAnalysis',
  start: (client, request) => client.send(new StartExpenseAnalysisCommand(request)),
  get: (client, place) => client.send(new GetExpenseAnalysisCommand(place)),
};

/**
 * Textract's dear calls by asynchronous jobs. A job works on a PDF of the pictures of its pages and of no others, which is
 * kept beside the reading and named by its content: the same pages and questions are the same job.
 */
export function dearByJob(
  calls: Calls,
  fromPages: number,
  channel: JobChannel,
  documentId: string,
  keeper: Pick<DocumentKeeper, 'job' | 'file'>,
): DearJobs {
  async function partsOf(operation: JobOperation, asked: object, pages: readonly JobPage[]): Promise<JobPart[] | null> {
    const content = createHash('sha256').update(JSON.stringify([operation.starts, asked]));
    for (const { page, image } of pages) content.update(`\0${page} ${image.length}\0`).update(image);
    const name = content.digest('hex').slice(0, 20);
    const { bucket, key, storeIfAbsent } = keeper.file(`${name}.pdf`);
    const known = keeper.job(name);
    if (known.job === null) await storeIfAbsent(await picturesAsPdf(pages.map(({ image }) => image)));
    const what = `pages ${pages.map(({ page }) => page).join(', ')}`;
    const document = { documentId, token: `${documentId}-${name}`, bucket, key, what };
    return answerOfJob(calls, operation, document, channel, known);
  }

  return {
    fromPages,
    async expense(pages) {
      const parts = await partsOf(EXPENSE_ANALYSIS, {}, pages);
      if (parts === null) return null;
      const documents = parts.flatMap(({ ExpenseDocuments = [] }) => ExpenseDocuments);
      return answered(pages, parts, (number) => expenseAnswer({ ExpenseDocuments: onPage(documents, number) }));
    },
    async document(pages, features) {
      const wanted = {
        FeatureTypes: features.map((feature) => FEATURE_TYPES[feature]),
        ...(features.includes('queries') && { QueriesConfig: { Queries: queriesOf(pages) } }),
      };
      const analysis: JobOperation = {
        starts: 'StartDocumentAnalysis',
        gets: 'GetDocumentAnalysis',
        start: (client, request) => client.send(new StartDocumentAnalysisCommand({ ...request, ...wanted })),
        get: (client, place) => client.send(new GetDocumentAnalysisCommand(place)),
      };
      const parts = await partsOf(analysis, wanted, pages);
      if (parts === null) return null;
      const blocks = blocksByPage(parts);
      return answered(pages, parts, (number) => documentAnswer({ Blocks: blocks.get(number) }));
    },
  };
}

/** The answers in the order of the pages, null for those that Textract warns of. Pages are numbered as in the job's file. */
function answered<A>(
  pages: readonly JobPage[],
  parts: readonly JobPart[],
  answer: (number: number) => A,
): (A | null)[] {
  const unread = new Set(parts.flatMap(({ Warnings = [] }) => Warnings).flatMap(({ Pages = [] }) => Pages));
  return pages.map((_, index) => (unread.has(index + 1) ? null : answer(index + 1)));
}

/** Each question once, with the pages that it is asked about. */
function queriesOf(pages: readonly JobPage[]): Query[] {
  const asked = pages.flatMap(({ questions }, index) =>
    questions.map((question) => ({ ...question, page: index + 1 })),
  );
  return [...Map.groupBy(asked, ({ alias }) => alias).values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [{ Alias: first.alias, Text: first.text, Pages: [first, ...others].map(({ page }) => String(page)) }],
  );
}
