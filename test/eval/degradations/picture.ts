/** A picture in memory: three bytes a pixel, red, green, blue. */
export interface Picture {
  width: number;
  height: number;
  pixels: Uint8ClampedArray;
}

export const CHANNELS = 3;

/** A picture of the same size, filled in pixel by pixel from its place: `fill` writes three channels at `at`. */
export function mapped(
  { width, height }: { width: number; height: number },
  fill: (x: number, y: number, pixels: Uint8ClampedArray, at: number) => void,
): Picture {
  const pixels = new Uint8ClampedArray(width * height * CHANNELS);
  let at = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      fill(x, y, pixels, at);
      at += CHANNELS;
    }
  }
  return { width, height, pixels };
}
