/** Undoes the filter of one row of a PNG in place (PNG 3rd edition, section 9). False for a filter that there is not. */
export function unfilter(kind: number, row: Uint8Array, above: Uint8Array, step: number): boolean {
  const { length } = row;
  switch (kind) {
    case 0:
      return true;
    case 1:
      for (let x = step; x < length; x++) row[x] = (row[x] ?? 0) + (row[x - step] ?? 0);
      return true;
    case 2:
      for (let x = 0; x < length; x++) row[x] = (row[x] ?? 0) + (above[x] ?? 0);
      return true;
    case 3:
      for (let x = 0; x < step; x++) row[x] = (row[x] ?? 0) + ((above[x] ?? 0) >> 1);
      for (let x = step; x < length; x++) row[x] = (row[x] ?? 0) + (((row[x - step] ?? 0) + (above[x] ?? 0)) >> 1);
      return true;
    case 4:
      for (let x = 0; x < step; x++) row[x] = (row[x] ?? 0) + (above[x] ?? 0);
      for (let x = step; x < length; x++) {
        const [left, up, corner] = [row[x - step] ?? 0, above[x] ?? 0, above[x - step] ?? 0];
        row[x] = (row[x] ?? 0) + paeth(left, up, corner);
      }
      return true;
    default:
      return false;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const toLeft = Math.abs(up - corner);
  const toUp = Math.abs(left - corner);
  const toCorner = Math.abs(left + up - 2 * corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
