import { expect, test } from 'vitest';
import { misreadValues } from '../../shared/cases/misread-values.ts';
import type { FindingEvidence } from '../../shared/checks/finding.ts';

const side = (given: Partial<FindingEvidence>): FindingEvidence => ({
  ...{ source: 'paper', label: 'l', text: '1840', documentId: 'd1', file: 'f', path: 'lines[0].grossKg', page: 1 },
  ...{ box: null, confidence: 0.9, reader: 'ocr' },
  ...given,
});
const TYPED = side({ documentId: 'd2', path: 'totalGrossKg', text: '18400', reader: 'text-layer' });
const REGISTER = side({ source: 'register', documentId: null, path: null, reader: null });
const CORRECTION = { documentId: 'd1', path: 'lines[0].grossKg', printed: '1840', value: '18400' };
const misread = (value: string | null) => [{ id: 'D1-1', verdict: 'misread', value, note: null }] as const;
const of = (evidence: FindingEvidence[], value: string | null = '18400') =>
  misreadValues([{ id: 'D1-1', evidence }], misread(value));

test('the right value of a misread finding corrects the one side that was read from a picture', () => {
  expect(of([TYPED, side({})])).toEqual([CORRECTION]);
});

test('or the one side that is on a paper', () => {
  const typed = side({ reader: 'structured' });
  expect(of([typed, REGISTER])).toEqual([CORRECTION]);
});

test.each([
  ['either side may be misread', [side({}), side({ documentId: 'd2' })], '18400'],
  ['both sides were typed', [TYPED, side({ reader: 'text-layer' })], '18400'],
  ['no side is on a paper', [REGISTER], '18400'],
  ['the value is none for its place', [TYPED, side({})], 'heavy'],
  ['no value is given', [TYPED, side({})], null],
] as const)('nothing is corrected where %s', (_, evidence, value) => {
  expect(of([...evidence], value)).toEqual([]);
});

test('nothing is corrected for a verdict that is another, or on no finding', () => {
  const finding = { id: 'D1-1', evidence: [TYPED, side({})] };
  expect(misreadValues([finding], [{ id: 'D1-1', verdict: 'explained', value: '18400', note: null }])).toEqual([]);
  expect(misreadValues([], misread('18400'))).toEqual([]);
});
