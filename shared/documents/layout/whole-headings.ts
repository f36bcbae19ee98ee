import type { ColumnName } from './columns.ts';
import { boxAround, type Line, rightOf } from './lines.ts';
import { boundariesOf } from './table-boundaries.ts';
import type { Column } from './table-header.ts';

/** Name what is counted or numbered less well than the word beside them: `No. of packages`, `Item description`. */
const GENERAL: readonly (ColumnName | null)[] = [null, 'position', 'articleNumber', 'status', 'unit', 'marks'];

/**
 * One cell of a heading may hold several headings that were set tight (`Qty Unit`), or one that says what we know twice
 * (`Units shipped`, `Line subtotal`). The body decides: where no line has text of its own on both sides, it is one.
 */
export function wholeHeadings(columns: readonly Column[], body: readonly Line[]): Column[] {
  if (!columns.some(({ joined }) => joined)) return [...columns];
  const whole: Column[] = [];
  const edges = boundariesOf(columns, body);
  for (const [at, column] of columns.entries()) {
    const last = whole.at(-1);
    const edge = edges[at - 1];
    const from = edges[at - 2] ?? 0;
    if (last && column.joined && edge !== undefined && !parts(body, from, edge, edges[at] ?? 1))
      whole[whole.length - 1] = merged(last, column);
    else whole.push(column);
  }
  return onceEach(whole);
}

/** Whether a line of the body has a cell that ends before an edge and another that begins behind it, within two columns. */
function parts(body: readonly Line[], from: number, edge: number, to: number): boolean {
  return body.some(({ cells }) => {
    const inside = cells.filter(({ box }) => box[0] + box[2] / 2 > from && box[0] + box[2] / 2 < to);
    return inside.some(({ box }) => rightOf(box) <= edge) && inside.some(({ box }) => box[0] >= edge);
  });
}

function merged(left: Column, right: Column): Column {
  const heading = [...left.heading, ...right.heading];
  return { ...left, name: nameOfBoth(left.name, right.name), heading, box: boxAround(heading) };
}

/** `Number and kind of packages; description of goods` heads cells of text, in which the packages stand first. */
function nameOfBoth(left: Column['name'], right: Column['name']): Column['name'] {
  if (right === null) return left;
  if (right === 'description' || (left === 'unNumber' && right !== 'position')) return 'description';
  return GENERAL.includes(left) ? right : left;
}

/** Of two columns that bear one name now, the first keeps it. */
function onceEach(columns: readonly Column[]): Column[] {
  return columns.map((column, at) => {
    const before = column.name !== null && columns.slice(0, at).some(({ name }) => name === column.name);
    return before ? { ...column, name: null } : column;
  });
}
