import type { PictureSource } from '../../../shared/scans/formats/picture-source.ts';

/** All rows that an image gives, one after the other. */
export async function pixelsOf(source: PictureSource, image = 0): Promise<number[]> {
  const pixels: number[] = [];
  for await (const { rows, samples } of source.bands(image)) pixels.push(...samples.subarray(0, rows * source.widthPx));
  return pixels;
}
