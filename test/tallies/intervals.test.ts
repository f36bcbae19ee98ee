import { expect, it } from 'vitest';
import { ratioAgainstSample, wilson } from '../../shared/tallies/intervals.ts';

it("Wilson's interval is that of the published example, and stays within 0 and 1", () => {
  // Newcombe (1998), table I: 81 of 263 gives 0.2553 to 0.3662, 15 of 148 gives 0.0624 to 0.1605, 0 of 20 gives 0 to 0.1611.
  for (const [hits, trials, low, high] of [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
  ] as const) {
    expect(wilson(hits, trials)?.low).toBeCloseTo(low, 4);
    expect(wilson(hits, trials)?.high).toBeCloseTo(high, 4);
  }
  expect(wilson(0, 0)).toBeNull();
});

it('a ratio of equal shares is 1 within its interval, and one of unequal shares is not', () => {
  const equal = ratioAgainstSample({ hits: 50, sample: 50 }, { hits: 200, sample: 200 });
  expect(equal.value).toBeCloseTo(1, 2);
  expect(equal.low).toBeLessThan(1);
  expect(equal.high).toBeGreaterThan(1);
  expect(ratioAgainstSample({ hits: 90, sample: 30 }, { hits: 200, sample: 200 }).low).toBeGreaterThan(1);
});

it('of nothing at all a ratio says so by an interval that excludes nothing', () => {
  const { low, high } = ratioAgainstSample({ hits: 0, sample: 0 }, { hits: 0, sample: 0 });
  expect(low).toBeLessThan(0.1);
  expect(high).toBeGreaterThan(10);
});
