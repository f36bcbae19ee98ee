/**
 * Pairs rows in their order so that the pairs are alike as much as possible (Needleman and Wunsch without a penalty for
 * gaps). `likeness` of a pair that must not be made is 0.
 */
export function alignRows(
  printed: number,
  given: number,
  likeness: (printedRow: number, givenRow: number) => number,
): (readonly [printedRow: number, givenRow: number])[] {
  const best: number[][] = Array.from({ length: printed + 1 }, () => new Array<number>(given + 1).fill(0));
  const scores = Array.from({ length: printed }, (_, row) =>
    Array.from({ length: given }, (_, at) => likeness(row, at)),
  );
  const bestAt = (row: number, at: number) => best[row]?.[at] ?? 0;
  const scoreAt = (row: number, at: number) => scores[row]?.[at] ?? 0;
  for (let row = printed - 1; row >= 0; row--) {
    for (let at = given - 1; at >= 0; at--) {
      const line = best[row];
      const paired = scoreAt(row, at) > 0 ? scoreAt(row, at) + bestAt(row + 1, at + 1) : 0;
      if (line) line[at] = Math.max(paired, bestAt(row + 1, at), bestAt(row, at + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let row = 0;
  let at = 0;
  while (row < printed && at < given) {
    const score = scoreAt(row, at);
    if (score > 0 && bestAt(row, at) === score + bestAt(row + 1, at + 1)) {
      pairs.push([row, at]);
      row += 1;
      at += 1;
    } else if (bestAt(row, at) === bestAt(row + 1, at)) row += 1;
    else at += 1;
  }
  return pairs;
}
