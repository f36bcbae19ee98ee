import sharp from 'sharp';
import type { GreyImage } from '../../../shared/scans/grey-image.ts';

/** Longest side of the picture that stands in lists. */
const SIDE = 320;
/** Ranks between which the contrast is spread: a few dead or saturated pixels don't count. */
const RANKS = { dark: 0.002, bright: 0.995 };

/** A small 8-bit picture of an overview, its contrast spread, as WebP. */
export async function thumbnailOf(image: GreyImage): Promise<{ bytes: Uint8Array; widthPx: number; heightPx: number }> {
  const sorted = image.pixels.toSorted();
  const at = (rank: number) => sorted[Math.min(sorted.length - 1, Math.floor(rank * sorted.length))] ?? 0;
  const [dark, bright] = [at(RANKS.dark), at(RANKS.bright)];
  const span = Math.max(1, bright - dark);
  const eight = Uint8Array.from(image.pixels, (value) => Math.min(255, Math.max(0, ((value - dark) * 255) / span)));
  const raw = { width: image.width, height: image.height, channels: 1 } as const;
  const { data, info } = await sharp(eight, { raw })
    .resize({ width: SIDE, height: SIDE, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 75 })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, widthPx: info.width, heightPx: info.height };
}
