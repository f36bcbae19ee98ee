import { FIELDS, STEPS } from '../grey/local-contrast.ts';
import { attenuationOf, MATERIAL_SIZE } from '../grey/material.ts';
import { greyOf, liftedGrey } from '../grey/window.ts';
import { sizeOfLevel } from '../view/pyramid.ts';
import { type Frame, type Look, SLOT } from './renderer.ts';

/** The field of slots in memory: samples of both energies, row by row, and what each slot holds. */
export interface Mosaic {
  across: number;
  down: number;
  size: number;
  first: Uint16Array;
  second: Uint16Array;
  states: Uint8Array;
}

const STRIPE = 0xff1a33d9;

/**
 * Draws a frame into colours of four bytes each, row by row, as the shader does, but with the nearest pixel. What depends on a
 * value alone is looked up in a table of all values, made anew for another look: then a pixel takes a few nanoseconds.
 */
export function shade(out: Uint32Array, width: number, height: number, frame: Frame, mosaic: Mosaic): void {
  out.fill(0);
  const { pyramid, range, left, top, step, look } = frame;
  const { across, down, size, first, states } = mosaic;
  const level = sizeOfLevel(pyramid, range.level);
  const line = across * size;
  const xs = axis(width, left, step, level.width, range.left * size, range.right * size, line, size);
  const ys = axis(height, top, step, level.height, range.top * size, range.bottom * size, down * size, size);
  const colours = tableFor(look);
  const place = look.contrast || look.material ? placed(look, mosaic, level, frame) : null;
  const { sharpen } = look;
  for (let py = ys.from; py < ys.to; py++) {
    const row = (ys.at[py] ?? 0) * line;
    const above = (ys.before[py] ?? 0) * line;
    const below = (ys.after[py] ?? 0) * line;
    const slots = Math.floor((ys.at[py] ?? 0) / size) * across;
    for (let px = xs.from; px < xs.to; ) {
      const slot = Math.floor((xs.at[px] ?? 0) / size);
      const end = Math.min(xs.to, px + (xs.run[px] ?? 1));
      const state = states[slots + slot];
      if (state === SLOT.nothing) {
        px = end;
        continue;
      }
      for (; px < end; px++) {
        const x = xs.at[px] ?? 0;
        let value = first[row + x] ?? 0;
        if (sharpen > 0) {
          const around =
            (first[row + (xs.before[px] ?? 0)] ?? 0) +
            (first[row + (xs.after[px] ?? 0)] ?? 0) +
            (first[above + x] ?? 0) +
            (first[below + x] ?? 0);
          value = Math.max(0, Math.min(65_535, Math.round(value + sharpen * (value - around / 4))));
        }
        out[py * width + px] = place ? place(px, py, row + x, value) : (colours[value] ?? 0);
        if (state === SLOT.broken && (px + py) % 24 < 3) out[py * width + px] = STRIPE;
      }
    }
  }
}

interface Axis {
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

function axis(
  screen: number,
  start: number,
  step: number,
  length: number,
  low: number,
  high: number,
  field: number,
  size: number,
): Axis {
  const made = { at: new Int32Array(screen), before: new Int32Array(screen), after: new Int32Array(screen) };
  const run = new Int32Array(screen);
  const last = Math.min(length, high) - 1;
  const inField = (value: number) => Math.max(low, Math.min(last, value)) % field;
  let [from, to] = [screen, 0];
  const tile = new Int32Array(screen);
  for (let px = 0; px < screen; px++) {
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

let kept: { key: string; colours: Uint8Array; table: Uint32Array } | null = null;

/** The colour of every value by window, scale and inversion; the last one is kept. */
function tableFor({ window, invert, logarithmic, colours }: Look): Uint32Array {
  const key = `${window.low} ${window.high} ${invert} ${logarithmic}`;
  if (kept?.key === key && kept.colours === colours) return kept.table;
  const packed = new Uint32Array(colours.slice().buffer);
  const table = new Uint32Array(65_536);
  for (let value = 0; value < table.length; value++) {
    const grey = logarithmic ? liftedGrey(greyOf(value, window)) : greyOf(value, window);
    table[value] = packed[Math.round((invert ? 1 - grey : grey) * 255)] ?? 0;
  }
  kept = { key, colours, table };
  return table;
}

/** Colours that depend on the place as well: contrast spread by it, or the second energy there. */
function placed(
  look: Look,
  { second, first }: Mosaic,
  level: { width: number; height: number },
  { left, top, step }: Frame,
) {
  const packed = new Uint32Array(look.colours.slice().buffer);
  const { contrast, material, window, logarithmic, invert } = look;
  return (px: number, py: number, index: number, value: number): number => {
    let grey = greyOf(value, window);
    if (logarithmic) grey = liftedGrey(grey);
    if (contrast)
      grey = spreadGrey(
        contrast,
        (left + (px + 0.5) * step) / level.width,
        (top + (py + 0.5) * step) / level.height,
        grey,
      );
    if (invert) grey = 1 - grey;
    if (material) return materialColour(material, first[index] ?? 0, second[index] ?? 0, grey);
    return packed[Math.round(grey * 255)] ?? 0;
  };
}

/** Between the fields around a place, given in shares of the picture, so that none of them shows. */
function spreadGrey(table: Uint8Array, along: number, downward: number, grey: number): number {
  const step = Math.min(STEPS - 1, Math.floor(grey * STEPS));
  const x = along * FIELDS.across - 0.5;
  const y = downward * FIELDS.down - 0.5;
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const at = (c: number, r: number) => {
    const within =
      Math.max(0, Math.min(FIELDS.down - 1, r)) * FIELDS.across + Math.max(0, Math.min(FIELDS.across - 1, c));
    return table[within * STEPS + step] ?? 0;
  };
  const upper = at(column, row) + (x - column) * (at(column + 1, row) - at(column, row));
  const lower = at(column, row + 1) + (x - column) * (at(column + 1, row + 1) - at(column, row + 1));
  return (upper + (y - row) * (lower - upper)) / 255;
}

function materialColour(material: NonNullable<Look['material']>, one: number, other: number, grey: number): number {
  const ratio = attenuationOf(one, material.first) / Math.max(0.01, attenuationOf(other, material.second));
  const hue = Math.max(0, Math.min(1, (ratio - material.from) / (material.to - material.from)));
  const at = (Math.round(grey * (MATERIAL_SIZE - 1)) * MATERIAL_SIZE + Math.round(hue * (MATERIAL_SIZE - 1))) * 4;
  const { table } = material;
  return ((255 << 24) | ((table[at + 2] ?? 0) << 16) | ((table[at + 1] ?? 0) << 8) | (table[at] ?? 0)) >>> 0;
}
