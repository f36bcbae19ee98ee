import { describe, expect, test } from 'vitest';
import {
  anyAgrees,
  birthAgrees,
  kindAgrees,
  likelihood,
  numbersOf,
  spanOf,
  weightOf,
} from '../../../functions/console/match/compare.ts';

const span = (from: string, to: string, approximate = false) => ({ from, to, approximate });

describe('a date of birth', () => {
  test.each([
    [span('1961-01-01', '1961-12-31'), { form: 'plain', from: '1961', to: '1961' }],
    [span('1961-01-01', '1961-12-31', true), { form: 'about', from: '1961', to: '1961' }],
    [span('1961-02-01', '1961-02-28'), { form: 'plain', from: '1961-02', to: '1961-02' }],
    [span('1961-02-03', '1961-02-03'), { form: 'plain', from: '1961-02-03', to: '1961-02-03' }],
    [span('1961-01-01', '1963-12-31', true), { form: 'between', from: '1961-01-01', to: '1963-12-31' }],
  ])('is said as short as it can be', (given, expected) => {
    expect(spanOf(given)).toEqual(expected);
  });

  test.each([
    ['1961', 'yes'],
    ['1961-02', 'yes'],
    ['1961-02-03', 'yes'],
    ['1962', 'no'],
    ['1961-03-01', 'no'],
    [null, 'one-side'],
  ] as const)('%s against February 1961: %s', (born, agrees) => {
    expect(birthAgrees(born, [span('1961-02-01', '1961-02-28')])).toBe(agrees);
  });
});

test('what one side does not state neither agrees nor differs', () => {
  expect(anyAgrees([], [])).toBeNull();
  expect(anyAgrees(['NL'], [])).toBe('one-side');
  expect(anyAgrees(['NL', 'AE'], ['AE'])).toBe('yes');
  expect(anyAgrees(['NL'], ['AE'])).toBe('no');
});

test('numbers agree however they are grouped', () => {
  expect(anyAgrees(['L898-902 C3'], ['l898902c3'])).toBe('yes');
  expect(numbersOf({ name: 'X', imo: '9074729', documentNumber: null, identifiers: ['A1'] })).toEqual([
    '9074729',
    'A1',
  ]);
});

test('a party on a paper may be a person or a firm, and never a ship', () => {
  expect(kindAgrees(undefined, 'person')).toBeNull();
  expect(kindAgrees(undefined, 'vessel')).toBe('no');
  expect(kindAgrees('person', 'organisation')).toBe('no');
  expect(kindAgrees('vessel', 'vessel')).toBe('yes');
});

test('a probability and a weight are told in words', () => {
  expect(likelihood({ score: 0.999, identified: true })).toBe('identified');
  expect(likelihood({ score: 0.94, identified: false })).toBe('very-likely');
  expect(likelihood({ score: 0.4, identified: false })).toBe('possible');
  expect(likelihood({ score: 0.39, identified: false })).toBe('unlikely');
  expect([9, -3, 0.5, 0].map(weightOf)).toEqual(['strong', 'medium', 'weak', 'none']);
});
