import type { Box } from '../../../../shared/documents/reading.ts';
import type { Size } from './zoom.ts';

/** Pixels between a box and what says what it is: the box has some room around it itself. */
const GAP_PX = 7;

interface Place {
  left: number;
  top: number;
}

/**
 * Where a flag of this size stands at a box, in CSS pixels of the page: above it, below it or at its side, wherever it hides
 * the least of what was read besides; within it where it fills the page. Never over the page's edge, where it would be cut.
 */
export function flagPlace(box: Box, page: Size, flag: Size, others: readonly Box[]): Place {
  const [x, y, w, h] = [box[0] * page.width, box[1] * page.height, box[2] * page.width, box[3] * page.height];
  const [above, below, beside] = [y - GAP_PX - flag.height, y + h + GAP_PX, y + (h - flag.height) / 2];
  const [right, before] = [x + w + GAP_PX, x - GAP_PX - flag.width];
  const within = (at: number, length: number, most: number) => Math.max(0, Math.min(most - length, at));
  const across = within(x, flag.width, page.width);
  const places = [
    { left: across, top: above },
    { left: across, top: below },
    { left: right, top: beside },
    { left: before, top: beside },
  ].filter(({ left, top }) => fits(left, flag.width, page.width) && fits(top, flag.height, page.height));
  const [first, ...rest] = places.map((place) => ({ place, hidden: hiddenAt(place, page, flag, others) }));
  if (first === undefined) return { left: across, top: within(y + GAP_PX, flag.height, page.height) };
  return rest.reduce((best, one) => (one.hidden < best.hidden ? one : best), first).place;
}

function fits(at: number, length: number, most: number): boolean {
  return at >= 0 && at + length <= most;
}

/** Square pixels of other boxes that a flag there would lie on. */
function hiddenAt({ left, top }: Place, page: Size, flag: Size, others: readonly Box[]): number {
  return others.reduce((sum, [x, y, w, h]) => {
    const across = Math.min(left + flag.width, (x + w) * page.width) - Math.max(left, x * page.width);
    const down = Math.min(top + flag.height, (y + h) * page.height) - Math.max(top, y * page.height);
    return sum + Math.max(0, across) * Math.max(0, down);
  }, 0);
}
