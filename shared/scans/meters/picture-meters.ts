import type { RowMeter } from './row-meter.ts';

/** What the measures need of every pixel at full resolution, beyond the overview. */
export interface Gathered {
  /** How many pixels have each of the 65,536 values. */
  histogram: Uint32Array;
}

/** The row meters of the measures, as one. */
export class PictureMeters implements RowMeter<Gathered> {
  readonly #histogram = new Uint32Array(65_536);

  row(_: number, samples: Uint16Array): void {
    const histogram = this.#histogram;
    for (let x = 0; x < samples.length; x++) {
      const value = samples[x] ?? 0;
      histogram[value] = (histogram[value] ?? 0) + 1;
    }
  }

  result(): Gathered {
    return { histogram: this.#histogram };
  }
}
