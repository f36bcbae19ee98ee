import type { RowMeter } from './row-meter.ts';
import { StripMeter, type Strips } from './strip-meter.ts';

/** What the measures need of every pixel at full resolution, beyond the overview. */
export interface Gathered {
  /** How many pixels have each of the 65,536 values. */
  histogram: Uint32Array;
  strips: Strips;
}

/** The row meters of the measures, as one. */
export class PictureMeters implements RowMeter<Gathered> {
  readonly #histogram = new Uint32Array(65_536);
  readonly #strips: StripMeter;

  constructor(width: number, height: number) {
    this.#strips = new StripMeter(width, height);
  }

  row(y: number, samples: Uint16Array): void {
    const histogram = this.#histogram;
    for (let x = 0; x < samples.length; x++) {
      const value = samples[x] ?? 0;
      histogram[value] = (histogram[value] ?? 0) + 1;
    }
    this.#strips.row(y, samples);
  }

  result(): Gathered {
    return { histogram: this.#histogram, strips: this.#strips.result() };
  }
}
