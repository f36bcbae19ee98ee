import type { rgb } from 'pdf-lib';
import { GREY, INK } from '../../../../events/generator/papers/sheet.ts';
import type { Paper } from '../../drawing/paper.ts';
import { broken } from '../../drawing/table.ts';
import { fitted, MIST } from './strokes.ts';

type Colour = ReturnType<typeof rgb>;

export interface GridColumn {
  /** May hold line breaks. */
  title: string;
  width: number;
  align?: 'left' | 'right' | 'centre';
}

/** Cells may hold line breaks; longer text is broken at the column's width. */
export type GridRow = readonly string[] | { cells: readonly string[]; bold: true };

export interface GridLook {
  size: number;
  headSize: number;
  headColour: Colour | null;
  headInk: Colour;
  boldHead: boolean;
  centredHead: boolean;
  columnRules: boolean;
  rowRules: boolean;
  frame: boolean;
  zebra: boolean;
  /** Points between the texts of two rows. */
  air: number;
}

export interface GridRoom {
  /** Column rules and frame run down to it, as they are printed on a form before anything is entered. */
  down?: number;
  /** Rows that would cross `bottom` go to the next page, which `resume` begins; it gives where the grid goes on. */
  pages?: { bottom: number; resume(): number };
}

const FORM: GridLook = {
  size: 8.5,
  headSize: 7,
  headColour: null,
  headInk: INK,
  boldHead: false,
  centredHead: true,
  columnRules: true,
  rowRules: false,
  frame: true,
  zebra: false,
  air: 5,
};
const PAD = 3.5;

/** A form's columns with entries in them. Gives the y below the last entry, or `down` where that is lower. */
export function drawGrid(
  paper: Paper,
  x: number,
  y: number,
  columns: readonly GridColumn[],
  rows: readonly GridRow[],
  look: Partial<GridLook> = {},
  { down = 0, pages }: GridRoom = {},
): number {
  const style = { ...FORM, ...look };
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const step = style.size + 2;
  let top = y;
  let below = drawTitles(paper, x, top, columns, style);
  const close = (end: number) => {
    if (style.frame) paper.sheet.frame(x, top, width, end - top);
    if (!style.columnRules) return;
    let left = x;
    for (const column of columns.slice(0, -1)) {
      left += column.width;
      paper.sheet.upright(left, top, end - top, 0.5);
    }
  };
  for (const [index, row] of rows.entries()) {
    const bold = 'cells' in row;
    const font = bold ? paper.sheet.fonts.bold : paper.sheet.fonts.plain;
    const cells = ('cells' in row ? row.cells : row).map((text, at) =>
      broken(text, font, style.size, (columns[at]?.width ?? 0) - 2 * PAD),
    );
    const height = Math.max(1, ...cells.map((lines) => lines.length)) * step + style.air;
    if (pages && below + height > pages.bottom) {
      close(style.columnRules && !style.rowRules ? pages.bottom : below);
      paper.turnPage();
      top = pages.resume();
      below = drawTitles(paper, x, top, columns, style);
    }
    if (style.zebra && index % 2 === 0) paper.sheet.fill(x, below, width, height, MIST);
    let left = x;
    for (const [at, lines] of cells.entries()) {
      const { width: columnWidth = 0, align = 'left' } = columns[at] ?? {};
      for (const [line, text] of lines.entries()) {
        paper.sheet.text(text, edge(left, columnWidth, align), below + style.air / 2 + style.size + line * step, {
          size: fitted(font, text, style.size, columnWidth - 3),
          font,
          align,
        });
      }
      left += columnWidth;
    }
    below += height;
    if (style.rowRules) paper.sheet.rule(x, below, width, 0.4, GREY);
  }
  close(Math.max(below, down));
  return Math.max(below, down);
}

function edge(left: number, width: number, align: 'left' | 'right' | 'centre'): number {
  return align === 'left' ? left + PAD : align === 'right' ? left + width - PAD : left + width / 2;
}

function drawTitles(paper: Paper, x: number, y: number, columns: readonly GridColumn[], style: GridLook): number {
  const { sheet } = paper;
  const font = style.boldHead ? sheet.fonts.bold : sheet.fonts.plain;
  const sizeOf = ({ title, width }: GridColumn) => {
    const words = title.split(/\s+/);
    return Math.min(...words.map((word) => fitted(font, word, style.headSize, width - 2 * PAD)));
  };
  const titles = columns.map((column) => broken(column.title, font, sizeOf(column), column.width - 2 * PAD));
  const step = style.headSize + 1.6;
  const height = Math.max(...titles.map((lines) => lines.length)) * step + 6;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  if (style.headColour) sheet.fill(x, y, width, height, style.headColour);
  let left = x;
  for (const [at, column] of columns.entries()) {
    const align = style.centredHead ? 'centre' : (column.align ?? 'left');
    for (const [line, text] of (titles[at] ?? []).entries()) {
      sheet.text(text, edge(left, column.width, align), y + 2 + style.headSize + line * step, {
        size: sizeOf(column),
        font,
        color: style.headInk,
        align,
      });
    }
    left += column.width;
  }
  if (!style.headColour) sheet.rule(x, y + height, width);
  return y + height;
}
