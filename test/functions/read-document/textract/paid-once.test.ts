import {
  AnalyzeExpenseCommand,
  type Block,
  DetectDocumentTextCommand,
  GetExpenseAnalysisCommand,
  StartExpenseAnalysisCommand,
} from '@aws-sdk/client-textract';
import { PDFDocument } from 'pdf-lib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { INVOICE } from '../../../documents/cascade/papers.ts';
import { pageOf } from '../../../documents/page-of.ts';
import { ReadingBench } from './reading-bench.ts';

const PAGES = 5;
const STEPS = { words: true, expense: true, identity: false, forms: false, tables: false, queries: false };

/** Pages without a text layer, each of which looks different. */
async function scan(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (let page = 1; page <= PAGES; page++)
    document.addPage([80, 100]).drawSquare({ x: 2 * page, y: 10, size: 8 * page });
  return document.save();
}

/** An invoice of its own on every page, whose number nobody can read. */
function blocksOf(page: number): Block[] {
  const lines = INVOICE.map((line) =>
    line.replace('Invoice No.: QL-2026-17', '').replace('25/03/2026', `${10 + page}/03/2026`),
  );
  return pageOf(lines).words.map(({ text, box: [Left, Top, Width, Height] }) => ({
    ...{ BlockType: 'WORD', Text: text, Confidence: 97, Geometry: { BoundingBox: { Left, Top, Width, Height } } },
  }));
}
const numberOf = (page: number, PageNumber = 1) => ({
  ...{ Type: { Text: 'INVOICE_RECEIPT_ID', Confidence: 99 }, PageNumber },
  ValueDetection: { Text: `QL-${page}`, Confidence: 99 },
});
const throttled = () => Object.assign(new Error('later'), { name: 'ThrottlingException' });

let bench: ReadingBench;
const open = async (dearJobFromPages: number | null) => {
  bench = new ReadingBench(await scan(), { steps: STEPS, jobFromPages: null, dearJobFromPages });
};

/** Calls that were answered, by the page whose picture they sent: pictures are told apart by their order. */
const answered: string[] = [];
let refuse: (call: string) => boolean;
const pictures: string[] = [];
const pageOfPicture = (bytes: Uint8Array | undefined) => {
  const picture = Buffer.from(bytes ?? []).toString('base64');
  if (!pictures.includes(picture)) pictures.push(picture);
  return pictures.indexOf(picture) + 1;
};
function answer(call: string): void {
  if (refuse(call)) throw throttled();
  answered.push(call);
}
function textract(): void {
  bench.textract.on(DetectDocumentTextCommand).callsFake(({ Document }) => {
    const page = pageOfPicture(Document?.Bytes);
    answer(`words ${page}`);
    return { Blocks: blocksOf(page) };
  });
  bench.textract.on(AnalyzeExpenseCommand).callsFake(({ Document }) => {
    const page = pageOfPicture(Document?.Bytes);
    answer(`expense ${page}`);
    return { ExpenseDocuments: [{ SummaryFields: [numberOf(page)] }] };
  });
}
const numbersRead = () =>
  bench.reading()?.papers.map((paper) => paper.kind === 'invoice' && paper.fields.invoiceNumber);

beforeEach(() => {
  answered.length = 0;
  pictures.length = 0;
  refuse = () => false;
});
afterEach(() => bench.close());

const ALL = [1, 2, 3, 4, 5];
const NUMBERS = ALL.map((page) => `QL-${page}`);
const EACH_ONCE = [...ALL.map((page) => `words ${page}`), ...ALL.map((page) => `expense ${page}`)];

test.each(['words 3', 'expense 3'])(
  'a file whose %s is throttled beyond all retries goes on there at the next delivery, and pays for nothing twice',
  async (call) => {
    await open(null);
    textract();
    refuse = (each) => each === call;
    await expect(bench.deliver()).rejects.toMatchObject({ name: 'ThrottlingException' });
    expect(bench.reading()).toBeNull();
    expect(answered).toEqual(EACH_ONCE.slice(0, EACH_ONCE.indexOf(call)));
    refuse = () => false;
    await bench.deliver();
    expect(answered).toEqual(EACH_ONCE);
    expect(numbersRead()).toEqual(NUMBERS);
    // All of it is accounted for, whichever delivery paid it.
    expect(bench.reading()).toMatchObject({ calls: { DetectDocumentText: 5, AnalyzeExpense: 5 }, costUsd: 0.0575 });
  },
);

test('many pages that need the same call go to one job, which is begun once and read when it tells of its end', async () => {
  await open(4);
  textract();
  const start = bench.textract.on(StartExpenseAnalysisCommand).rejects(throttled());
  await expect(bench.deliver()).rejects.toMatchObject({ name: 'ThrottlingException' });
  start.resolves({ JobId: 'job1' });
  await bench.deliver();
  expect(bench.reading()).toBeNull();
  expect(bench.item).toMatchObject({ state: 'received' });
  // A message that comes twice, or a reconciliation, finds the job under way.
  bench.textract.on(GetExpenseAnalysisCommand).resolves({ JobStatus: 'IN_PROGRESS' });
  await bench.deliver();
  expect(bench.reading()).toBeNull();
  bench.textract.on(GetExpenseAnalysisCommand).resolves({
    ...{ JobStatus: 'SUCCEEDED' },
    ExpenseDocuments: ALL.map((page) => ({ SummaryFields: [numberOf(page, page)] })),
  });
  await bench.deliver();
  expect(answered).toEqual(EACH_ONCE.slice(0, PAGES));
  expect(numbersRead()).toEqual(NUMBERS);
  expect(bench.reading()).toMatchObject({ calls: { DetectDocumentText: 5, AnalyzeExpense: 5 }, costUsd: 0.0575 });
  expect(bench.item).toMatchObject({ state: 'read', costUsd: 0.0575 });
  const tokens = bench.textract
    .commandCalls(StartExpenseAnalysisCommand)
    .map(({ args }) => args[0].input.ClientRequestToken);
  expect(new Set(tokens).size).toBe(1);
});

test('a job that fails leaves the papers as they were read, with a problem on each', async () => {
  await open(4);
  textract();
  bench.textract.on(StartExpenseAnalysisCommand).resolves({ JobId: 'job1' });
  bench.textract.on(GetExpenseAnalysisCommand).resolves({ JobStatus: 'FAILED', StatusMessage: 'INTERNAL_ERROR' });
  await bench.deliver();
  await bench.deliver();
  expect(bench.item).toMatchObject({ state: 'read' });
  const problems = bench.reading()?.papers.map((paper) => paper.problems.at(-1));
  expect(problems).toEqual(
    ALL.map((page) => ({
      code: 'ocr.refused',
      message: expect.stringMatching(new RegExp(`^page ${page} was not looked at again: .*INTERNAL_ERROR`)),
    })),
  );
  expect(bench.reading()?.calls).toEqual({ DetectDocumentText: 5 });
});

test.each([null, 4])(
  'dear calls that are throttled at every delivery are done without at the last, and what was read is kept (jobs from %s)',
  async (dearJobFromPages) => {
    await open(dearJobFromPages);
    textract();
    bench.textract.on(StartExpenseAnalysisCommand).rejects(throttled());
    refuse = (call) => call.startsWith('expense') && call !== 'expense 1';
    await expect(bench.deliver()).rejects.toMatchObject({ name: 'ThrottlingException' });
    bench.item = { ...bench.item, tries: 4 };
    await bench.deliver();
    expect(bench.item).toMatchObject({ state: 'read' });
    const last = bench.reading()?.papers.at(-1);
    expect(last?.problems.at(-1)).toEqual({
      code: 'ocr.busy',
      message: expect.stringMatching(/^page 5 was not looked at again: /),
    });
    expect(last?.kind === 'invoice' && last.fields.total).toBe('4950.00');
    expect(answered.filter((call) => call.startsWith('words'))).toHaveLength(PAGES);
  },
);

test('words that are throttled at every delivery are not done without', async () => {
  await open(null);
  textract();
  refuse = (call) => call === 'words 3';
  await expect(bench.deliver()).rejects.toMatchObject({ name: 'ThrottlingException' });
  bench.item = { ...bench.item, tries: 9 };
  await expect(bench.deliver()).rejects.toMatchObject({ name: 'ThrottlingException' });
  expect(bench.reading()).toBeNull();
});
