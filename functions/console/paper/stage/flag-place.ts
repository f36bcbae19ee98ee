import type { Box } from '../../../../shared/documents/reading.ts';
import type { Size } from './zoom.ts';

/** Pixels between a box and what says what it is: the box has some room around it itself. */
const GAP_PX = 7;

/**
 * Where a flag of this size stands at a box, in CSS pixels of the page: above it, below it where there is no room, within it where
 * it fills the page; never over the page's edge, where it would be cut.
 */
export function flagPlace([x, y, , h]: Box, page: Size, flag: Size): { left: number; top: number } {
  const [above, below] = [y * page.height - GAP_PX - flag.height, (y + h) * page.height + GAP_PX];
  const within = (at: number, length: number, most: number) => Math.max(0, Math.min(most - length, at));
  const fitsBelow = below + flag.height <= page.height;
  const top = above >= 0 ? above : fitsBelow ? below : y * page.height + GAP_PX;
  return { left: within(x * page.width, flag.width, page.width), top: within(top, flag.height, page.height) };
}
