import type { GreyImage } from '../grey-image.ts';
import type { RowMeter } from './row-meter.ts';

/** Longest side of an overview: a pixel then is 6 mm of a 40-foot container or finer, and measures cost the same for any scanner. */
export const OVERVIEW_SIDE = 2048;

/** The image reduced by a whole number: each pixel is the mean of a square, so noise goes down and no edge is invented. */
export class OverviewMeter implements RowMeter<GreyImage> {
  readonly scale: number;
  readonly #width: number;
  readonly #image: GreyImage;
  readonly #sums: Float64Array;
  #rows = 0;
  #next = 0;

  constructor(width: number, height: number) {
    this.scale = Math.max(1, Math.ceil(Math.max(width, height) / OVERVIEW_SIDE));
    this.#width = width;
    const [across, down] = [Math.ceil(width / this.scale), Math.ceil(height / this.scale)];
    this.#image = { width: across, height: down, pixels: new Uint16Array(across * down) };
    this.#sums = new Float64Array(across);
  }

  row(_: number, samples: Uint16Array): void {
    const { scale } = this;
    if (scale === 1) {
      this.#image.pixels.set(samples, this.#next++ * this.#width);
      return;
    }
    const sums = this.#sums;
    for (let column = 0, x = 0; column < sums.length; column++) {
      let sum = 0;
      for (const end = Math.min(this.#width, x + scale); x < end; x++) sum += samples[x] ?? 0;
      sums[column] = (sums[column] ?? 0) + sum;
    }
    if (++this.#rows === scale) this.#finishRow();
  }

  result(): GreyImage {
    if (this.#rows > 0) this.#finishRow();
    return this.#image;
  }

  #finishRow(): void {
    const { width, pixels } = this.#image;
    const inLast = this.#width - (width - 1) * this.scale;
    const start = this.#next++ * width;
    for (let column = 0; column < width; column++) {
      const across = column + 1 < width ? this.scale : inLast;
      pixels[start + column] = Math.round((this.#sums[column] ?? 0) / (across * this.#rows));
    }
    this.#sums.fill(0);
    this.#rows = 0;
  }
}
