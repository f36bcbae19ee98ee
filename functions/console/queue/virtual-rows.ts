/** Which rows of a long list are drawn, and how much room the others take above and below them. */
export interface Window {
  first: number;
  /** One past the last. */
  end: number;
  aboveRows: number;
  belowRows: number;
}

/** Rows drawn beyond what is seen, so that scrolling shows no gaps. */
const BEYOND = 12;

/** The rows to draw of `count`, where the view is scrolled to `top` and is `height` high, in the units of `rowHeight`. */
export function windowOf(
  count: number,
  { top, height, rowHeight }: { top: number; height: number; rowHeight: number },
): Window {
  const seen = Math.ceil(height / rowHeight) + 1;
  // By steps, so that scrolling by a row or two draws nothing anew.
  const at = Math.floor(Math.max(0, top) / rowHeight / 6) * 6;
  const first = Math.max(0, Math.min(at - BEYOND, count - seen));
  const end = Math.min(count, at + seen + BEYOND + 6);
  return { first, end, aboveRows: first, belowRows: count - end };
}

/** Where to scroll to so that a row is seen whole; null where it is already. */
export function scrollFor(
  index: number,
  { top, height, rowHeight, header }: { top: number; height: number; rowHeight: number; header: number },
): number | null {
  const start = index * rowHeight;
  if (start < top) return start;
  const end = start + rowHeight;
  return end > top + height - header ? end - height + header : null;
}
