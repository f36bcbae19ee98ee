import { bottomOf, type Cell, type Line, rightOf } from './lines.ts';

/** A line of a block, with the cell of it that belongs to the block. */
export interface BlockCell {
  line: Line;
  cell: Cell;
}

const MOST_LINES = 8;
/** Lines looked through on either side of the label; other columns' lines may stand between. */
const LOOK_AROUND = 16;
/** Of the page's width. */
const SAME_EDGE = 0.008;
/** White space around a block is at least so many times that between its lines. */
const PARTED = 1.25;
const OFF_CENTRE = 0.75;

/**
 * The lines in the column to the right of a label that stand above and below it, as forms of two columns set a label
 * half way down its value. Only where white space parts them from what stands above and below them; empty where no line
 * stands above the label: then its value begins beside or below it.
 */
export function centredBlock(lines: readonly Line[], at: number, label: Cell): BlockCell[] {
  const edge = valueEdge(lines, at, label);
  if (edge === null) return [];
  const column = columnAround(lines, at, edge);
  const middle = label.box[1] + label.box[3] / 2;
  const nearest = column.findIndex(({ cell }) => bottomOf(cell.box) > middle);
  if (nearest < 1) return [];
  const gaps = column.slice(1).map(({ cell }, i) => cell.box[1] - bottomOf((column[i] ?? { cell }).cell.box));
  const inner = Math.max(gaps[nearest - 1] ?? 0, 0);
  const limit = Math.max(inner, label.box[3] * 0.3) * PARTED;
  let [from, to] = [nearest - 1, nearest];
  while (from > 0 && (gaps[from - 1] ?? limit) < limit) from -= 1;
  while (to < column.length - 1 && (gaps[to] ?? limit) < limit) to += 1;
  const block = column.slice(from, to + 1);
  const [first, last] = [block[0], block.at(-1)];
  if (!first || !last || block.length > MOST_LINES) return [];
  const others = block.filter(({ line }) => line !== lines[at]);
  if (others.some(({ line }) => isLabelled(line, label, edge))) return [];
  const pitch = (bottomOf(last.cell.box) - first.cell.box[1]) / block.length;
  const off = Math.abs((first.cell.box[1] + bottomOf(last.cell.box)) / 2 - middle);
  return off <= pitch * OFF_CENTRE && bottomOf(first.cell.box) <= middle ? block : [];
}

/** Where the value begins: beside the label, or on the lines right above and below it alike. */
function valueEdge(lines: readonly Line[], at: number, label: Cell): number | null {
  const right = ({ cells }: Line) => cells.find(({ box }) => box[0] > rightOf(label.box));
  const [above, own, below] = [lines[at - 1], lines[at], lines[at + 1]];
  const upper = above && right(above);
  if (!upper || !own || above.page !== own.page) return null;
  const other = right(own) ?? (below?.page === own.page ? right(below) : undefined);
  return other && Math.abs(other.box[0] - upper.box[0]) < SAME_EDGE ? upper.box[0] : null;
}

function columnAround(lines: readonly Line[], at: number, edge: number): BlockCell[] {
  const near = lines.slice(Math.max(0, at - LOOK_AROUND), at + LOOK_AROUND + 1);
  return near.flatMap((line) => {
    const cell = line.page === lines[at]?.page && line.cells.find(({ box }) => Math.abs(box[0] - edge) < SAME_EDGE);
    return cell ? [{ line, cell }] : [];
  });
}

/** Whether something stands where labels do: then the line is of another label. */
function isLabelled({ cells }: Line, label: Cell, edge: number): boolean {
  return cells.some(({ box }) => box[0] < edge - SAME_EDGE && rightOf(box) > label.box[0] - SAME_EDGE);
}
