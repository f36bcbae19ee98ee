import { expect, it } from 'vitest';
import { marksOf, shortName } from '../../../../infra/local/cli/picture/marks.ts';
import { type Evidence, type Reading, readingSchema } from '../../../../shared/documents/reading.ts';

function paper(evidence: Record<string, Partial<Evidence>>): Reading {
  const seen = Object.entries(evidence).map(([path, given]) => [
    path,
    { page: 1, box: [0.1, 0.1, 0.1, 0.01], text: 'x', confidence: 1, reader: 'ocr', ...given },
  ]);
  return readingSchema.parse({
    file: 'a.png',
    sha256: '0'.repeat(64),
    reader: 'ocr',
    pages: 2,
    partial: false,
    problems: [],
    kind: 'unknown',
    fields: {},
    evidence: Object.fromEntries(seen),
  });
}

it('names a field by its row and its last words', () => {
  expect(shortName('total')).toEqual({ row: '', name: 'total' });
  expect(shortName('seller.name')).toEqual({ row: '', name: 'seller.name' });
  expect(shortName('consignments[0].containers[1].grossKg')).toEqual({ row: '1.2', name: 'grossKg' });
  expect(shortName('consignments[0].containers[1].seals[2]')).toEqual({ row: '1.2.3', name: 'seals' });
});

it('marks what was read on that page, and only what has a box', () => {
  const read = paper({ total: {}, taxTotal: { page: 2 }, currency: { box: null } });
  expect(marksOf([read], 1).map(({ label }) => label)).toEqual(['total']);
  expect(marksOf([read], 2).map(({ label }) => label)).toEqual(['taxTotal']);
});

it('tells a value that is sure from one that is doubtful and one that was repaired', () => {
  const read = paper({
    total: { confidence: 0.9 },
    taxTotal: { confidence: 0.89, box: [0.1, 0.2, 0.1, 0.01] },
    invoiceNumber: { repaired: 'O to 0', box: [0.1, 0.3, 0.1, 0.01] },
  });
  expect(marksOf([read], 1).map(({ tone }) => tone)).toEqual(['sure', 'doubtful', 'repaired']);
});

it('makes one mark of values that were read at one place, unless one is surer than the other', () => {
  const read = paper({ total: {}, currency: {}, incoterm: { confidence: 0.5 } });
  expect(marksOf([read], 1)).toMatchObject([
    { label: 'total, currency', tone: 'sure' },
    { label: 'incoterm', tone: 'doubtful' },
  ]);
});

it('names a column once, and then the number of each row', () => {
  const cell = (row: number, x: number) => ({ box: [x, 0.3 + row * 0.03, 0.1, 0.01] as Evidence['box'] });
  const read = paper({
    'lines[0].description': cell(0, 0.1),
    'lines[0].amount': cell(0, 0.7),
    'lines[1].description': cell(1, 0.1),
    'lines[1].amount': cell(1, 0.7),
  });
  expect(marksOf([read], 1).map(({ label }) => label)).toEqual(['1 description', '1 amount', '2', '']);
});
