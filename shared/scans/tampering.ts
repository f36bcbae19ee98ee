import type { Gathered } from './meters/picture-meters.ts';
import type { Strips } from './meters/strip-meter.ts';

/** Values whose neighbours hold so many pixels each should not be without any themselves: chance e^-12. */
const POPULATED = 12;
const NEIGHBOURS = 8;
const VALUES = 65_536;
const EIGHT_BITS = 257;

/** Traces that an editor leaves in the values of a picture. */
export interface Traces {
  /** Used values lie so far apart: 1 where all of the file's are used, 4 where 14 bits were stretched to 16. */
  valueStep: number;
  /** Share of the well-used range whose values are missing, as after a stretch of the contrast by no whole number. */
  missingShare: number;
  /** Share whose values hold twice as many pixels as their neighbours, as after a contrast was reduced. */
  doubledShare: number;
  /** Share of all pixels that have the least or the greatest value the file can hold. */
  clippedShare: number;
  /** Largest step in the air above the container, as a share of its level; null where there is no air above. */
  airStep: number | null;
  /** Excess of steps at every eighth column, as JPEG's blocks leave them: 0 where there is none. */
  blockiness: number;
}

/** `bits` of the file: 8-bit samples were widened by 257. `airRows` of the full image are above the container. */
export function tracesOf({ histogram, strips }: Gathered, bits: number, airRows: number | null): Traces {
  const counts =
    bits === 8 ? Uint32Array.from({ length: 256 }, (_, value) => histogram[value * EIGHT_BITS] ?? 0) : histogram;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const step = stepOf(counts);
  const used = step === 1 ? counts : counts.filter((_, value) => value % step === offsetOf(counts, step));
  const top = bits === 12 ? 4095 : counts.length === 256 ? 255 : VALUES - 1;
  return {
    valueStep: step,
    ...combOf(used),
    clippedShare: total === 0 ? 0 : ((counts[0] ?? 0) + (counts[top] ?? 0)) / total,
    airStep: airRows === null ? null : airStepOf(strips, airRows),
    blockiness: blockinessOf(strips),
  };
}

/** The greatest common distance of the values in use. */
function stepOf(counts: Uint32Array): number {
  let first = -1;
  let step = 0;
  for (let value = 0; value < counts.length && step !== 1; value++) {
    if (!counts[value]) continue;
    if (first < 0) first = value;
    else step = gcd(step, value - first);
  }
  return Math.max(1, step);
}

function offsetOf(counts: Uint32Array, step: number): number {
  return counts.findIndex((count) => count > 0) % step;
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

/** The median of the neighbours tells how many pixels a value should hold; single gaps and spikes don't move it. */
function combOf(counts: Uint32Array): { missingShare: number; doubledShare: number } {
  let looked = 0;
  let missing = 0;
  let doubled = 0;
  const near = new Float64Array(2 * NEIGHBOURS);
  for (let value = NEIGHBOURS; value < counts.length - NEIGHBOURS; value++) {
    const here = counts[value] ?? 0;
    if (here === 0 && (counts[value - 1] ?? 0) === 0) continue;
    for (let index = 0; index < NEIGHBOURS; index++) {
      near[index] = counts[value - index - 1] ?? 0;
      near[NEIGHBOURS + index] = counts[value + index + 1] ?? 0;
    }
    near.sort();
    const typical = near[NEIGHBOURS] ?? 0;
    if (typical < POPULATED) continue;
    looked++;
    if (here === 0) missing++;
    // Of a steep slope half the neighbours lie far below: a spike stands above all of them.
    else if (
      here > 1.6 * typical &&
      here - typical > 6 * Math.sqrt(typical) &&
      here > 1.3 * (near[2 * NEIGHBOURS - 3] ?? 0)
    )
      doubled++;
  }
  const enough = looked >= 64;
  return { missingShare: enough ? missing / looked : 0, doubledShare: enough ? doubled / looked : 0 };
}

/** Largest difference of the air's level between neighbouring parts of the picture, a thirty-second each, as a share of the level. */
function airStepOf({ width, rows, sums }: Strips, airRows: number): number | null {
  const strips = Math.floor(airRows / rows);
  if (strips < 1) return null;
  const PARTS = 32;
  const levels = Array.from({ length: PARTS }, (_, part) => {
    const values = [];
    for (let strip = 0; strip < strips; strip++) {
      for (let x = Math.floor((part * width) / PARTS); x < Math.floor(((part + 1) * width) / PARTS); x++) {
        values.push(sums[strip * width + x] ?? 0);
      }
    }
    return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  });
  const typical = levels.toSorted((a, b) => a - b)[PARTS >> 1] ?? 0;
  const steps = levels.slice(1).map((level, index) => Math.abs(level - (levels[index] ?? level)));
  return typical === 0 ? null : Math.max(...steps) / typical;
}

/** By phase of eight: how large the middle step from column to column is there against the other phases. */
function blockinessOf({ width, count, sums }: Strips): number {
  const PHASES = 8;
  const steps: number[][] = Array.from({ length: PHASES }, () => []);
  const every = Math.max(1, Math.floor((count * width) / 200_000));
  for (let strip = 0; strip < count; strip++) {
    for (let x = 1 + (strip % every); x < width; x++) {
      const from = sums[strip * width + x - 1] ?? 0;
      const to = sums[strip * width + x] ?? 0;
      steps[x % PHASES]?.push(Math.abs(to - from));
    }
  }
  const middles = steps
    .map((values) => Float64Array.from(values).sort()[values.length >> 1] ?? 0)
    .sort((a, b) => b - a);
  const [greatest = 0, ...others] = middles;
  const usual = others[others.length >> 1] ?? 0;
  return usual === 0 ? (greatest > 0 ? 1 : 0) : Math.max(0, greatest / usual - 1);
}
