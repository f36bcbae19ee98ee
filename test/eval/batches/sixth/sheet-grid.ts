import type { PDFFont } from 'pdf-lib';
import { GREY, PALE } from '../../../../events/generator/papers/sheet.ts';
import type { Paper } from '../../drawing/paper.ts';
import { broken } from '../../drawing/table.ts';

type Align = 'left' | 'centre' | 'right';

export interface GridColumn {
  title: string;
  width: number;
  align?: Align;
}

/** A cell of a spreadsheet; one that is merged with its neighbours says over how many columns. */
type Cell = string | { text: string; columns: number; align?: Align };

export interface GridRow {
  cells: readonly Cell[];
  bold?: boolean;
  fill?: boolean;
}

interface GridLook {
  /** Every cell framed, uprights between columns alone, or nothing. */
  lines: 'all' | 'columns' | 'none';
  size: number;
  /** Points above and below the text of a row together. */
  air: number;
  headFill: boolean;
  /** Of the headings; their column's where not given. */
  headAlign: Align | null;
}

interface GridPages {
  bottom: number;
  onNewPage(): number;
  repeatHead: boolean;
  beforeTurn?(rowsDone: number, y: number): void;
}

const USUAL: GridLook = { lines: 'all', size: 8, air: 6, headFill: false, headAlign: 'centre' };
const PAD = 3;

/** The print of a spreadsheet: cells aligned each column in its way, their text in the middle of a row's height. */
export function drawGrid(
  paper: Paper,
  x: number,
  y: number,
  columns: readonly GridColumn[],
  rows: readonly GridRow[],
  look: Partial<GridLook> = {},
  pages: GridPages | null = null,
): { bottom: number; rowTops: number[] } {
  const style = { ...USUAL, ...look };
  const step = style.size + 2;
  const rowTops: number[] = [];
  const drawRow = (row: GridRow, top: number, height: number, texts: readonly (readonly string[])[], font: PDFFont) => {
    let left = x;
    for (const [index, place] of placesOf(row, columns).entries()) {
      const { width, align } = place;
      const text = texts[index] ?? [];
      if (row.fill === true) paper.sheet.fill(left, top, width, height, PALE);
      if (style.lines === 'all') paper.sheet.frame(left, top, width, height);
      if (style.lines === 'columns') {
        paper.sheet.upright(left, top, height, 0.4, GREY);
        paper.sheet.upright(left + width, top, height, 0.4, GREY);
      }
      const edge = align === 'left' ? left + PAD : align === 'right' ? left + width - PAD : left + width / 2;
      const first = top + (height - text.length * step) / 2 + style.size;
      for (const [line, one] of text.entries()) {
        paper.sheet.text(one, edge, first + line * step, { size: style.size, font, align });
      }
      left += width;
    }
  };
  const head: GridRow = {
    cells: columns.map(({ title, align = 'left' }) => ({ text: title, columns: 1, align: style.headAlign ?? align })),
    bold: true,
    fill: style.headFill,
  };
  const place = (row: GridRow, top: number): { height: number; draw: () => void } => {
    const font = row.bold === true ? paper.sheet.fonts.bold : paper.sheet.fonts.plain;
    const texts = placesOf(row, columns).map(({ text, width }) => broken(text, font, style.size, width - 2 * PAD));
    const height = Math.max(1, ...texts.map((lines) => lines.length)) * step + style.air;
    return { height, draw: () => drawRow(row, top, height, texts, font) };
  };
  const put = (row: GridRow, top: number): number => {
    const { height, draw } = place(row, top);
    draw();
    return top + height;
  };
  const putHead = (top: number): number => {
    const below = put(head, top);
    if (style.lines === 'columns') paper.sheet.rule(x, top, widthOf(columns), 0.8);
    if (style.lines !== 'all') paper.sheet.rule(x, below, widthOf(columns), 0.8);
    return below;
  };
  let at = putHead(y);
  for (const [index, row] of rows.entries()) {
    if (pages && at + place(row, at).height > pages.bottom) {
      if (style.lines === 'columns') paper.sheet.rule(x, at, widthOf(columns), 0.8);
      pages.beforeTurn?.(index, at);
      paper.turnPage();
      at = pages.onNewPage();
      if (pages.repeatHead) at = putHead(at);
    }
    rowTops.push(at);
    at = put(row, at);
  }
  if (style.lines === 'columns') paper.sheet.rule(x, at, widthOf(columns), 0.8);
  return { bottom: at, rowTops };
}

export function widthOf(columns: readonly GridColumn[]): number {
  return columns.reduce((sum, { width }) => sum + width, 0);
}

/** Each cell with the width of the columns that it covers. */
function placesOf(row: GridRow, columns: readonly GridColumn[]): { text: string; width: number; align: Align }[] {
  let at = 0;
  return row.cells.map((cell) => {
    const {
      text,
      columns: count,
      align,
    } = typeof cell === 'string' ? { text: cell, columns: 1, align: undefined } : cell;
    const covered = columns.slice(at, at + count);
    at += count;
    return { text, width: widthOf(covered), align: align ?? covered[0]?.align ?? 'left' };
  });
}
