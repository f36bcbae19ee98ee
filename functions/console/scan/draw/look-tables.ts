import { STEPS } from '../grey/local-contrast.ts';
import { attenuationOf } from '../grey/material.ts';
import { greyOf, liftedGrey } from '../grey/window.ts';
import type { Look, MaterialLook } from './renderer.ts';

const VALUES = 65_536;

/** Everything of a look that depends on a value alone, looked up while drawing. */
export interface LookTable {
  /** The colour of each value, four bytes packed. */
  colours: Uint32Array;
  /** The grey of each value, 0 to 255, before inversion. */
  greys: Uint8Array;
  /** The step of grey of each value, for local contrast. */
  steps: Uint8Array;
  /** The colour of each grey, 0 to 255, after inversion. */
  packed: Uint32Array;
}

export interface MaterialTable {
  first: Float32Array;
  second: Float32Array;
  /** Rows by grey of colours by hue, packed. */
  colours: Uint32Array;
}

/** The tables of one picture's look, made anew when it changes: each picture on the screen keeps its own. */
export class LookTables {
  #look: { look: Look; table: LookTable } | null = null;
  #material: { look: MaterialLook; table: MaterialTable } | null = null;

  of(look: Look): LookTable {
    const last = this.#look;
    if (last !== null && sameValues(last.look, look)) return last.table;
    const table = lookTable(look);
    this.#look = { look, table };
    return table;
  }

  ofMaterial(look: MaterialLook): MaterialTable {
    if (this.#material?.look !== look) this.#material = { look, table: materialTableOf(look) };
    return this.#material.table;
  }
}

function sameValues(one: Look, other: Look): boolean {
  return (
    one === other ||
    (one.window.low === other.window.low &&
      one.window.high === other.window.high &&
      one.logarithmic === other.logarithmic &&
      one.invert === other.invert &&
      one.colours === other.colours)
  );
}

function lookTable({ window, logarithmic, invert, colours }: Look): LookTable {
  const packed = new Uint32Array(colours.slice().buffer);
  if (invert) packed.reverse();
  const table = {
    ...{ colours: new Uint32Array(VALUES), greys: new Uint8Array(VALUES), steps: new Uint8Array(VALUES), packed },
  };
  // Below the window all is the first grey, above it the last: only what lies within is reckoned.
  const [low, high] = [clamped(Math.floor(window.low)), clamped(Math.ceil(window.high))];
  const set = (from: number, to: number, grey: number) => {
    const index = Math.round(grey * 255);
    table.colours.fill(packed[index] ?? 0, from, to);
    table.greys.fill(index, from, to);
    table.steps.fill(Math.min(STEPS - 1, Math.floor(grey * STEPS)), from, to);
  };
  set(0, low, 0);
  for (let value = low; value < high; value++) {
    const grey = greyOf(value, window);
    set(value, value + 1, logarithmic ? liftedGrey(grey) : grey);
  }
  set(high, VALUES, 1);
  return table;
}

const clamped = (value: number) => Math.max(0, Math.min(VALUES, value));

function materialTableOf({ table, first, second }: MaterialLook): MaterialTable {
  const colours = new Uint32Array(table.slice().buffer);
  const of = (levels: { air: number; dark: number }) =>
    Float32Array.from({ length: VALUES }, (_, value) => attenuationOf(value, levels));
  return { first: of(first), second: of(second), colours };
}
