import { stacksOf } from './column-spans.ts';
import { boxAround, type Line } from './lines.ts';
import type { Column } from './table-header.ts';

/**
 * The columns of a heading with those that have none, as the rows show them: cells that stand below one another between
 * headings that each have cells of their own, as units, currencies and the codes of articles do.
 */
export function withUnheadedColumns(columns: readonly Column[], body: readonly Line[]): Column[] {
  const unheaded = stacksOf(columns, body).free.map(
    ({ cells }): Column => ({ name: null, heading: [], box: boxAround(cells.flatMap(({ words }) => words)) }),
  );
  if (unheaded.length === 0) return [...columns];
  return [...columns, ...unheaded].sort((a, b) => a.box[0] + a.box[2] / 2 - b.box[0] - b.box[2] / 2);
}
