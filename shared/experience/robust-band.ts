import type { SeenValue } from './experience.ts';

/** Where values of a kind usually lie. */
export interface Band {
  low: number;
  middle: number;
  high: number;
  /** How many values it rests on. */
  count: number;
}

export interface BandLimits {
  /** Fewer values than this teach nothing. */
  fewest: number;
  /** How many robust standard deviations of the logarithms lie within. */
  width: number;
}

/** Makes of the median distance what a standard deviation of a normal distribution is. */
const NORMAL = 1.4826;
/** Values that happen to be all alike are no proof that others are wrong: no deviation of logarithms is taken for less. */
const LEAST_DEVIATION = 0.12;
/** After so many quarters of a year a value counts half. */
const HALVES_AFTER = 2;
const QUARTER_MS = 365.25 * 86_400_000 * 0.25;

/**
 * The band of values by the median and the median distance from it, of their logarithms, so that a few wild values move
 * nothing; values of the same quarter count most. Null until enough were seen.
 */
export function robustBand(values: readonly SeenValue[], asOf: string, { fewest, width }: BandLimits): Band | null {
  const known = values.filter(({ value }) => value > 0 && Number.isFinite(value));
  if (known.length < fewest) return null;
  const weighed = known.map(({ value, at }) => ({ log: Math.log(value), weight: weightOf(at, asOf) }));
  const middle = weightedMedian(weighed.map(({ log, weight }) => [log, weight]));
  const distance = weightedMedian(weighed.map(({ log, weight }) => [Math.abs(log - middle), weight]));
  const deviation = Math.max(distance * NORMAL, LEAST_DEVIATION);
  return {
    low: Math.exp(middle - width * deviation),
    middle: Math.exp(middle),
    high: Math.exp(middle + width * deviation),
    count: known.length,
  };
}

function weightOf(at: string, asOf: string): number {
  const quarters = Math.max(0, (Date.parse(asOf) - Date.parse(at)) / QUARTER_MS);
  return 0.5 ** (quarters / HALVES_AFTER);
}

function weightedMedian(values: readonly (readonly [value: number, weight: number])[]): number {
  const sorted = values.toSorted(([a], [b]) => a - b);
  const half = sorted.reduce((sum, [, weight]) => sum + weight, 0) / 2;
  let running = 0;
  for (const [value, weight] of sorted) {
    running += weight;
    if (running >= half) return value;
  }
  return sorted.at(-1)?.[0] ?? 0;
}
