import type { Box } from '../../../../shared/documents/reading.ts';

/** A crop is a strip: print is wider than high. */
const LEAST_ASPECT = 3;
const MOST_ASPECT = 9;
/** Room around the print, in its heights. */
const ROOM = 0.6;

/**
 * What to show of a page so that a box is in the middle of a strip: the strip's size in pixels of the picture, how many
 * times as wide the whole page is, and by which shares of itself the page is moved to the left and up.
 */
export function cropOf([x, y, w, h]: Box, picture: { width: number; height: number }) {
  const room = Math.max(h * picture.height * ROOM, 6);
  let width = Math.max(w * picture.width + 2 * room, 40);
  let height = Math.max(h * picture.height + 2 * room, 20);
  if (width / height < LEAST_ASPECT) width = height * LEAST_ASPECT;
  if (width / height > MOST_ASPECT) height = width / MOST_ASPECT;
  return {
    ...{ width, height, page: picture.width / width },
    left: x + w / 2 - width / 2 / picture.width,
    up: y + h / 2 - height / 2 / picture.height,
  };
}
