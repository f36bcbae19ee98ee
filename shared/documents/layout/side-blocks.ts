import { LABEL_VOCABULARY } from './label-vocabulary.ts';
import type { LabelName } from './labels.ts';
import { boxAround, type Cell, type Line, rightOf } from './lines.ts';
import { summaryOf } from './summary-line.ts';
import { type Header, headersOf } from './table-header.ts';
import { phraseAt } from './vocabulary.ts';

/** What begins a block beside a table: the bill and the parties of the rows to its right. */
const BLOCK_LABELS: ReadonlySet<LabelName> = new Set([
  'billOfLading',
  'shipper',
  'consignee',
  'notify',
  'seller',
  'buyer',
]);
/** Of the page's width. */
const APART = 0.012;

/** The lines of a paper, and those of them that stand beside a table. */
export interface PartedLines {
  lines: Line[];
  beside: ReadonlySet<Line>;
}

/**
 * Lines on which a labelled block stands at the left of a table, as on carriers' lists, each divided in two: the block's
 * part and the table's. All others are given as they are.
 */
export function sideBlocksApart(all: readonly Line[]): PartedLines {
  const headers = headersOf(all);
  const lines: Line[] = [];
  const beside = new Set<Line>();
  let edge: number | null = null;
  let below = 0;
  for (const [at, line] of all.entries()) {
    const header = headers[at];
    if (line.page !== all[at - 1]?.page) edge = null;
    if (header && at >= below) {
      below = at + header.lines.length;
      edge = leftOfBlock(all, below, header, headers);
    }
    const { block, rest } = edge === null || at < below ? { block: null, rest: line } : divided(line, edge);
    if (block) beside.add(block);
    lines.push(...[block, rest].filter((part) => part !== null));
  }
  return { lines, beside };
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
    if (!first || rightOf(first.box) > edge) continue;
    const hit = phraseAt(first.words, 0, LABEL_VOCABULARY);
    if (hit && BLOCK_LABELS.has(hit.name) && (hit.to === first.words.length || hit.colon)) return edge;
  }
  return null;
}

function divided(line: Line, edge: number): { block: Line | null; rest: Line | null } {
  const isBeside = ({ box }: Cell) => rightOf(box) <= edge;
  if (!line.cells.some(isBeside) || summaryOf(line) === 'total') return { block: null, rest: line };
  return {
    block: part(line, line.cells.filter(isBeside)),
    rest: part(
      line,
      line.cells.filter((cell) => !isBeside(cell)),
    ),
  };
}

function part({ page }: Line, cells: Cell[]): Line | null {
  const words = cells.flatMap((cell) => cell.words);
  return words.length === 0 ? null : { page, words, cells, box: boxAround(words) };
}
