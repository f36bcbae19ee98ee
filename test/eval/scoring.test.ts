import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../shared/documents/reading.ts';
import { alignRows } from './scoring/align-rows.ts';
import { calibrationOf } from './scoring/calibration.ts';
import { compare } from './scoring/comparisons.ts';
import { figuresOf, rowFiguresOf } from './scoring/figures.ts';
import { judgePaper } from './scoring/judge-paper.ts';
import type { JudgedValue } from './scoring/judged-value.ts';
import { zoneErrorsOf } from './scoring/zone-errors.ts';

const seen = (confidence: number): Evidence => ({ page: 1, box: null, text: '', confidence, reader: 'ocr' });

test('names forgive case, accents and spacing; dates and currencies forgive nothing', () => {
  expect(compare('Müller & Söhne GmbH', 'MULLER & SOHNE  GMBH', 'text')).toEqual({ exact: false, tolerant: true });
  expect(compare('Müller GmbH', 'Muller AG', 'text').tolerant).toBe(false);
  expect(compare('2026-03-04', '2026-04-03', 'exact').tolerant).toBe(false);
  expect(compare('1234.50', '1234.5', 'number').tolerant).toBe(true);
  expect(compare('1234.50', '1234.05', 'number').tolerant).toBe(false);
});

describe('one paper', () => {
  const line = (description: string, amount: string) => ({ description, quantity: 1, amount });
  const truth = {
    invoiceNumber: 'A-1',
    total: '30.00',
    incoterm: null,
    containers: ['CSQU3054383'],
    lines: [line('Plates', '10.00'), line('Cups', '20.00')],
  };

  test('values are right, wrong, missed or invented', () => {
    const fields = { invoiceNumber: 'a1', total: '31.00', incoterm: 'FOB', containers: [], lines: truth.lines };
    const { values } = judgePaper({ id: 'x', kind: 'invoice', truth }, { fields, evidence: { total: seen(0.4) } });
    const outcomes = Object.fromEntries(values.map(({ field, outcome }) => [field, outcome]));
    expect(outcomes).toMatchObject({
      invoiceNumber: 'right',
      total: 'wrong',
      incoterm: 'invented',
      containers: 'missed',
      'lines.amount': 'right',
    });
    expect(values.find(({ field }) => field === 'total')?.confidence).toBe(0.4);
  });

  test('what the truth says nothing about is not judged', () => {
    const fields = { invoiceNumber: 'A-1', seller: { name: 'Somebody' } };
    const { values } = judgePaper(
      { id: 'x', kind: 'invoice', truth: { invoiceNumber: 'A-1' } },
      { fields, evidence: {} },
    );
    expect(values.map(({ field }) => field)).toEqual(['invoiceNumber']);
  });

  test('a row that is left out costs its own values only, a row too many is told', () => {
    const fields = { lines: [line('Cups', '20.00'), line('Total', '30.00')] };
    const { values, rows } = judgePaper({ id: 'x', kind: 'invoice', truth }, { fields, evidence: {} });
    expect(rows).toEqual([{ paper: 'x', kind: 'invoice', path: 'lines', printed: 2, found: 1, invented: 1 }]);
    const amounts = values.filter(({ field }) => field === 'lines.amount');
    expect(amounts.map(({ outcome }) => outcome).sort()).toEqual(['invented', 'missed', 'right']);
  });

  test('seals belong to their container, in any order', () => {
    const container = (number: string, seals: string[]) => ({ number, seals });
    const printed = { consignments: [{ billOfLading: 'B', containers: [container('CSQU3054383', ['A1', 'B2'])] }] };
    const given = { consignments: [{ billOfLading: 'B', containers: [container('CSQU3054383', ['B2', 'C3'])] }] };
    const { values } = judgePaper({ id: 'x', kind: 'manifest', truth: printed }, { fields: given, evidence: {} });
    const seals = values.filter(({ field }) => field === 'consignments.containers.seals');
    expect(seals.map(({ outcome }) => outcome).sort()).toEqual(['invented', 'missed', 'right']);
  });
});

test('rows are paired in their order, the likest with the likest', () => {
  const printed = [1, 2, 3, 4];
  const given = [1, 3, 9, 4];
  const pairs = alignRows(4, 4, (row, at) => (printed[row] === given[at] ? 1 : 0));
  expect(pairs).toEqual([
    [0, 0],
    [2, 1],
    [3, 3],
  ]);
});

test('precision counts what was given, recall what is printed', () => {
  const value = (outcome: JudgedValue['outcome']): JudgedValue => ({
    paper: 'x',
    kind: 'invoice',
    field: 'total',
    part: 'header',
    outcome,
    exact: outcome === 'right',
    printed: outcome === 'invented' ? null : '1',
    given: outcome === 'missed' ? null : '1',
    confidence: outcome === 'missed' ? null : 0.95,
  });
  const values = [value('right'), value('right'), value('wrong'), value('invented'), value('missed')];
  expect(figuresOf(values)).toMatchObject({ printed: 4, given: 4, right: 2, precision: 0.5, recall: 0.5, f1: 0.5 });
  const { sure, bins, expectedError } = calibrationOf(values);
  expect(sure).toEqual({ values: 4, rightShare: 0.5 });
  expect(bins).toHaveLength(1);
  expect(expectedError).toBeCloseTo(0.45);
});

test('row recall is of all papers together', () => {
  const rows = { paper: 'x', kind: 'invoice', path: 'lines' } as const;
  const figures = rowFiguresOf([
    { ...rows, printed: 9, found: 9, invented: 0 },
    { ...rows, printed: 1, found: 0, invented: 2 },
  ]);
  expect(figures).toEqual({ printed: 10, found: 9, invented: 2, recall: 0.9 });
});

test('a zone that was not found is wrong in every character', () => {
  expect(zoneErrorsOf(['P<UTO', 'ABC<<'], ['P<UT0', 'ABC<<'])).toEqual({ characters: 10, wrong: 1 });
  expect(zoneErrorsOf(['P<UTO', 'ABC<<'], null)).toEqual({ characters: 10, wrong: 10 });
  expect(zoneErrorsOf(null, null)).toBeNull();
});
