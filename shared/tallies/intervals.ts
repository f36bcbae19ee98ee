/** A share or ratio with the interval that holds the true one nineteen times of twenty. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}

/** Two-sided, 95 %. */
const Z = 1.959964;

/** Wilson's score interval of a share (E. B. Wilson, 1927): holds for few trials and for shares near 0 and 1. Null for none. */
export function wilson(hits: number, trials: number): Estimate | null {
  if (trials <= 0) return null;
  const share = hits / trials;
  const square = Z ** 2 / trials;
  const middle = (share + square / 2) / (1 + square);
  const half = (Z / (1 + square)) * Math.sqrt((share * (1 - share)) / trials + square / (4 * trials));
  return { value: share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/**
 * How many times as often one group is hit as another, each against its own part of a random sample: (a/b) / (c/d), with
 * Woolf's interval on the logarithm. A half is added to each count (Haldane and Anscombe), so that a count of 0 gives a wide
 * interval and no division by it.
 */
export function ratioAgainstSample(
  group: { hits: number; sample: number },
  others: { hits: number; sample: number },
): Estimate {
  const counts = [group.hits, group.sample, others.hits, others.sample].map((count) => count + 0.5);
  const [a = 1, b = 1, c = 1, d = 1] = counts;
  const value = a / b / (c / d);
  const error = Math.sqrt(counts.reduce((sum, count) => sum + 1 / count, 0));
  return { value, low: value * Math.exp(-Z * error), high: value * Math.exp(Z * error) };
}
