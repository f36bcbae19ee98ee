import { gapBetween } from './label-index.ts';
import { type Line, rightOf } from './lines.ts';

/** In heights of the type: lines of one text are further apart. */
const HALF_A_LINE = 0.15;

/**
 * Whether a line stands half a line below another, beside it: where a cell of two lines has one of a single line at its
 * middle, as in tables whose cells are centred from top to bottom.
 */
export function isStaggered(upper: Line, lower: Line): boolean {
  if (upper.page !== lower.page || gapBetween(upper, lower) >= HALF_A_LINE) return false;
  return upper.cells.every(({ box: a }) => lower.cells.every(({ box: b }) => rightOf(a) <= b[0] || rightOf(b) <= a[0]));
}

/** Lines in groups, each of which is one row of text from top to bottom. */
export function staggeredGroups<T extends { line: Line }>(lines: readonly T[]): T[][] {
  const groups: T[][] = [];
  for (const each of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && isStaggered(last.line, each.line)) group.push(each);
    else groups.push([each]);
  }
  return groups;
}
