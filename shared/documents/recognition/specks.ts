/** Pixels of a page, row by row, `channels` bytes each. */
export interface PagePixels {
  data: Uint8Array;
  width: number;
  height: number;
  channels: number;
}

/** A pixel that is darker, or lighter, than all eight around it by so much is no part of print. */
const SPECK = 60;
/** Where a page has specks, those that were softened on the way stand out by so much. */
const SOFT_SPECK = 35;
const EVERY = 5;

/** The share of pixels that stand alone, as dust, transmission and a sensor in the dark leave them. */
export function specksOf(pixels: PagePixels): number {
  const { width, height } = pixels;
  const value = valueIn(pixels);
  let [alone, seen] = [0, 0];
  for (let y = 1; y < height - 1; y += EVERY) {
    for (let x = 1; x < width - 1; x += 1) {
      seen += 1;
      if (standsOut(value, x, y, SPECK)) alone += 1;
    }
  }
  return alone / Math.max(1, seen);
}

/** The page with single pixels made like those around them. Whatever is two pixels wide stays as it is. */
export function withoutSpecks<T extends PagePixels>(pixels: T): T {
  const { data, width, height, channels } = pixels;
  const value = valueIn(pixels);
  const clean = data.slice();
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      if (!standsOut(value, x, y, SOFT_SPECK)) continue;
      for (let channel = 0; channel < channels; channel += 1) {
        let sum = 0;
        for (let j = -1; j <= 1; j += 1) {
          for (let i = -1; i <= 1; i += 1) {
            if (i !== 0 || j !== 0) sum += data[((y + j) * width + x + i) * channels + channel] ?? 0;
          }
        }
        clean[(y * width + x) * channels + channel] = sum / 8;
      }
    }
  }
  return { ...pixels, data: clean };
}

/** Green, where there are colours. */
function valueIn({ data, width, channels }: PagePixels): (x: number, y: number) => number {
  const channel = channels > 2 ? 1 : 0;
  return (x, y) => data[(y * width + x) * channels + channel] ?? 0;
}

function standsOut(value: (x: number, y: number) => number, x: number, y: number, by: number): boolean {
  const here = value(x, y);
  const first = value(x - 1, y) - here;
  if (Math.abs(first) <= by) return false;
  const sign = Math.sign(first);
  const beyond = (i: number, j: number) => sign * (value(x + i, y + j) - here) > by;
  return (
    beyond(1, 0) && beyond(0, -1) && beyond(0, 1) && beyond(-1, -1) && beyond(1, -1) && beyond(-1, 1) && beyond(1, 1)
  );
}
