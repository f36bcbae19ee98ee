import { inkOf, piecesOf } from './ink.ts';
import type { GreyImage } from './text-lines.ts';

/** What a look at its pixels tells of a page before it is recognised. */
interface PageCondition {
  /** Nothing on it is as large as a character: the back of a sheet, a separator. */
  blank: boolean;
  /** So little between ink and paper that stretching it helps. */
  pale: boolean;
}

/** In pixels of a page that is some 1,700 long: smaller is dirt. */
const SMALLEST_CHARACTER = 5;
const SMALLEST_AREA = 10;
/** Grey values; in more noise a faint print could hide, and such a page is never called blank. */
const MOST_NOISE = 5;
/** Grey values between ink and paper. At 36 of them stretching costs words, at 20 it gives more. */
const PALE = 28;
/** A pixel that differs from all its neighbours by so much is no part of print. */
const GRAIN = 90;

/** @param page about 1,700 pixels long, as small print is lost below and dirt grows above */
export function conditionOf(page: GreyImage): PageCondition {
  const map = inkOf(page);
  const written = piecesOf(map).filter(({ left, top, right, bottom, area }) => {
    const large = Math.max(bottom - top, right - left) >= SMALLEST_CHARACTER;
    return large && area >= SMALLEST_AREA && !isEdge(left, top, right, bottom, page);
  });
  const blank = written.length === 0 && map.noise <= MOST_NOISE;
  return { blank, pale: !blank && written.length > 0 && map.contrast < PALE };
}

/**
 * The share of single black or white pixels among others, as transmission and dust leave them.
 *
 * @param channels bytes a pixel, of which the second is looked at: green, where there are colours
 */
export function grainOf(data: Uint8Array, width: number, height: number, channels: number): number {
  const value = (x: number, y: number) => data[(y * width + x) * channels + (channels > 2 ? 1 : 0)] ?? 0;
  let [single, seen] = [0, 0];
  for (let y = 1; y < height - 1; y += 5) {
    for (let x = 1; x < width - 1; x += 1) {
      const here = value(x, y);
      seen += 1;
      const alone =
        Math.abs(here - value(x - 1, y)) > GRAIN &&
        Math.abs(here - value(x + 1, y)) > GRAIN &&
        Math.abs(here - value(x, y - 1)) > GRAIN &&
        Math.abs(here - value(x, y + 1)) > GRAIN;
      if (alone) single += 1;
    }
  }
  return single / Math.max(1, seen);
}

/** The shadow that a scanner leaves along the edge of a sheet. */
function isEdge(left: number, top: number, right: number, bottom: number, { width, height }: GreyImage): boolean {
  const [across, down] = [width * 0.02, height * 0.02];
  return right < across || bottom < down || left > width - across || top > height - down;
}
