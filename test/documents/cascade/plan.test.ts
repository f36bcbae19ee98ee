import { expect, test } from 'vitest';
import type { DearStep } from '../../../shared/documents/cascade/dear-calls.ts';
import { planCalls } from '../../../shared/documents/cascade/plan.ts';
import { LIST_PRICES } from '../../../shared/documents/file-reading.ts';
import type { ReadPaper } from '../../../shared/documents/read-paper.ts';
import { pageOf, readOne } from '../page-of.ts';
import { doubting, INVOICE, invoiceRead } from './papers.ts';

const ALL: DearStep[] = ['expense', 'identity', 'forms', 'tables', 'queries'];
const plan = (paper: ReadPaper, steps = ALL) => planCalls([paper], { steps, prices: LIST_PRICES });
const without = (text: string) => (lines: string[]) => lines.map((line) => line.replace(text, ''));

const BILL = [
  '                          BILL OF LADING                    B/L No.: TWBL0001',
  'Shipper: Quayside Lamps Ltd, Hull, United Kingdom',
  'Consignee: Lichthuis B.V., Rotterdam, Netherlands',
  'Vessel: NORDIC HERON              Voyage: 044W',
  'Port of loading: GBHUL            Port of discharge: NLRTM',
  '',
  'Container No.     Seal No.      Packages     Description of goods        Gross weight (KG)',
  'CSQU3054383       TW123456          180      Storm lamps                         1,900.00',
];
const billRead = (change = (lines: string[]) => lines) =>
  readOne([pageOf(change([...BILL]), { reader: 'ocr', confidence: 0.97 })]);

test('a paper with everything there and sure is asked nothing', () => {
  expect(plan(invoiceRead())).toEqual([]);
  expect(plan(billRead())).toEqual([]);
});

test('an invoice that lacks a value is given to AnalyzeExpense, that page alone', () => {
  const paper = invoiceRead(without('Invoice No.: QL-2026-17'), { page: 4 });
  expect(plan(paper)).toMatchObject([{ page: 4, steps: ['expense'], values: [{ path: 'invoiceNumber' }] }]);
});

test('a value below the floor is asked for where it stands', () => {
  expect(plan(doubting(invoiceRead(), 0.6, 'total'))).toMatchObject([
    { steps: ['expense'], values: [{ path: 'total' }] },
  ]);
  expect(plan(doubting(invoiceRead(), 0.85, 'total'))).toEqual([]);
});

test('an invoice without rows asks for them; one with a doubtful cell does not have rows added', () => {
  const [rowless] = plan(invoiceRead((lines) => lines.slice(0, 8)));
  expect(rowless).toMatchObject({ steps: ['expense'], rowsMissing: true });
  const [doubtful] = plan(doubting(invoiceRead(), 0.5, 'lines[1].amount'));
  expect(doubtful).toMatchObject({ steps: ['expense'], values: [], rowsMissing: false });
});

test('AnalyzeDocument is asked by the cheapest feature that gives what is wanted', () => {
  const noPort = billRead(without('Port of loading: GBHUL'));
  expect(plan(noPort)).toMatchObject([{ steps: ['queries'], values: [{ path: 'portOfLoading' }] }]);
  expect(plan(noPort, ['forms', 'tables'])).toMatchObject([{ steps: ['forms'] }]);
  const noRows = billRead((lines) => lines.slice(0, 6));
  expect(plan(noRows)).toMatchObject([{ steps: ['tables'], values: [] }]);
  const neither = billRead((lines) => without('Port of loading: GBHUL')(lines.slice(0, 6)));
  expect(plan(neither).map(({ steps }) => [...steps].sort())).toEqual([['queries', 'tables']]);
});

test('what is switched off is not asked, and what is left gives what it can', () => {
  const paper = invoiceRead((lines) => without('Invoice No.: QL-2026-17')(lines.slice(0, 8)));
  expect(plan(paper, [])).toEqual([]);
  expect(plan(paper, ['identity'])).toEqual([]);
  expect(plan(paper, ['queries'])).toMatchObject([{ steps: ['queries'] }]);
});

test('structured messages and unknown papers are never given to a dear call', () => {
  const unknown = readOne([pageOf(['a letter about nothing in particular, with words enough to be one'])]);
  expect(unknown.kind).toBe('unknown');
  expect(plan(unknown)).toEqual([]);
  expect(plan({ ...invoiceRead(without('Invoice No.: QL-2026-17')), reader: 'structured' })).toEqual([]);
});

test('doubt about what certain characters of a text layer mean is not put to a picture', () => {
  const layer = (confidence: number) =>
    doubting(
      invoiceRead((lines) => lines, { confidence: 1, reader: 'text-layer' }),
      confidence,
      'total',
    );
  expect(plan(layer(0.4))).toEqual([]);
  const [missing] = plan(invoiceRead(without('Invoice No.: QL-2026-17'), { confidence: 1, reader: 'text-layer' }));
  expect(missing).toMatchObject({ steps: ['expense'] });
});

test('each page of a long paper is asked about once', () => {
  const first = pageOf(INVOICE.slice(0, 12), { page: 1, reader: 'ocr', confidence: 0.97 });
  const second = pageOf(['Invoice No.: QL-2026-17                          Page 2', '', ...INVOICE.slice(9)], {
    page: 2,
    reader: 'ocr',
    confidence: 0.97,
  });
  const paper = readOne([first, second]);
  const doubtful = Object.keys(paper.evidence).filter((path) => path.startsWith('lines['));
  const calls = plan(doubting(paper, 0.3, 'invoiceNumber', 'issueDate', ...doubtful));
  expect(calls.map(({ page }) => page)).toEqual([1, 2]);
});
