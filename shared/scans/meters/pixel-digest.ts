import { createHash } from 'node:crypto';
import type { RowMeter } from './row-meter.ts';

/** SHA-256 over the image's size and its 16-bit little-endian pixels. */
export class PixelDigest implements RowMeter<string> {
  readonly #hash = createHash('sha256');

  constructor(width: number, height: number) {
    this.#hash.update(`${width}x${height}:`);
  }

  row(_: number, samples: Uint16Array): void {
    this.#hash.update(new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength));
  }

  result(): string {
    return this.#hash.digest('hex');
  }
}
