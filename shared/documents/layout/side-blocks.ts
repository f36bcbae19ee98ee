import { LABEL_VOCABULARY } from './label-vocabulary.ts';
import type { LabelName } from './labels.ts';
import { boxAround, type Cell, type Line, rightOf } from './lines.ts';
import { summaryOf } from './summary-line.ts';
import { type Header, headerAt, headersOf } from './table-header.ts';
import { phraseAt } from './vocabulary.ts';

/** What begins a block beside a table: the bill and the parties of the rows to its right, or facts of the whole paper. */
const BLOCK_LABELS: ReadonlySet<LabelName> = new Set([
  'billOfLading',
  'shipper',
  'consignee',
  'notify',
  'seller',
  'buyer',
  'invoiceNumber',
  'issueDate',
  'dueDate',
  'orderNumber',
  'incoterm',
  'originCountry',
  'destinationCountry',
  'currency',
  'portOfLoading',
  'portOfDischarge',
]);
/** Of the page's width. */
const APART = 0.012;
/** As many lines as a heading may have. */
const DEEPEST_HEADER = 3;
const FEWEST_CELLS = 4;
const FEWEST_IN_COLUMN = 3;
const LONGEST_LIST = 60;

/** The lines of a paper, and those of them that stand beside a table. */
export interface PartedLines {
  lines: Line[];
  beside: ReadonlySet<Line>;
  /** Of the lines as they were given. */
  headers: readonly (Header | null)[];
}

/** Between which edges a table stands that has other text on the lines of its rows. */
interface Edges {
  left: number;
  right: number;
}

/**
 * Lines on which a labelled block stands beside a table, as on carriers' lists and in sidebars, each divided in two: the
 * block's part and the table's. All others are given as they are.
 */
export function sideBlocksApart(all: readonly Line[]): PartedLines {
  const headers = headersOf(all);
  const lines: Line[] = [];
  const beside = new Set<Line>();
  let edges: Edges | null = null;
  let below = 0;
  for (const [at, line] of all.entries()) {
    const header = headers[at];
    if (line.page !== all[at - 1]?.page) edges = null;
    const hidden = header || at < below ? null : headerBeside(all, at);
    if (hidden) edges = hidden;
    if (header && at >= below) {
      below = at + header.lines.length;
      const left = leftOfBlock(all, below, header, headers);
      edges = left === null ? null : { left, right: 1 };
    }
    const { blocks, rest } = edges === null || at < below ? { blocks: [], rest: line } : divided(line, edges);
    for (const block of blocks) beside.add(block);
    lines.push(...[...blocks, rest].filter((part) => part !== null));
  }
  return { lines, beside, headers };
}

/** The left edge of a heading's columns, where a labelled block stands beside the rows below it; null where none does. */
function leftOfBlock(
  lines: readonly Line[],
  from: number,
  { columns, page }: Header,
  headers: readonly (Header | null)[],
): number | null {
  const edge = Math.min(...columns.map(({ box }) => box[0])) - APART;
  for (let at = from; at < lines.length && lines[at]?.page === page && !headers[at]; at++) {
    const [first] = lines[at]?.cells ?? [];
    // Cells that begin left of their centred headings are the table's own.
    if (first && first.box[0] < edge && rightOf(first.box) > edge + APART) return null;
    if (!first || rightOf(first.box) > edge) continue;
    const hit = phraseAt(first.words, 0, LABEL_VOCABULARY);
    if (hit && BLOCK_LABELS.has(hit.name) && (hit.to === first.words.length || hit.colon)) return edge;
  }
  return null;
}

/**
 * A heading that shares its line with a column of other text: without the first or the last cell it is one. The lines
 * near it must keep to that column.
 */
function headerBeside(lines: readonly Line[], at: number): Edges | null {
  const line = lines[at];
  // Labels with colons and their values are no headings.
  if (!line || line.cells.length < FEWEST_CELLS || line.words.some(({ text }) => text.endsWith(':'))) return null;
  const near = lines.slice(at, at + DEEPEST_HEADER).filter(({ page }) => page === line.page);
  const [first, second] = line.cells;
  const [beforeLast, last] = line.cells.slice(-2);
  const tried: Edges[] = [];
  if (first && second) tried.push({ left: second.box[0] - APART, right: 1 });
  if (beforeLast && last) tried.push({ left: 0, right: last.box[0] - APART });
  return tried.find((edges) => keepsApart(lines, at, edges) && headsWithin(near, edges)) ?? null;
}

function headsWithin(near: readonly Line[], edges: Edges): boolean {
  const inside = near.flatMap(
    (line) =>
      part(
        line,
        line.cells.filter((cell) => isWithin(cell, edges)),
      ) ?? [],
  );
  return headerAt(inside, 0) !== null;
}

/** Whether text stands on the outer side of an edge on several lines below, and no cell runs over it there. */
function keepsApart(lines: readonly Line[], at: number, edges: Edges): boolean {
  const page = lines[at]?.page;
  let outside = 0;
  for (const line of lines.slice(at, at + LONGEST_LIST)) {
    if (line.page !== page) break;
    const over = line.cells.some((cell) => !isWithin(cell, edges) && !isBeside(cell, edges));
    if (over) break;
    if (line.cells.some((cell) => isBeside(cell, edges))) outside += 1;
  }
  return outside >= FEWEST_IN_COLUMN;
}

function isWithin({ box }: Cell, { left, right }: Edges): boolean {
  return box[0] >= left && rightOf(box) <= right;
}

function isBeside({ box }: Cell, { left, right }: Edges): boolean {
  return rightOf(box) <= left || box[0] >= right;
}

function divided(line: Line, edges: Edges): { blocks: Line[]; rest: Line | null } {
  const outer = line.cells.filter((cell) => isBeside(cell, edges));
  if (outer.length === 0 || summaryOf(line) === 'total') return { blocks: [], rest: line };
  const block = part(line, outer);
  return {
    blocks: block ? [block] : [],
    rest: part(
      line,
      line.cells.filter((cell) => !isBeside(cell, edges)),
    ),
  };
}

function part({ page }: Line, cells: Cell[]): Line | null {
  const words = cells.flatMap((cell) => cell.words);
  return words.length === 0 ? null : { page, words, cells, box: boxAround(words) };
}
