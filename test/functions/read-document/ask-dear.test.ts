import { expect, test } from 'vitest';
import { askDear } from '../../../functions/read-document/ask-dear.ts';
import type { DearCalls, DearStep } from '../../../shared/documents/cascade/dear-calls.ts';
import { costOf, LIST_PRICES } from '../../../shared/documents/file-reading.ts';
import { type OcrUnavailableCode, OcrUnavailableError } from '../../../shared/documents/ocr-engine.ts';
import type { ReadFile } from '../../../shared/documents/read-paper.ts';
import { invoiceRead } from '../../documents/cascade/papers.ts';

const numberless = (page: number) =>
  invoiceRead((lines) => lines.map((line) => line.replace('Invoice No.: QL-2026-17', '')), { page });
const file = (...pages: number[]): ReadFile => ({
  ...{ papers: pages.map(numberless), pages: 20, calls: { DetectDocumentText: pages.length } },
});
const picture = async (page: number) => ({ bytes: Uint8Array.of(page) });

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
      const number = {
        type: 'INVOICE_RECEIPT_ID',
        text: 'QL-2026-17',
        label: null,
        box: null,
        confidence: 0.98,
        currency: null,
      };
      return { fields: [number], rows: [] };
    },
  };
  return { asked, stage: { calls: dear, prices: LIST_PRICES, mostPages: 3 } };
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
