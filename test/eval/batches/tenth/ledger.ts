import { GREY, INK } from '../../../../events/generator/papers/sheet.ts';
import type { Paper } from '../../drawing/paper.ts';
import { broken } from '../../drawing/table.ts';
import { type Colour, HAZE, sizeWithin, write } from './pen.ts';

export interface LedgerColumn {
  /** May hold line breaks. */
  title: string;
  width: number;
  align?: 'left' | 'right' | 'centre';
  /** A heading above this column and those beside it that have the same. */
  group?: string;
}

/** Cells may hold line breaks, longer text is broken; `band` goes over the whole width. */
export type LedgerRow = readonly string[] | { strong: readonly string[] } | { band: string };

export interface LedgerLook {
  size: number;
  headSize: number;
  /** Of every line of a cell after its first. */
  underSize: number;
  headFill: Colour | null;
  headInk: Colour;
  headBold: boolean;
  headRule: boolean;
  uprights: boolean;
  levels: boolean;
  outline: boolean;
  /** Every other row tinted. */
  striped: Colour | null;
  air: number;
}

export interface LedgerRoom {
  /** Outline and uprights go down to it. */
  down?: number;
  bottom?: number;
  /** Begins the next page where a row would cross `bottom`; gives where the table goes on. */
  resume?(rowsDone: number, y: number): number;
}

const USUAL: LedgerLook = {
  size: 8.5,
  headSize: 7.5,
  underSize: 0,
  headFill: null,
  headInk: INK,
  headBold: true,
  headRule: true,
  uprights: false,
  levels: false,
  outline: false,
  striped: null,
  air: 5,
};
const PAD = 3;

/** Gives the y below the last row, or `down` where that is lower. */
export function ledger(
  paper: Paper,
  x: number,
  y: number,
  columns: readonly LedgerColumn[],
  rows: readonly LedgerRow[],
  look: Partial<LedgerLook> = {},
  { down = 0, bottom = Number.POSITIVE_INFINITY, resume }: LedgerRoom = {},
): number {
  const style = { ...USUAL, ...look };
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const under = style.underSize || style.size;
  let top = y;
  let at = headings(paper, x, top, columns, style);
  const uprights = (from: number, to: number, inHead = false) => {
    let left = x;
    for (const [column, { width: room, group }] of style.uprights ? columns.slice(0, -1).entries() : []) {
      left += room;
      const merged = inHead && group !== undefined && group === columns[column + 1]?.group;
      const lower = merged ? style.headSize + 5.5 : 0;
      paper.sheet.upright(left, from + lower, to - from - lower, 0.4);
    }
  };
  const close = (end: number) => {
    if (style.outline) paper.sheet.frame(x, top, width, end - top);
    uprights(at, end);
  };
  uprights(top, at, true);
  for (const [index, row] of rows.entries()) {
    const { plain, bold } = paper.sheet.fonts;
    const font = 'strong' in row || 'band' in row ? bold : plain;
    const cells = 'band' in row ? [row.band] : 'strong' in row ? row.strong : row;
    const texts = cells.map((cell, column) => broken(cell, font, style.size, (columns[column]?.width ?? 0) - 2 * PAD));
    const lines = 'band' in row ? 1 : Math.max(1, ...texts.map((one) => one.length));
    const height = style.size + (lines - 1) * (under + 2) + 2 + style.air;
    if (resume && at + height > bottom) {
      close(at);
      top = resume(index, at);
      at = headings(paper, x, top, columns, style);
      uprights(top, at, true);
    }
    const { sheet } = paper;
    const base = at + style.air / 2 + style.size;
    if ('band' in row) {
      sheet.fill(x, at, width, height, HAZE);
      write(sheet, row.band, x + PAD, base, { size: style.size, bold: true, room: width - 2 * PAD });
    } else {
      if (style.striped && index % 2 === 1) sheet.fill(x, at, width, height, style.striped);
      let left = x;
      for (const [column, cell] of texts.entries()) {
        const { width: room = 0, align = 'left' } = columns[column] ?? {};
        for (const [line, text] of cell.entries()) {
          const size = line === 0 ? style.size : under;
          write(sheet, text, edge(left, room, align), base + line * (under + 2), {
            size,
            align,
            bold: 'strong' in row,
            room: room - 3,
          });
        }
        left += room;
      }
    }
    if (!('band' in row)) uprights(at, at + height);
    at += height;
    if (style.levels) sheet.rule(x, at, width, 0.4, GREY);
  }
  close(Math.max(at, down));
  return Math.max(at, down);
}

function edge(left: number, width: number, align: 'left' | 'right' | 'centre'): number {
  return align === 'left' ? left + PAD : align === 'right' ? left + width - PAD : left + width / 2;
}

function headings(paper: Paper, x: number, y: number, columns: readonly LedgerColumn[], style: LedgerLook): number {
  const { sheet } = paper;
  const font = style.headBold ? sheet.fonts.bold : sheet.fonts.plain;
  const sizes = columns.map(({ title, width }) =>
    Math.min(...title.split(/\s+/).map((word) => sizeWithin(font, word, style.headSize, width - 2 * PAD))),
  );
  const titles = columns.map(({ title, width }, at) =>
    broken(title, font, sizes[at] ?? style.headSize, width - 2 * PAD),
  );
  const step = style.headSize + 1.5;
  const above = columns.some(({ group }) => group !== undefined) ? step + 4 : 0;
  const height = above + Math.max(...titles.map((lines) => lines.length)) * step + 6;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  if (style.headFill) sheet.fill(x, y, width, height, style.headFill);
  let left = x;
  for (const [at, { width: room, align = 'left', group }] of columns.entries()) {
    if (group !== undefined && columns[at - 1]?.group !== group) {
      const span = columns.filter((one) => one.group === group).reduce((sum, one) => sum + one.width, 0);
      write(sheet, group, left + span / 2, y + style.headSize + 3, {
        size: style.headSize,
        bold: style.headBold,
        color: style.headInk,
        align: 'centre',
        room: span - 6,
      });
      sheet.rule(left + 2, y + above, span - 4, 0.4, style.headInk);
    }
    for (const [line, text] of (titles[at] ?? []).entries()) {
      sheet.text(text, edge(left, room, align), y + above + 2.5 + style.headSize + line * step, {
        size: sizes[at] ?? style.headSize,
        font,
        color: style.headInk,
        align,
      });
    }
    left += room;
  }
  if (style.headRule) sheet.rule(x, y + height, width, 0.7);
  return y + height;
}
