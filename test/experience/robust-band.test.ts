import { describe, expect, it } from 'vitest';
import { robustBand } from '../../shared/experience/robust-band.ts';
import { AS_OF } from '../dossier/readings.ts';
import { daysBefore } from './seen-values.ts';

const LIMITS = { fewest: 12, width: 4 };
const seen = (values: number[], days = 10) => values.map((value) => ({ value, at: daysBefore(days) }));
const around = (middle: number, count: number) =>
  Array.from({ length: count }, (_, at) => middle * (0.9 + 0.02 * (at % 11)));

describe('the band of values that closed cases have shown', () => {
  it('is silent below twelve values, and leaves out what is no value', () => {
    expect(robustBand(seen(around(10, 11)), AS_OF, LIMITS)).toBeNull();
    expect(robustBand(seen([...around(10, 11), 0, Number.NaN]), AS_OF, LIMITS)).toBeNull();
    expect(robustBand(seen(around(10, 12)), AS_OF, LIMITS)?.count).toBe(12);
  });

  it('is hardly moved by a few wild values', () => {
    const plain = robustBand(seen(around(10, 30)), AS_OF, LIMITS);
    const wild = robustBand(seen([...around(10, 30), 9_000, 9_000, 0.001]), AS_OF, LIMITS);
    expect(wild?.middle).toBeCloseTo(plain?.middle ?? 0, 0);
    expect(wild?.high).toBeLessThan(1.3 * (plain?.high ?? 0));
  });

  it('is no narrower than prices of one firm spread, however equal the values were', () => {
    const band = robustBand(seen(Array.from({ length: 20 }, () => 10)), AS_OF, LIMITS);
    expect(band?.low).toBeLessThan(7);
    expect(band?.high).toBeGreaterThan(14);
  });

  it('counts the newest quarters most', () => {
    const band = robustBand([...seen(around(10, 20)), ...seen(around(40, 25), 800)], AS_OF, LIMITS);
    expect(band?.middle).toBeLessThan(13);
  });
});
