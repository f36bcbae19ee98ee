import type { PDFFont } from 'pdf-lib';
import { GREY, PALE } from '../../../events/generator/papers/sheet.ts';
import type { Paper } from './paper.ts';

export interface TableColumn {
  /** May hold line breaks. */
  title: string;
  width: number;
  align?: 'left' | 'right';
  /** Of neighbouring columns with the same one: a merged heading above them. */
  group?: string;
}

/** Cells may hold line breaks; longer text is broken at the column's width. A string alone spans the whole table. */
export type TableRow = { cells: readonly string[]; bold?: boolean } | { span: string };

export interface TableLook {
  lines: 'all' | 'rows' | 'head' | 'none';
  size: number;
  headFill: boolean;
  zebra: boolean;
  /** Points above and below a row's text. */
  air: number;
  capitals: boolean;
}

interface Pages {
  /** Rows that would cross it go to the next page. */
  bottom: number;
  /** Where the table goes on, on the page that was just begun. */
  onNewPage(paper: Paper): number;
  repeatHead: boolean;
  /** Called before the page is turned, with the rows that are done and the y below them: for sums carried forward. */
  beforeTurn?(rowsDone: number, y: number): void;
}

const PLAIN: TableLook = { lines: 'all', size: 8.5, headFill: true, zebra: false, air: 4, capitals: false };
const PAD = 4;

/** Draws a table, over several pages where `pages` is given. Gives the y below its last row. */
export function drawTable(
  paper: Paper,
  x: number,
  y: number,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  look: Partial<TableLook> = {},
  pages: Pages | null = null,
): number {
  const style = { ...PLAIN, ...look };
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const step = style.size + 2;
  let top = y;
  let y0 = drawHead(paper, x, top, columns, style);
  const close = () => {
    if (style.lines === 'all') {
      paper.sheet.frame(x, top, width, y0 - top);
      let left = x;
      for (const column of columns.slice(0, -1)) {
        left += column.width;
        paper.sheet.upright(left, top, y0 - top, 0.4, GREY);
      }
    } else if (style.lines !== 'none') paper.sheet.rule(x, y0, width);
  };
  for (const [index, row] of rows.entries()) {
    const bold = 'cells' in row && row.bold === true;
    const { plain, bold: boldFont } = paper.sheet.fonts;
    const font = bold || 'span' in row ? boldFont : plain;
    const cells =
      'span' in row
        ? [broken(row.span, font, style.size, width - 2 * PAD)]
        : row.cells.map((cell, at) => broken(cell, font, style.size, (columns[at]?.width ?? 0) - 2 * PAD));
    const height = Math.max(1, ...cells.map((cell) => cell.length)) * step + style.air;
    if (pages && y0 + height > pages.bottom) {
      close();
      pages.beforeTurn?.(index, y0);
      paper.turnPage();
      top = pages.onNewPage(paper);
      y0 = pages.repeatHead ? drawHead(paper, x, top, columns, style) : top;
    }
    if (style.zebra && index % 2 === 1) paper.sheet.fill(x, y0, width, height, PALE);
    if (style.lines === 'all' || style.lines === 'rows') paper.sheet.rule(x, y0, width, 0.4, GREY);
    let left = x;
    for (const [at, cell] of cells.entries()) {
      const { width: columnWidth = 0, align = 'left' } = 'span' in row ? { width } : (columns[at] ?? {});
      const edge = align === 'right' ? left + columnWidth - PAD : left + PAD;
      for (const [line, text] of cell.entries()) {
        paper.sheet.text(text, edge, y0 + style.air / 2 + style.size + line * step, { size: style.size, font, align });
      }
      left += columnWidth;
    }
    y0 += height;
  }
  close();
  return y0;
}

function drawHead(paper: Paper, x: number, y: number, columns: readonly TableColumn[], style: TableLook): number {
  const { sheet } = paper;
  const size = style.size - 0.8;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const textOf = ({ title }: TableColumn) => (style.capitals ? title.toUpperCase() : title);
  const fitting = columns.map((column) => fittingSize(textOf(column), sheet.fonts.bold, size, column.width - 2 * PAD));
  const titles = columns.map((column, at) =>
    broken(textOf(column), sheet.fonts.bold, fitting[at] ?? size, column.width - 2 * PAD),
  );
  const grouped = columns.some(({ group }) => group !== undefined);
  const above = grouped ? size + 5 : 0;
  const height = above + Math.max(...titles.map((lines) => lines.length)) * (size + 1.5) + 7;
  if (style.headFill) sheet.fill(x, y, width, height, PALE);
  let left = x;
  for (const [at, { width: columnWidth, align = 'left', group }] of columns.entries()) {
    if (group !== undefined && columns[at - 1]?.group !== group) {
      const span = columns.filter((column) => column.group === group).reduce((sum, one) => sum + one.width, 0);
      sheet.text(group, left + span / 2, y + size + 2.5, { size, font: sheet.fonts.bold, align: 'centre' });
    }
    const edge = align === 'right' ? left + columnWidth - PAD : left + PAD;
    for (const [line, text] of (titles[at] ?? []).entries()) {
      sheet.text(text, edge, y + above + size + 3.5 + line * (size + 1.5), {
        size: fitting[at] ?? size,
        font: sheet.fonts.bold,
        align,
      });
    }
    left += columnWidth;
  }
  if (style.lines !== 'none') sheet.rule(x, y + height, width);
  return y + height;
}

/** Headings never run into their neighbours: a word that is too long for its column is set smaller. */
function fittingSize(text: string, font: PDFFont, size: number, width: number): number {
  const widest = Math.max(...text.split(/\s+/).map((word) => font.widthOfTextAtSize(word, size)));
  return widest <= width ? size : (size * width) / widest;
}

/** A single word that is too long is left whole, as word processors do. */
export function broken(text: string, font: PDFFont, size: number, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    for (const word of paragraph.split(' ')) {
      const longer = `${lines.at(-1)} ${word}`;
      if (lines.length > 0 && font.widthOfTextAtSize(longer, size) <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  });
}
