import type { Box } from '../reading.ts';
import { type Cell, type Line, rightOf } from './lines.ts';
import { isFigure } from './summary-line.ts';

/** Cells of the rows that stand below one another, from the left edge of the leftmost to the right edge of the rightmost. */
export interface Stack {
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

/** The lines of a body that look like rows: what stands between them may run on over the columns' edges. */
export function figureLines(body: readonly Line[]): Line[] {
  return body.filter(({ cells }) => cells.filter(isFigure).length >= FEWEST_FIGURES);
}

/**
 * Which stacks of cells are each heading's: those below it, else one beside it that is no other heading's. `free` have
 * headings on both sides that have cells of their own.
 */
export function stacksOf(columns: readonly { box: Box }[], body: readonly Line[]): { own: Stack[][]; free: Stack[] } {
  const own: Stack[][] = columns.map(() => []);
  const rows = figureLines(body).slice(0, LONGEST_LIST);
  if (rows.length < FEWEST_ROWS) return { own, free: [] };
  const stacks = stacked(rows).filter(({ cells }) => cells.length >= rows.length * MOST_ROWS);
  const beside: Stack[] = [];
  for (const stack of stacks) {
    const shared = columns.map(({ box }) => overlap(stack, box));
    const most = Math.max(...shared);
    if (most > 0) own[shared.indexOf(most)]?.push(stack);
    else beside.push(stack);
  }
  const free = beside.filter((stack) => {
    const before = columns.findLastIndex(({ box }) => middleOf(box) < (stack.left + stack.right) / 2);
    const near = [before, before + 1]
      .filter((at) => own[at]?.length === 0)
      .sort((a, b) => gap(stack, columns[a]) - gap(stack, columns[b]));
    const [nearest] = near;
    if (nearest === undefined) return true;
    own[nearest]?.push(stack);
    return false;
  });
  return { own, free };
}

function stacked(rows: readonly Line[]): Stack[] {
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

function overlap({ left, right }: Stack, box: Box): number {
  return Math.min(right, rightOf(box)) - Math.max(left, box[0]);
}

function gap(stack: Stack, column: { box: Box } | undefined): number {
  return column ? -overlap(stack, column.box) : Number.POSITIVE_INFINITY;
}

function middleOf(box: Box): number {
  return box[0] + box[2] / 2;
}
