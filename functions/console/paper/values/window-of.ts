/** Which rows of a long list are drawn: those in its window and a few around it. */
export function windowOf(
  { scrollTop, height }: { scrollTop: number; height: number },
  rowPx: number,
  count: number,
  around = 8,
): { from: number; to: number } {
  const from = Math.max(0, Math.floor(scrollTop / rowPx) - around);
  const to = Math.min(count, Math.ceil((scrollTop + height) / rowPx) + around);
  return { from: Math.min(from, Math.max(0, count - 1)), to };
}

/** Where a list must be scrolled to so that a row is in its window; null where it is. A row from afar comes to its middle. */
export function scrollFor(
  row: number,
  { scrollTop, height }: { scrollTop: number; height: number },
  rowPx: number,
): number | null {
  const [top, end] = [row * rowPx, (row + 1) * rowPx];
  if (top >= scrollTop && end <= scrollTop + height) return null;
  if (end < scrollTop - rowPx || top > scrollTop + height + rowPx) return Math.max(0, top - (height - rowPx) / 2);
  return top < scrollTop ? top : end - height;
}
