/** Where the pixels along one side of the screen find their samples. */
export interface Axis {
  /** Screen pixels from `from` to before `to` lie on the picture. */
  from: number;
  to: number;
  /** Places in the field of each screen pixel's sample, of the one before and the one after it. */
  at: Int32Array;
  before: Int32Array;
  after: Int32Array;
  /** How many screen pixels from this one on lie in the same tile. */
  run: Int32Array;
}

/** One side of a frame: `screen` pixels from the level's point `start` on, `step` of the level's pixels each. */
export interface AxisParts {
  screen: number;
  /** Pixels of the screen that are asked for: from the first to before the second. */
  part: readonly [number, number];
  start: number;
  step: number;
  /** Length of the level, and the part of it whose tiles are in the field, in the level's pixels. */
  length: number;
  low: number;
  high: number;
  /** Lengths of the field and of a tile. */
  field: number;
  size: number;
}

export function axisOf({ screen, part, start, step, length, low, high, field, size }: AxisParts): Axis {
  const made = { at: new Int32Array(screen), before: new Int32Array(screen), after: new Int32Array(screen) };
  const run = new Int32Array(screen);
  const last = Math.min(length, high) - 1;
  const inField = (value: number) => Math.max(low, Math.min(last, value)) % field;
  let [from, to] = [screen, 0];
  const tile = new Int32Array(screen);
  for (let px = part[0]; px < part[1]; px++) {
    const value = Math.floor(start + (px + 0.5) * step);
    if (value < 0 || value >= length) continue;
    from = Math.min(from, px);
    to = px + 1;
    made.at[px] = inField(value);
    made.before[px] = inField(value - 1);
    made.after[px] = inField(value + 1);
    tile[px] = Math.floor(Math.max(low, Math.min(last, value)) / size);
  }
  for (let px = to - 1; px >= from; px--)
    run[px] = tile[px] === tile[px + 1] && px + 1 < to ? (run[px + 1] ?? 0) + 1 : 1;
  return { from, to, ...made, run };
}
