import type { PDFFont } from 'pdf-lib';
import { GREY, type Sheet } from '../../../../events/generator/papers/sheet.ts';
import { broken } from '../../drawing/table.ts';
import type { Desk } from '../../layouts/layout.ts';
import type { Concept } from '../../words/words.ts';
import { ENGLISH } from './words/english.ts';

/** The size at which the longest of the lines still fits. */
export function fittingSize(lines: readonly string[], font: PDFFont, size: number, width: number): number {
  const widest = Math.max(1, ...lines.map((line) => font.widthOfTextAtSize(line, size)));
  return widest <= width ? size : (size * width) / widest;
}

interface Box {
  label: string;
  value?: string | readonly string[];
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Print below it is not read: a narrow box leaves the second language of its label out. */
const LEAST_LABEL = 4.8;

/** A box of an aligned form: a small label at its top, its entry below, set smaller where it would not fit. */
export function box(
  sheet: Sheet,
  { label, value = '', x, y, width, height }: Box,
  { size = 9, labelSize = 6, boldLabel = false, framed = true } = {},
): void {
  if (framed) sheet.frame(x, y, width, height);
  const labelFont = boldLabel ? sheet.fonts.bold : sheet.fonts.plain;
  const room = width - 7;
  const [own = label] = label.split(' / ');
  const whole = fittingSize([label], labelFont, labelSize, room) >= LEAST_LABEL;
  const shown = whole ? label : own;
  const fitted = fittingSize([shown], labelFont, labelSize, room);
  sheet.text(shown, x + 3.5, y + labelSize + 1.5, { size: fitted, font: labelFont, color: GREY });
  const lines = typeof value === 'string' ? [value] : value;
  const entrySize = fittingSize(lines, sheet.fonts.plain, size, width - 12);
  for (const [index, line] of lines.entries()) {
    sheet.text(line, x + 6, y + labelSize + 4 + entrySize + index * (entrySize + 2.4), { size: entrySize });
  }
}

/** Boxes side by side over a width, by their shares of it. Gives the y below. */
export function boxes(
  sheet: Sheet,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  entries: readonly (readonly [label: string, value: string | readonly string[], share: number])[],
  look: Parameters<typeof box>[2] = {},
): number {
  const shares = entries.reduce((sum, [, , share]) => sum + share, 0);
  let left = x;
  for (const [label, value, share] of entries) {
    const own = (width * share) / shares;
    box(sheet, { label, value, x: left, y, width: own, height }, look);
    left += own;
  }
  return y + height;
}

/** A tick box with its label at the right; a cross in it where it holds. */
export function tickBox(sheet: Sheet, x: number, y: number, ticked: boolean, label: string, size = 7.5): void {
  sheet.frame(x, y - size + 1, size, size);
  if (ticked) sheet.text('X', x + size / 2, y, { size: size - 0.5, font: sheet.fonts.bold, align: 'centre' });
  sheet.text(label, x + size + 4, y, { size });
}

/** Print broken at a width. Gives the y of the next line. */
export function paragraph(
  sheet: Sheet,
  text: string,
  {
    x,
    y,
    width,
    size = 7,
    font = sheet.fonts.plain,
  }: { x: number; y: number; width: number; size?: number; font?: PDFFont },
): number {
  const lines = broken(text, font, size, width);
  for (const [index, line] of lines.entries()) sheet.text(line, x, y + index * (size + 2), { size, font, color: GREY });
  return y + lines.length * (size + 2);
}

/** The label with English beside it, as forms for use abroad print it. */
export function withEnglish({ language, label }: Desk, concept: Concept): string {
  const own = label(concept);
  const [english = ''] = ENGLISH[concept];
  return language === 'en' || own === english ? own : `${own} / ${english}`;
}

export const linesOf = ({ name, lines }: { name: string; lines: readonly string[] }): string[] => [name, ...lines];
