import sharp from 'sharp';
import type { GreyImage } from '../../../shared/scans/grey-image.ts';

/** Longest side of the picture that stands in lists. */
const SIDE = 320;
/** Ranks between which the contrast is spread: a few dead or saturated pixels don't count. */
const RANKS = { dark: 0.002, bright: 0.995 };

/** A small 8-bit picture of an overview, its contrast spread, as WebP. */
export async function thumbnailOf(image: GreyImage): Promise<{ bytes: Uint8Array; widthPx: number; heightPx: number }> {
  const [dark, bright] = contrastOf(image.pixels);
  const factor = 255 / Math.max(1, bright - dark);
  const eight = new Uint8ClampedArray(image.pixels.length);
  for (let index = 0; index < eight.length; index++) eight[index] = ((image.pixels[index] ?? 0) - dark) * factor;
  const raw = { width: image.width, height: image.height, channels: 1 } as const;
  const { data, info } = await sharp(eight, { raw })
    .resize({ width: SIDE, height: SIDE, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 75 })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, widthPx: info.width, heightPx: info.height };
}

function contrastOf(pixels: Uint16Array): [number, number] {
  const histogram = new Uint32Array(65_536);
  for (let index = 0; index < pixels.length; index++) {
    const value = pixels[index] ?? 0;
    histogram[value] = (histogram[value] ?? 0) + 1;
  }
  const at = (rank: number) => {
    let seen = 0;
    return histogram.findIndex((count) => {
      seen += count;
      return seen > rank * pixels.length;
    });
  };
  return [at(RANKS.dark), at(RANKS.bright)];
}
