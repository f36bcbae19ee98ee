import { expect, test } from 'vitest';
import { askDear } from '../../../functions/read-document/ask-dear.ts';
import type { DearJobs } from '../../../functions/read-document/dear-jobs.ts';
import type { DearCalls, DearStep } from '../../../shared/documents/cascade/dear-calls.ts';
import { costOf, LIST_PRICES } from '../../../shared/documents/file-reading.ts';
import { type OcrUnavailableCode, OcrUnavailableError } from '../../../shared/documents/ocr-engine.ts';
import type { ReadFile } from '../../../shared/documents/read-paper.ts';
import { UnreadableError } from '../../../shared/documents/unreadable-error.ts';
import { invoiceRead } from '../../documents/cascade/papers.ts';
import { pageOf, readOne } from '../../documents/page-of.ts';

const numberless = (page: number) =>
  invoiceRead((lines) => lines.map((line) => line.replace('Invoice No.: QL-2026-17', '')), { page });
const file = (...pages: number[]): ReadFile => ({
  ...{ papers: pages.map(numberless), pages: 20, calls: { DetectDocumentText: pages.length } },
});
const ROWS = [
  'Storm lamps                       120             1,900.00',
  'Lamp oil                           60             1,200.00',
];
const picture = async (page: number) => ({ bytes: Uint8Array.of(page) });

const numberSeen = (text: string) => ({
  ...{ type: 'INVOICE_RECEIPT_ID', text, label: null, box: null, confidence: 0.98, currency: null },
});

/** Calls that know the invoice's number on every page, and who asked about which. */
function calls(steps: DearStep[] = ['expense'], fail: (page: number) => Error | null = () => null) {
  const asked: [number, Uint8Array][] = [];
  const unexpected = () => Promise.reject(new Error('not asked here'));
  const dear: DearCalls = {
    ...{ steps, identity: unexpected, document: unexpected },
    expense: async (image, page) => {
      asked.push([page, image]);
      const error = fail(page);
      if (error !== null) throw error;
      return { fields: [numberSeen('QL-2026-17')], rows: [] };
    },
  };
  return { asked, stage: { calls: dear, jobs: null, prices: LIST_PRICES, mostPages: 3 } };
}

/** Jobs that know the invoice's number on every page they are given, once they are done. */
function jobs(done: boolean, fail: Error | null = null) {
  const given: number[][] = [];
  const dear: DearJobs = {
    fromPages: 2,
    async expense(pages) {
      given.push(pages.map(({ page }) => page));
      if (fail !== null) throw fail;
      return done ? pages.map(({ page }) => ({ fields: [numberSeen(`QL-${page}`)], rows: [] })) : null;
    },
    document: () => Promise.reject(new Error('not asked here')),
  };
  return { given, jobs: dear };
}
const refusal = (code: OcrUnavailableCode) => new OcrUnavailableError(code, 'no');

test('the page that lacks something is asked about with its own picture, and paid for', async () => {
  const { asked, stage } = calls();
  const { papers, calls: counts } = await askDear(file(2, 7), picture, stage);
  expect(asked).toEqual([
    [2, Uint8Array.of(2)],
    [7, Uint8Array.of(7)],
  ]);
  expect(papers.map((paper) => paper.kind === 'invoice' && paper.fields.invoiceNumber)).toEqual([
    'QL-2026-17',
    'QL-2026-17',
  ]);
  expect(papers[0]?.reader).toBe('analyze-expense');
  expect(counts).toEqual({ DetectDocumentText: 2, AnalyzeExpense: 2 });
  expect(costOf(counts, LIST_PRICES)).toBe(0.023);
});

test('nothing is asked and no picture is made where all is there, or where the step is off', async () => {
  const none = () => Promise.reject(new Error('no picture is needed'));
  const whole: ReadFile = { papers: [invoiceRead()], pages: 1, calls: {} };
  expect(await askDear(whole, none, calls().stage)).toEqual(whole);
  expect(await askDear(file(1), none, calls([]).stage)).toEqual(file(1));
  expect(await askDear(file(1), none, null)).toEqual(file(1));
});

test('a file costs no more pages than its limit, and says so', async () => {
  const { asked, stage } = calls();
  const { papers } = await askDear(file(1, 2, 3, 4, 5), picture, stage);
  expect(asked).toHaveLength(3);
  expect(papers[3]?.problems.at(-1)).toMatchObject({
    code: 'cascade.too-many-pages',
    message: expect.stringContaining('2 further'),
  });
});

test('a refused page leaves its paper as it was read and the others are asked about', async () => {
  const { asked, stage } = calls(['expense'], (page) => (page === 1 ? refusal('ocr.refused') : null));
  const { papers, calls: counts } = await askDear(file(1, 2), picture, stage);
  expect(asked).toHaveLength(2);
  expect(papers[0]?.problems.at(-1)).toMatchObject({ code: 'ocr.refused', message: expect.stringContaining('page 1') });
  expect(counts).toEqual({ DetectDocumentText: 2, AnalyzeExpense: 1 });
});

test('a call that is not permitted is not tried on further pages', async () => {
  const { asked, stage } = calls(['expense'], () => refusal('ocr.denied'));
  const { papers } = await askDear(file(1, 2), picture, stage);
  expect(asked).toHaveLength(1);
  expect(papers[0]?.problems.at(-1)?.code).toBe('ocr.denied');
});

test('a throttled call leaves the file for another delivery', async () => {
  const { stage } = calls(['expense'], () => Object.assign(new Error('later'), { name: 'ThrottlingException' }));
  await expect(askDear(file(1), picture, stage)).rejects.toMatchObject({ name: 'ThrottlingException' });
});

test('pages that need the same call are given to one job, and no call is made on them', async () => {
  const { asked, stage } = calls();
  const { given, jobs: dearJobs } = jobs(true);
  const { papers, calls: counts } = await askDear(file(2, 7), picture, { ...stage, jobs: dearJobs });
  expect(given).toEqual([[2, 7]]);
  expect(asked).toEqual([]);
  expect(papers.map((paper) => paper.kind === 'invoice' && paper.fields.invoiceNumber)).toEqual(['QL-2', 'QL-7']);
  expect(counts).toEqual({ DetectDocumentText: 2, AnalyzeExpense: 2 });
});

test('while the job is under way the file waits, after everything else was asked', async () => {
  const { stage } = calls();
  const { jobs: dearJobs } = jobs(false);
  const waiting = askDear(file(2, 7), picture, { ...stage, jobs: dearJobs });
  await expect(waiting).rejects.toMatchObject({ name: 'StillRecognisingError' });
});

test('fewer pages than the setting are asked about one by one', async () => {
  const { asked, stage } = calls();
  const { given, jobs: dearJobs } = jobs(true);
  await askDear(file(2), picture, { ...stage, jobs: dearJobs });
  expect(given).toEqual([]);
  expect(asked).toHaveLength(1);
});

test('a job gets no more pages than a file may cost', async () => {
  const { given, jobs: dearJobs } = jobs(true);
  const { papers } = await askDear(file(1, 2, 3, 4, 5), picture, { ...calls().stage, jobs: dearJobs });
  expect(given).toEqual([[1, 2, 3]]);
  expect(papers[3]?.problems.at(-1)?.code).toBe('cascade.too-many-pages');
});

test('a refused job leaves its papers as they were read, with a problem on each', async () => {
  const { jobs: dearJobs } = jobs(true, refusal('ocr.refused'));
  const { papers, calls: counts } = await askDear(file(2, 7), picture, { ...calls().stage, jobs: dearJobs });
  const told = papers.map((paper) => paper.problems.at(-1)?.message);
  expect(told).toEqual([expect.stringContaining('page 2'), expect.stringContaining('page 7')]);
  expect(counts).toEqual({ DetectDocumentText: 2 });
});

test.each([null, jobs(true).jobs])(
  'a page of which no picture can be made is told, and the others are looked at',
  async (dearJobs) => {
    const broken = (page: number) =>
      page === 2 ? Promise.reject(new UnreadableError('pdf.broken', 'the page is damaged')) : picture(page);
    const { papers, calls: counts } = await askDear(file(1, 2, 3), broken, { ...calls().stage, jobs: dearJobs });
    expect(papers[1]?.problems.at(-1)).toEqual({
      code: 'pdf.broken',
      message: 'page 2 was not looked at again: the page is damaged',
    });
    expect(papers.map((paper) => paper.kind === 'invoice' && paper.fields.invoiceNumber !== null)).toEqual([
      true,
      false,
      true,
    ]);
    expect(counts).toEqual({ DetectDocumentText: 3, AnalyzeExpense: 2 });
  },
);

test('a call that is refused for every page is told on each, and other calls are made', async () => {
  const { asked, stage } = calls(['expense', 'queries'], () => refusal('ocr.denied'));
  const questions: number[] = [];
  const document: DearCalls['document'] = async (_, page) => {
    questions.push(page);
    return { pairs: [], tables: [], answers: [] };
  };
  const list = readOne([
    pageOf(['PACKING LIST', '', 'Description of goods        Packages     Gross weight (KG)', ...ROWS], {
      ...{ page: 3, reader: 'ocr', confidence: 0.97 },
    }),
  ]);
  const papers = [numberless(1), numberless(2), list];
  const { calls: counts, papers: read } = await askDear({ papers, pages: 3, calls: {} }, picture, {
    ...stage,
    calls: { ...stage.calls, document },
  });
  expect(asked).toHaveLength(1);
  expect(questions).toEqual([3]);
  expect(read.map((paper) => paper.problems.at(-1)?.code)).toEqual(['ocr.denied', 'ocr.denied', undefined]);
  expect(counts).toEqual({ 'AnalyzeDocument.queries': 1 });
});
