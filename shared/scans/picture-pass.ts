import type { GreyImage } from './grey-image.ts';
import { OverviewMeter } from './meters/overview-meter.ts';
import { PictureMeters } from './meters/picture-meters.ts';
import { PixelDigest } from './meters/pixel-digest.ts';

/** What one pass over the rows of a scan image left behind: all that can be measured is measured from this. */
export interface PicturePass {
  /** Of the full image. */
  widthPx: number;
  heightPx: number;
  /** Of one sample in the file: 8, 12 or 16. Samples of 8 bits are widened to 16, those of 12 are taken as they are. */
  bits: number;
  /** Box averages, the longest side at most OVERVIEW_SIDE pixels. */
  overview: GreyImage;
  /** Full-image pixels along one side of an overview pixel, a whole number from 1. The last column and row may hold fewer. */
  scale: number;
  /** The overview of the second energy, of the same size; null where the file holds one image. */
  secondEnergy: GreyImage | null;
  /** Over size and 16-bit little-endian pixels, so a lossless re-encoding keeps it and a reshaped image does not. */
  pixelSha256: string;
  /** What the row meters gathered at full resolution, of the first image. */
  gathered: ReturnType<PictureMeters['result']>;
}

/** The pass over an image that lies in memory: what the streaming pass over a file of these pixels gives. */
export function passOver(image: GreyImage, secondEnergy: GreyImage | null = null, bits = 16): PicturePass {
  const { width, height } = image;
  const overview = new OverviewMeter(width, height);
  const digest = new PixelDigest(width, height);
  const meters = new PictureMeters(width, height);
  for (let y = 0; y < height; y++) {
    const row = image.pixels.subarray(y * width, (y + 1) * width);
    for (const meter of [overview, digest, meters]) meter.row(y, row);
  }
  return {
    widthPx: width,
    heightPx: height,
    bits,
    overview: overview.result(),
    scale: overview.scale,
    secondEnergy: secondEnergy && overviewOf(secondEnergy),
    pixelSha256: digest.result(),
    gathered: meters.result(),
  };
}

function overviewOf({ width, height, pixels }: GreyImage): GreyImage {
  const overview = new OverviewMeter(width, height);
  for (let y = 0; y < height; y++) overview.row(y, pixels.subarray(y * width, (y + 1) * width));
  return overview.result();
}
