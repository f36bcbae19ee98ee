import { expect, test } from 'vitest';
import type { ExpenseField } from '../../../shared/documents/cascade/answers.ts';
import { sightingOfExpense } from '../../../shared/documents/cascade/from-expense.ts';
import { mergeSighting } from '../../../shared/documents/cascade/merge.ts';
import type { ReadPaper } from '../../../shared/documents/read-paper.ts';
import type { Box } from '../../../shared/documents/reading.ts';
import { readingSchema } from '../../../shared/documents/reading.ts';
import { boxOfLine, doubting, invoiceRead, type PaperOf } from './papers.ts';

const field = (
  type: string,
  text: string,
  confidence = 0.98,
  box: Box | null = [0.1, 0.1, 0.2, 0.02],
): ExpenseField => ({
  ...{ type, label: null, text, box, confidence, currency: null },
});
const rowAt = (line: number, item: string, quantity: string, unitPrice: string, price: string) => [
  field('ITEM', item, 0.98, boxOfLine(line, 0, 26)),
  field('QUANTITY', quantity, 0.98, boxOfLine(line, 40, 50)),
  field('UNIT_PRICE', unitPrice, 0.98, boxOfLine(line, 58, 66)),
  field('PRICE', price, 0.98, boxOfLine(line, 90, 100)),
];
const without = (text: string) => (lines: string[]) => lines.map((line) => line.replace(text, ''));

function merged(paper: PaperOf<'invoice'>, fields: ExpenseField[], rows: ExpenseField[][] = [], rowsMissing = false) {
  const result: ReadPaper = mergeSighting(paper, sightingOfExpense({ fields, rows }, 1, []), rowsMissing);
  if (result.kind !== 'invoice') throw new Error(`became ${result.kind}`);
  // What is stored must fit the published schema, whatever was merged.
  readingSchema.parse({ ...result, file: 'x', sha256: '0'.repeat(64) });
  return result;
}

test('a gap is filled, with the reader, page and box that filled it', () => {
  const paper = invoiceRead(without('Invoice No.: QL-2026-17'));
  expect(paper.fields.invoiceNumber).toBeNull();
  const { fields, evidence } = merged(paper, [field('INVOICE_RECEIPT_ID', 'QL-2026-17')]);
  expect(fields.invoiceNumber).toBe('QL-2026-17');
  expect(evidence.invoiceNumber).toEqual({
    ...{ reader: 'analyze-expense', page: 1, box: [0.1, 0.1, 0.2, 0.02], text: 'QL-2026-17', confidence: 0.98 },
  });
});

test('a party that was not read is made whole from its parts', () => {
  const paper = { ...invoiceRead(), fields: { ...invoiceRead().fields, buyer: null } };
  const { fields } = merged(paper, [
    field('RECEIVER_NAME', 'Lichthuis B.V.'),
    field('RECEIVER_ADDRESS', 'Kade 7\nRotterdam, Netherlands'),
  ]);
  expect(fields.buyer).toEqual({ name: 'Lichthuis B.V.', address: 'Kade 7 Rotterdam, Netherlands', country: 'NL' });
});

test('a doubtful value gives way to a surer one, and a sure one stays', () => {
  const sure = invoiceRead();
  const doubtful = doubting({ ...sure, fields: { ...sure.fields, total: '1950.00' } }, 0.5, 'total');
  expect(merged(doubtful, [field('TOTAL', '4,950.00')]).fields.total).toBe('4950.00');
  expect(merged(doubtful, [field('TOTAL', '4,950.00', 0.4)]).fields.total).toBe('1950.00');
  expect(merged(sure, [field('TOTAL', '9,950.00', 0.7)])).toEqual(sure);
});

test('a doubtful value that both see becomes sure', () => {
  const { fields, evidence } = merged(doubting(invoiceRead(), 0.5, 'total'), [field('TOTAL', 'USD 4,950.00')]);
  expect(fields.total).toBe('4950.00');
  expect(evidence.total).toMatchObject({ reader: 'analyze-expense', confidence: 0.98 });
});

test('where both are sure and differ ours stays in doubt, with a problem that names the field and no content', () => {
  const { fields, evidence, problems } = merged(invoiceRead(), [field('TOTAL', 'USD 8,250.00')]);
  expect(fields.total).toBe('4950.00');
  expect(evidence.total).toMatchObject({ reader: 'ocr', confidence: 0.5 });
  const problem = problems.find(({ code }) => code === 'cascade.differs');
  expect(problem?.message).toContain('page 1: total');
  expect(problem?.message).not.toMatch(/4950|8,?250/);
});

test('names that go further for one reader than for the other do not contradict each other', () => {
  const { problems } = merged(invoiceRead(), [
    field('VENDOR_NAME', 'QUAYSIDE LAMPS LTD.'),
    field('RECEIVER_NAME', 'Lichthuis B.V. Rotterdam'),
  ]);
  expect(problems).toEqual(invoiceRead().problems);
});

test('rows are added to an invoice without any, and the problem about that is taken back', () => {
  const bare = invoiceRead((lines) => [...lines.slice(0, 8), ...lines.slice(12)]);
  expect(bare.problems.map(({ code }) => code)).toContain('table.none');
  const { fields, evidence, problems, partial } = merged(
    bare,
    [],
    [rowAt(10, 'Storm lamps', '120', '35.00', '4,200.00'), rowAt(11, 'Lamp oil', '60', '12.50', '750.00')],
    true,
  );
  expect(fields.lines.map(({ description, quantity, amount }) => [description, quantity, amount])).toEqual([
    ['Storm lamps', 120, '4200.00'],
    ['Lamp oil', 60, '750.00'],
  ]);
  expect(evidence['lines[1].amount']).toMatchObject({ reader: 'analyze-expense', box: boxOfLine(11, 90, 100) });
  expect([problems, partial]).toEqual([[], false]);
});

test('a row that was missed is put where it stands, and the evidence of the others moves with them', () => {
  const paper = invoiceRead((lines) => lines.map((line, i) => (i === 10 ? '' : line)));
  expect(paper.fields.lines).toHaveLength(1);
  expect(paper.problems.map(({ code }) => code)).toContain('table.sum');
  const rows = [rowAt(10, 'Storm lamps', '120', '35.00', '4,200.00'), rowAt(11, 'Lamp oil', '60', '12.50', '750.00')];
  const { fields, evidence, problems, partial } = merged(paper, [], rows, true);
  expect(fields.lines.map(({ description }) => description)).toEqual(['Storm lamps', 'Lamp oil']);
  expect(evidence['lines[0].amount']).toMatchObject({ reader: 'analyze-expense', text: '4,200.00' });
  expect(evidence['lines[1].amount']).toMatchObject({ reader: 'ocr', text: '750.00' });
  expect([problems, partial]).toEqual([[], false]);
});

test('a doubtful cell is mended in its row, found by its height on the page', () => {
  const paper = invoiceRead();
  const [first, second] = paper.fields.lines;
  if (first === undefined || second === undefined) throw new Error('two lines were expected');
  const wrong = { ...paper, fields: { ...paper.fields, lines: [first, { ...second, amount: '760.00' }] } };
  const rows = [
    rowAt(11, 'Lamp oil', '60', '12.50', '750.00'),
    rowAt(10, 'Storm lamps, brass', '120', '35.00', '4,200.00'),
  ];
  const { fields } = merged(doubting(wrong, 0.4, 'lines[1].amount'), [], rows);
  expect(fields.lines.map(({ amount }) => amount)).toEqual(['4200.00', '750.00']);
});

test('rows that only the other reader saw are told where nothing said that rows are missing', () => {
  const { fields, problems, partial } = merged(invoiceRead(), [], [rowAt(30, 'Ghost', '1', '1.00', '1.00')]);
  expect(fields.lines).toHaveLength(2);
  expect(problems.map(({ code }) => code)).toEqual(['cascade.rows']);
  expect(partial).toBe(true);
});

test('the paper that was given stays as it was', () => {
  const paper = doubting(invoiceRead(), 0.5, 'total');
  const before = structuredClone(paper);
  merged(paper, [field('TOTAL', '1.00')], [rowAt(30, 'Ghost', '1', '1.00', '1.00')], true);
  expect(paper).toEqual(before);
});
