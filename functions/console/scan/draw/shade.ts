import { sizeOfLevel } from '../view/pyramid.ts';
import { type Axis, axisOf } from './axis.ts';
import { LookTables } from './look-tables.ts';
import { type Frame, SLOT } from './renderer.ts';
import { rowPainter } from './row-painter.ts';

/** The field of slots in memory: samples of both energies, row by row, and what each slot holds. */
export interface Mosaic {
  across: number;
  down: number;
  size: number;
  first: Uint16Array;
  second: Uint16Array;
  states: Uint8Array;
}

/** A part of the screen, to before `right` and `bottom`. */
export interface ScreenPart {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const STRIPE = 0xff1a33d9;

/**
 * Draws a frame, or a part of it, into colours of four bytes each, row by row, as the shader does, but with the nearest pixel. A row's
 * values are gathered first, then looked up in tables of all values: a pixel takes a few nanoseconds.
 */
export function shade(
  out: Uint32Array,
  width: number,
  height: number,
  frame: Frame,
  mosaic: Mosaic,
  tables = new LookTables(),
  part: ScreenPart = { left: 0, top: 0, right: width, bottom: height },
): void {
  const { pyramid, range, left, top, step, look } = frame;
  const { across, down, size, states } = mosaic;
  const level = sizeOfLevel(pyramid, range.level);
  const line = across * size;
  const along = {
    screen: width,
    part: [part.left, part.right] as const,
    start: left,
    step,
    length: level.width,
    field: line,
    size,
  };
  const xs = axisOf({ ...along, low: range.left * size, high: range.right * size });
  const downward = {
    screen: height,
    part: [part.top, part.bottom] as const,
    start: top,
    step,
    length: level.height,
    field: down * size,
    size,
  };
  const ys = axisOf({ ...downward, low: range.top * size, high: range.bottom * size });
  const [first, last] = [Math.max(xs.from, part.left), Math.min(xs.to, part.right)];
  const values = new Uint16Array(width);
  const paint = rowPainter({ frame, level, width, mosaic, xs, values, tables });
  for (let py = part.top; py < part.bottom; py++) {
    const begin = py * width;
    out.fill(0, begin + part.left, begin + part.right);
    if (py < ys.from || py >= ys.to || first >= last) continue;
    gather(values, mosaic.first, line, xs, ys, py, look.sharpen, first, last);
    paint.turnTo(py, (ys.at[py] ?? 0) * line);
    const slots = Math.floor((ys.at[py] ?? 0) / size) * across;
    for (let px = first; px < last; ) {
      const slot = Math.floor((xs.at[px] ?? 0) / size);
      const end = Math.min(last, px + (xs.run[px] ?? 1));
      const state = states[slots + slot];
      if (state !== SLOT.nothing) paint.run(out, begin, px, end);
      if (state === SLOT.broken) for (let at = px; at < end; at++) if ((at + py) % 24 < 3) out[begin + at] = STRIPE;
      px = end;
    }
  }
}

/** Gathers the values of one row of the screen, edges enhanced where that is asked for. */
function gather(
  values: Uint16Array,
  samples: Uint16Array,
  line: number,
  xs: Axis,
  ys: Axis,
  py: number,
  sharpen: number,
  from: number,
  to: number,
): void {
  const row = (ys.at[py] ?? 0) * line;
  const { at, before, after } = xs;
  if (sharpen === 0) {
    for (let px = from; px < to; px++) values[px] = samples[row + (at[px] ?? 0)] ?? 0;
    return;
  }
  const above = (ys.before[py] ?? 0) * line;
  const below = (ys.after[py] ?? 0) * line;
  // In whole numbers, of a thousand and twenty-four parts.
  const weight = Math.round(sharpen * 256);
  for (let px = from; px < to; px++) {
    const x = at[px] ?? 0;
    const value = samples[row + x] ?? 0;
    const beside = (samples[row + (before[px] ?? 0)] ?? 0) + (samples[row + (after[px] ?? 0)] ?? 0);
    const around = beside + (samples[above + x] ?? 0) + (samples[below + x] ?? 0);
    const sharp = value + ((weight * (4 * value - around) + 512) >> 10);
    values[px] = sharp < 0 ? 0 : sharp > 65_535 ? 65_535 : sharp;
  }
}
