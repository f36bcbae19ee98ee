import { expect, test } from 'vitest';
import { brierScore, expectedError, reliability } from './calibration.ts';
import { scoreAnswers } from './score.ts';

const clean = (count: number) =>
  Array.from({ length: count }, () => ({ expected: null, category: 'clean', group: 'names' as const }));
const asked = (expected: string) => ({ expected, category: 'typo', group: 'names' as const });

test('a query is found only where its entity stands first and above the clean names of that rate', () => {
  const queries = [...clean(100), asked('A'), asked('B'), asked('C')];
  const answers = [
    ...Array.from({ length: 100 }, (_, at) => ({ id: 'X', score: at / 1000 })),
    ...[{ id: 'A', score: 0.0985 }, { id: 'X', score: 0.9 }, null],
  ];
  const { groups, thresholds } = scoreAnswers(queries, answers);
  expect(thresholds.names).toEqual([0.099, 0.098, 0.097, 0.094]);
  expect(groups.get('names')).toEqual({ queries: 3, first: 1 / 3, recall: [0, 1 / 3, 1 / 3, 1 / 3] });
});

test('names near to somebody listed set no threshold, and are counted apart', () => {
  const queries = [...clean(10), { ...asked('A'), expected: null, category: 'sibling', hard: true }];
  const { hard, thresholds } = scoreAnswers(queries, [...clean(10).map(() => null), { id: 'A', score: 0.9 }]);
  expect(thresholds.names).toEqual([0, 0, 0, 0]);
  expect(hard.get('sibling')).toEqual({ queries: 1, alerts: [1, 1, 1, 1] });
});

test('scores that come true as often as they say have no expected error', () => {
  const judged = Array.from({ length: 100 }, (_, at) => ({ score: 0.75, right: at < 75 }));
  expect(expectedError(judged)).toBeCloseTo(0);
  expect(brierScore(judged)).toBeCloseTo(0.1875);
  expect(reliability(judged)).toMatchObject([{ matches: 100, meanScore: 0.75, rightShare: 0.75 }]);
  expect(
    brierScore([
      { score: 1, right: true },
      { score: 0, right: false },
    ]),
  ).toBe(0);
});
