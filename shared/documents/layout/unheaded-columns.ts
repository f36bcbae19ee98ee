import { boxAround, type Cell, type Line, rightOf } from './lines.ts';
import { isFigure } from './summary-line.ts';
import type { Column } from './table-header.ts';

/** Cells of the rows that stand below one another, from the left edge of the leftmost to the right edge of the rightmost. */
interface Stack {
  left: number;
  right: number;
  cells: Cell[];
}

const FEWEST_FIGURES = 2;
/** Of the lines of figures: what stands in fewer is no column. */
const MOST_ROWS = 0.7;
/** One row's cells may stand anywhere. */
const FEWEST_ROWS = 2;
const LONGEST_LIST = 200;

/**
 * The columns of a heading with those that have none, as the rows show them: cells that stand below one another between
 * headings that each have cells of their own, as units, currencies and the codes of articles do.
 */
export function withUnheadedColumns(columns: readonly Column[], body: readonly Line[]): Column[] {
  const rows = body.filter(({ cells }) => cells.filter(isFigure).length >= FEWEST_FIGURES).slice(0, LONGEST_LIST);
  if (rows.length < FEWEST_ROWS) return [...columns];
  const stacks = stacksOf(rows).filter(({ cells }) => cells.length >= rows.length * MOST_ROWS);
  const headed = columns.map(({ box }) => stacks.filter((stack) => overlap(stack, box) > 0));
  const free = stacks.filter((stack) => !headed.some((own) => own.includes(stack)));
  const added = free.filter(({ left, right }) => {
    const before = columns.findLastIndex(({ box }) => box[0] + box[2] / 2 < (left + right) / 2);
    // A stack beside a heading without cells of its own is that heading's.
    return [before, before + 1].every((at) => headed[at] === undefined || headed[at].length > 0);
  });
  if (added.length === 0) return [...columns];
  const unheaded = added.map(
    ({ cells }): Column => ({ name: null, heading: [], box: boxAround(cells.flatMap(({ words }) => words)) }),
  );
  return [...columns, ...unheaded].sort((a, b) => a.box[0] + a.box[2] / 2 - b.box[0] - b.box[2] / 2);
}

function stacksOf(rows: readonly Line[]): Stack[] {
  const cells = rows.flatMap((row) => row.cells).sort((a, b) => a.box[0] - b.box[0]);
  const stacks: Stack[] = [];
  for (const cell of cells) {
    const last = stacks.at(-1);
    if (last && cell.box[0] < last.right) {
      last.right = Math.max(last.right, rightOf(cell.box));
      last.cells.push(cell);
    } else stacks.push({ left: cell.box[0], right: rightOf(cell.box), cells: [cell] });
  }
  return stacks;
}

function overlap({ left, right }: Stack, box: Column['box']): number {
  return Math.min(right, rightOf(box)) - Math.max(left, box[0]);
}
