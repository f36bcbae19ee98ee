import type { Box } from '../../../shared/documents/reading.ts';
import type { PagePicture } from './pdf-document.ts';

/** Of each side: rules and borders that run along a word are not its own. */
const INSET = 0.12;

/**
 * How far the lightest and the darkest point of a page in a box are apart, 0 to 255. Red, green and blue are looked at
 * for themselves: print may be as light as its ground and of another colour.
 */
export function contrastIn({ width, height, pixels }: PagePicture, [x, y, w, h]: Box): number {
  const left = Math.max(0, Math.floor((x + w * INSET * 0.3) * width));
  const right = Math.min(width, Math.max(left + 1, Math.ceil((x + w * (1 - INSET * 0.3)) * width)));
  const top = Math.max(0, Math.floor((y + h * INSET) * height));
  const bottom = Math.min(height, Math.max(top + 1, Math.ceil((y + h * (1 - INSET)) * height)));
  let contrast = 0;
  for (const channel of [0, 1, 2]) {
    let darkest = 255;
    let lightest = 0;
    for (let row = top; row < bottom; row++) {
      for (let at = (row * width + left) * 4 + channel, end = (row * width + right) * 4; at < end; at += 4) {
        const value = pixels[at] ?? 255;
        if (value < darkest) darkest = value;
        if (value > lightest) lightest = value;
      }
    }
    contrast = Math.max(contrast, lightest - darkest);
  }
  return contrast;
}
