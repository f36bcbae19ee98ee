import type { Box } from '../../../../shared/documents/reading.ts';

/** A crop is a strip: print is wider than high. */
const LEAST_ASPECT = 3;
const MOST_ASPECT = 9;
/** Room around the print, in its heights. */
const ROOM = 0.6;

/**
 * What to show of a page so that a box is in the middle of a strip: the strip's size in pixels of the picture, and, as
 * shares of the strip's width and height, how wide the whole page is and where it begins.
 */
export function cropOf([x, y, w, h]: Box, picture: { width: number; height: number }) {
  const room = Math.max(h * picture.height * ROOM, 6);
  let width = Math.max(w * picture.width + 2 * room, 40);
  let height = Math.max(h * picture.height + 2 * room, 20);
  if (width / height < LEAST_ASPECT) width = height * LEAST_ASPECT;
  if (width / height > MOST_ASPECT) height = width / MOST_ASPECT;
  const left = (x + w / 2) * picture.width - width / 2;
  const top = (y + h / 2) * picture.height - height / 2;
  return {
    width: Math.round(width),
    height: Math.round(height),
    page: picture.width / width,
    left: -left / width,
    top: -top / height,
  };
}
