import { MATERIAL_SIZE } from '../grey/material.ts';
import type { Size } from '../view/view.ts';
import type { Axis } from './axis.ts';
import type { LookTables } from './look-tables.ts';
import type { Frame, MaterialLook } from './renderer.ts';
import type { Mosaic } from './shade.ts';
import { SpreadRow } from './spread-row.ts';

/** What gives the values of a row their colours. */
export interface RowPainter {
  /** Turns to a row of the screen, whose samples begin at `samples` in the field. */
  turnTo(py: number, samples: number): void;
  /** Paints screen pixels from `from` to before `to` of the row that begins at `begin`. */
  run(out: Uint32Array, begin: number, from: number, to: number): void;
}

export interface RowParts {
  frame: Frame;
  level: Size;
  /** Of the screen. */
  width: number;
  mosaic: Mosaic;
  xs: Axis;
  /** The values of the present row, by pixel of the screen. */
  values: Uint16Array;
  tables: LookTables;
}

export function rowPainter(parts: RowParts): RowPainter {
  const { frame, level, width, values, tables } = parts;
  const { look, left, top, step } = frame;
  const { colours, steps, packed } = tables.of(look);
  const spread = look.contrast && new SpreadRow(look.contrast, level, { screen: width, start: left, step });
  const turn = (py: number) => spread?.turnTo(top + (py + 0.5) * step);
  if (look.material !== null) return materialPainter(parts, look.material, spread, turn);
  if (spread !== null) {
    const greys = new Uint8Array(width);
    return {
      turnTo: turn,
      run(out, begin, from, to) {
        spread.spread(values, steps, greys, from, to);
        for (let px = from; px < to; px++) out[begin + px] = packed[greys[px] ?? 0] ?? 0;
      },
    };
  }
  return {
    turnTo() {},
    run(out, begin, from, to) {
      for (let px = from; px < to; px++) out[begin + px] = colours[values[px] ?? 0] ?? 0;
    },
  };
}

/** Hues by the ratio of what the two energies leave, at the grey that the first one has. */
function materialPainter(
  { frame: { look }, mosaic: { first, second }, xs: { at }, values, tables }: RowParts,
  material: MaterialLook,
  spread: SpreadRow | null,
  turn: (py: number) => void,
): RowPainter {
  const table = tables.of(look);
  const { first: one, second: other, colours } = tables.ofMaterial(material);
  const greys = new Uint8Array(values.length);
  // The row of colours of each grey, which is looked up rather than reckoned.
  const last = MATERIAL_SIZE - 1;
  const rows = Uint16Array.from(
    { length: 256 },
    (_, grey) => Math.round(((look.invert ? 255 - grey : grey) / 255) * last) * MATERIAL_SIZE,
  );
  const [lowest, share] = [material.from, last / (material.to - material.from)];
  let row = 0;
  return {
    turnTo(py, samples) {
      row = samples;
      turn(py);
    },
    run(out, begin, from, to) {
      if (spread !== null) spread.spread(values, table.steps, greys, from, to);
      else for (let px = from; px < to; px++) greys[px] = table.greys[values[px] ?? 0] ?? 0;
      for (let px = from; px < to; px++) {
        const place = row + (at[px] ?? 0);
        const below = other[second[place] ?? 0] ?? 0;
        const ratio = (one[first[place] ?? 0] ?? 0) / (below < 0.01 ? 0.01 : below);
        const hue = (ratio - lowest) * share + 0.5;
        const column = hue < 0 ? 0 : hue > last ? last : hue | 0;
        out[begin + px] = colours[(rows[greys[px] ?? 0] ?? 0) + column] ?? 0;
      }
    },
  };
}
