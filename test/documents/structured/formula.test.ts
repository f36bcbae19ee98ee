import { expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../../shared/documents/read-limits.ts';
import { readCsv } from '../../../shared/documents/structured/csv.ts';
import { isFormula } from '../../../shared/documents/structured/formula.ts';

test.each([
  '=1+1',
  '=HYPERLINK("http://127.0.0.1","x")',
  "=cmd|' /C calc'!A0",
  '@SUM(1+1)*2',
  '-2+3+cmd|x',
  '+A1+A2',
  '\t=1+1',
  '\r\n@A1',
  '＝1+1',
])('%j is taken for a formula', (cell) => {
  expect(isFormula(cell)).toBe(true);
});

test.each(['-5', '+3.5', '-1.234,56', '-12 %', '+31 20 555 01 00', '-', '--', '-5 kg', '-5.00 EUR', 'A=B', '', 'x@y'])(
  '%j is not',
  (cell) => {
    expect(isFormula(cell)).toBe(false);
  },
);

test('a formula in a cell is read as text, told with its place, and never worked out', () => {
  const csv = [
    'container,seal,packages,gross weight (kg),description',
    'CSQU3054383,S12345,5,=100+200,"=HYPERLINK(""http://127.0.0.1"",""coffee"")"',
    'HLXU2008419,S12346,6,-5,@SUM(A1)',
  ].join('\n');
  const paper = readCsv(new TextEncoder().encode(csv), DEFAULT_LIMITS);
  expect(paper).toMatchObject({
    partial: false,
    problems: [
      {
        code: 'csv.formula',
        message:
          'row 2, column 4: the cell begins like a formula; it was read as text, and a spreadsheet would work it out (and 2 more like it)',
      },
    ],
  });
  if (paper.kind !== 'manifest') throw new Error('not read as a manifest');
  const [consignment] = paper.fields.consignments;
  expect(JSON.stringify(paper.fields)).not.toContain('300');
  expect(consignment?.goods.map(({ description }) => description)).toEqual([
    '=HYPERLINK("http://127.0.0.1","coffee")',
    '@SUM(A1)',
  ]);
});

test('rows of another length are told once, however many there are', () => {
  const rows = Array.from({ length: 500 }, () => 'CSQU3054383,S1\n').join('');
  const paper = readCsv(new TextEncoder().encode(`container,seal,packages\n${rows}`), DEFAULT_LIMITS);
  expect(paper.problems).toEqual([
    { code: 'csv.cells', message: 'row 2 has 2 cells, the heading 3 (and 499 more like it)' },
  ]);
  expect(paper.partial).toBe(true);
});
