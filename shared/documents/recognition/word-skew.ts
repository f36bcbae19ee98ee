import type { Word } from '../page-words.ts';

/** Lines that fall by more than this are not looked for: an engine would not have read them as lines. */
const MOST_SLOPE = 0.1;
const COARSE = 0.004;
const FINE = 0.0005;
/** Less than this does no harm: a tenth of a line's height over half a page. */
const LEAST_SLOPE = 0.003;
/** Words fall into rows so much more sharply than without it, or there is no skew. */
const SHARPER = 1.08;
const FEWEST_WORDS = 12;
const MOST_WORDS = 1500;

/**
 * The angle by which a page's lines fall to the right, in radians; 0 where it can't be told, or does not matter. That
 * slope is sought along which the middles of the words fall into the sharpest rows.
 *
 * @param aspect width of the page by its height
 */
export function skewOf(words: readonly Pick<Word, 'box'>[], aspect: number): number {
  if (words.length < FEWEST_WORDS) return 0;
  const every = Math.ceil(words.length / MOST_WORDS);
  const sample = words.filter((_, index) => index % every === 0);
  // In heights of the page, so that a slope is a slope.
  const xs = sample.map(({ box: [left, , width] }) => (left + width / 2 - 0.5) * aspect);
  const ys = sample.map(({ box: [, top, , height] }) => top + height / 2);
  const heights = sample.map(({ box }) => box[3]).sort((a, b) => a - b);
  const row = Math.max(1e-4, (heights[Math.floor(heights.length / 4)] ?? 0) / 3);
  const sharpness = (slope: number) => sharpnessOf(xs, ys, slope, row);
  const coarse = sharpest(0, MOST_SLOPE, COARSE, sharpness);
  const slope = sharpest(coarse, COARSE, FINE, sharpness);
  if (Math.abs(slope) < LEAST_SLOPE || sharpness(slope) < SHARPER * sharpness(0)) return 0;
  return Math.atan(slope);
}

function sharpest(around: number, reach: number, step: number, sharpness: (slope: number) => number): number {
  let best = { slope: around, value: sharpness(around) };
  const steps = Math.round(reach / step);
  for (let index = -steps; index <= steps; index += 1) {
    const slope = around + index * step;
    const value = sharpness(slope);
    if (value > best.value) best = { slope, value };
  }
  return best.slope;
}

/** The sum of squares of how many words lie in each row; a word between two rows counts for both in part. */
function sharpnessOf(xs: readonly number[], ys: readonly number[], slope: number, row: number): number {
  const rows = new Map<number, number>();
  for (const [index, x] of xs.entries()) {
    const at = ((ys[index] ?? 0) - slope * x) / row;
    const first = Math.floor(at);
    rows.set(first, (rows.get(first) ?? 0) + 1 - (at - first));
    rows.set(first + 1, (rows.get(first + 1) ?? 0) + at - first);
  }
  let sum = 0;
  for (const count of rows.values()) sum += count * count;
  return sum;
}
