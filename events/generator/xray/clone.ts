import type { GreyImage } from '../../../shared/scans/grey-image.ts';

/** Shares of the width or height that are cut off at each side. */
export interface Crop {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export function cropped({ width, height, pixels }: GreyImage, crop: Crop): GreyImage {
  const left = Math.round(width * crop.left);
  const top = Math.round(height * crop.top);
  const across = width - left - Math.round(width * crop.right);
  const down = height - top - Math.round(height * crop.bottom);
  const out = new Uint16Array(across * down);
  for (let y = 0; y < down; y++) {
    const from = (top + y) * width + left;
    out.set(pixels.subarray(from, from + across), y * across);
  }
  return { width: across, height: down, pixels: out };
}

/** Every value times `gain` plus `offset`, as an editor's brightness and contrast do; what leaves the range is clipped. */
export function brightened({ width, height, pixels }: GreyImage, gain: number, offset = 0): GreyImage {
  return {
    ...{ width, height },
    pixels: pixels.map((value) => Math.min(65_535, Math.max(0, Math.round(value * gain + offset)))),
  };
}

/** Stored with 8 bits: stretched so that the brightest fills the range, then rounded. */
export function inEightBits(image: GreyImage): GreyImage {
  const brightest = image.pixels.reduce((most, value) => Math.max(most, value), 1);
  const factor = 250 / brightest;
  return { ...image, pixels: image.pixels.map((value) => Math.round(value * factor) * 257) };
}
