/** The classes of the line network: the gap between characters, then these. */
export const ZONE_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<';
export const FRAME_CLASSES = ZONE_ALPHABET.length + 1;

/** What the network says of a line: for each step along it the probability of each class, row by row. */
export interface LineFrames {
  data: Float32Array;
  steps: number;
}

/** A line taken for one of so many characters. */
export interface AlignedLine {
  /** Likelihood in the logarithm, a step: to compare with other lengths on the same frames. */
  fit: number;
  /** The middle of each character, in steps. */
  centres: number[];
  /** For each character the logarithm of the probability of each letter of the alphabet, which sum to 1. */
  letters: Float32Array[];
}

/** A letter that the network rules out counts this much, no more: it has been wrong before. */
const LEAST_LOG = -7;
/** Steps between the middles of neighbours. The crop is scaled for four. */
const NEAREST = 3;
const FARTHEST = 6;
/** Before and behind the characters there should be none, but pictures and edges may look like some. */
const OUTSIDE_WEIGHT = 0.6;
const GAP_WEIGHT = 0.5;
const NEIGHBOUR_WEIGHT = 0.5;
/** What a character costs by steps away from where an even pitch would have it, squared. */
const OFF_PITCH = 0.5;

/**
 * Lays exactly `length` characters of about even pitch on the frames, by dynamic programming: twice, the second time
 * with the pitch that the first found. Null where the line is too short for so many.
 */
export function alignLine(frames: LineFrames, length: number): AlignedLine | null {
  const logs = frames.data.map((probability) => Math.max(LEAST_LOG, Math.log(probability + 1e-9)));
  const first = lay(logs, frames.steps, length, null);
  if (first === null) return null;
  const even = evenPitch(first.centres);
  const { score, centres } = lay(logs, frames.steps, length, even) ?? first;
  return { fit: score / frames.steps, centres, letters: centres.map((step) => lettersAt(logs, frames.steps, step)) };
}

/** The share of steps that the network takes for a character rather than for a gap. */
export function shareOfInk({ data, steps }: LineFrames): number {
  let ink = 0;
  for (let step = 0; step < steps; step += 1) ink += 1 - (data[step * FRAME_CLASSES] ?? 1);
  return steps === 0 ? 0 : ink / steps;
}

function at(logs: Float32Array, step: number, type: number): number {
  return logs[step * FRAME_CLASSES + type] ?? LEAST_LOG;
}

function inkAt(logs: Float32Array, steps: number, step: number, type: number): number {
  const before = step > 0 ? at(logs, step - 1, type) : LEAST_LOG;
  const after = step < steps - 1 ? at(logs, step + 1, type) : LEAST_LOG;
  return at(logs, step, type) + NEIGHBOUR_WEIGHT * (before + after);
}

interface Pitch {
  start: number;
  pitch: number;
}

function lay(logs: Float32Array, steps: number, length: number, even: Pitch | null) {
  if (steps < length * NEAREST) return null;
  const ink = new Float32Array(steps);
  const empty = new Float32Array(steps + 1);
  for (let step = 0; step < steps; step += 1) {
    let best = Number.NEGATIVE_INFINITY;
    for (let type = 1; type < FRAME_CLASSES; type += 1) best = Math.max(best, inkAt(logs, steps, step, type));
    ink[step] = best;
    empty[step + 1] = (empty[step] ?? 0) + at(logs, step, 0);
  }
  const outside = (from: number, to: number) =>
    to > from ? OUTSIDE_WEIGHT * ((empty[to] ?? 0) - (empty[from] ?? 0)) : 0;
  const off = (index: number, step: number) =>
    even === null ? 0 : OFF_PITCH * (step - even.start - index * even.pitch) ** 2;
  const cameFrom = new Uint8Array(length * steps);
  let previous = new Float32Array(steps).map((_, step) => (ink[step] ?? 0) + outside(0, step - 1) - off(0, step));
  for (let index = 1; index < length; index += 1) {
    const next = new Float32Array(steps).fill(Number.NEGATIVE_INFINITY);
    for (let step = index * NEAREST; step < steps; step += 1) {
      let best = Number.NEGATIVE_INFINITY;
      let gap = LEAST_LOG;
      for (let back = 1; back <= Math.min(FARTHEST, step); back += 1) {
        if (back >= NEAREST) {
          const score = (previous[step - back] ?? Number.NEGATIVE_INFINITY) + GAP_WEIGHT * gap;
          if (score > best) {
            best = score;
            cameFrom[index * steps + step] = back;
          }
        }
        gap = Math.max(gap, at(logs, step - back, 0));
      }
      next[step] = best + (ink[step] ?? 0) - off(index, step);
    }
    previous = next;
  }
  let last = -1;
  let score = Number.NEGATIVE_INFINITY;
  for (let step = 0; step < steps; step += 1) {
    const total = (previous[step] ?? Number.NEGATIVE_INFINITY) + outside(step + 2, steps);
    if (total > score) [score, last] = [total, step];
  }
  if (last < 0) return null;
  const centres = [last];
  for (let index = length - 1; index > 0; index -= 1) {
    last -= cameFrom[index * steps + last] ?? 0;
    centres.unshift(last);
  }
  return { score, centres };
}

/** A straight line through the middles, by least squares. */
function evenPitch(centres: readonly number[]): Pitch {
  const middle = (centres.length - 1) / 2;
  const mean = centres.reduce((sum, step) => sum + step, 0) / centres.length;
  let [above, below] = [0, 0];
  for (const [index, step] of centres.entries()) {
    above += (index - middle) * (step - mean);
    below += (index - middle) ** 2;
  }
  const pitch = above / below;
  return { start: mean - pitch * middle, pitch };
}

function lettersAt(logs: Float32Array, steps: number, step: number): Float32Array {
  const weighed = Float32Array.from({ length: FRAME_CLASSES - 1 }, (_, index) => inkAt(logs, steps, step, index + 1));
  return normalised(weighed);
}

/** What several readings of one line say together: the mean of their logarithms. */
export function meanLetters(readings: readonly (readonly Float32Array[])[]): Float32Array[] {
  const [first = []] = readings;
  return first.map((place, at) =>
    normalised(
      place.map((_, letter) => readings.reduce((sum, each) => sum + (each[at]?.[letter] ?? 0), 0) / readings.length),
    ),
  );
}

/** Logarithms shifted so that their probabilities sum to 1. */
function normalised(logs: Float32Array): Float32Array {
  const most = logs.reduce((best, value) => Math.max(best, value), Number.NEGATIVE_INFINITY);
  const sum = logs.reduce((total, value) => total + Math.exp(value - most), 0);
  const shift = most + Math.log(sum);
  return logs.map((value) => value - shift);
}
