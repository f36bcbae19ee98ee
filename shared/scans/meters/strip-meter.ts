import type { RowMeter } from './row-meter.ts';

/** At most so many strips: their height is the least power of two, from 4 rows, that makes them no more. */
const MOST_STRIPS = 64;
const LEAST_ROWS = 4;

/** Sums of full-resolution columns over strips of rows: what is left of the noise, and finer across than any overview. */
export interface Strips {
  width: number;
  /** Of full strips; rows below the last one are left out. */
  count: number;
  rows: number;
  /** By strip, then by column: the sum over `rows` samples. */
  sums: Float32Array;
}

/** Gathers strips. Holds 64 rows of four bytes a pixel at most. */
export class StripMeter implements RowMeter<Strips> {
  readonly #strips: Strips;

  constructor(width: number, height: number) {
    const rows = stripRows(height);
    const count = Math.floor(height / rows);
    this.#strips = { width, count, rows, sums: new Float32Array(count * width) };
  }

  row(y: number, samples: Uint16Array): void {
    const { width, count, rows, sums } = this.#strips;
    const strip = Math.floor(y / rows);
    if (strip >= count) return;
    const start = strip * width;
    for (let x = 0; x < width; x++) sums[start + x] = (sums[start + x] ?? 0) + (samples[x] ?? 0);
  }

  result(): Strips {
    return this.#strips;
  }
}

function stripRows(height: number): number {
  let rows = LEAST_ROWS;
  while (height / rows > MOST_STRIPS) rows *= 2;
  return rows;
}
