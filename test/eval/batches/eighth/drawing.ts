import type { PDFFont } from 'pdf-lib';
import { GREY, INK, type Sheet } from '../../../../events/generator/papers/sheet.ts';
import { broken } from '../../drawing/table.ts';
import type { Chance } from '../../facts/chance.ts';
import type { PrintedParty } from '../../facts/parties.ts';

type Colour = typeof INK;

interface TextLook {
  size?: number;
  font?: PDFFont;
  color?: Colour;
  align?: 'left' | 'right' | 'centre';
}

export const partyBlock = (party: PrintedParty): string[] => [party.name, ...party.lines];

/** One line that is set smaller where it would be wider than its place. */
export function fitted(sheet: Sheet, text: string, x: number, y: number, width: number, look: TextLook = {}): void {
  const { size = 9, font = sheet.fonts.plain } = look;
  const natural = font.widthOfTextAtSize(text, size);
  sheet.text(text, x, y, { ...look, font, size: natural <= width ? size : (size * width) / natural });
}

/** Running text in a column. Gives the baseline of the line that would follow. */
export function paragraph(
  sheet: Sheet,
  text: string,
  x: number,
  y: number,
  width: number,
  look: TextLook = {},
): number {
  const { size = 9, font = sheet.fonts.plain } = look;
  const lines = broken(text, font, size, width);
  for (const [index, line] of lines.entries()) sheet.text(line, x, y + index * size * 1.25, { ...look, size, font });
  return y + lines.length * size * 1.25;
}

export interface BoxLook {
  size: number;
  labelSize: number;
  labelFont: 'plain' | 'bold' | 'italic';
  labelColor: Colour;
  valueFont: 'plain' | 'bold' | 'mono';
  frame: boolean;
  /** The label has a line of its own above the entry, or the entry stands right behind it. */
  inline: boolean;
}

const BOX: BoxLook = {
  size: 8.5,
  labelSize: 6.5,
  labelFont: 'plain',
  labelColor: GREY,
  valueFont: 'plain',
  frame: true,
  inline: false,
};

/** A box of a form: its label at the top, its entry below, long lines broken at the box's width. */
export function box(
  sheet: Sheet,
  [x, y, width, height]: readonly [number, number, number, number],
  label: string,
  value: string | readonly string[],
  look: Partial<BoxLook> = {},
): void {
  const style = { ...BOX, ...look };
  const labelFont = sheet.fonts[style.labelFont];
  const font = sheet.fonts[style.valueFont];
  if (style.frame) sheet.frame(x, y, width, height);
  const labelLook = { size: style.labelSize, font: labelFont, color: style.labelColor };
  const entries = typeof value === 'string' ? [value] : value;
  if (style.inline) {
    const taken = labelFont.widthOfTextAtSize(`${label} `, style.labelSize);
    sheet.text(label, x + 4, y + style.size + 4, labelLook);
    fitted(sheet, entries.join(' '), x + 6 + taken, y + style.size + 4, width - taken - 10, { size: style.size, font });
    return;
  }
  fitted(sheet, label, x + 4, y + style.labelSize + 2.5, width - 8, labelLook);
  const lines = entries.flatMap((entry) => broken(entry, font, style.size, width - 8));
  for (const [index, line] of lines.entries()) {
    const at = y + style.labelSize + 4 + (index + 1) * (style.size + 2);
    fitted(sheet, line, x + 4, at, width - 8, { size: style.size, font });
  }
}

/** Bars that say nothing. */
export function barcode(sheet: Sheet, x: number, y: number, width: number, height: number, chance: Chance): void {
  for (let at = x; at < x + width; ) {
    const bar = chance.whole(1, 3) * 0.7;
    sheet.fill(at, y, Math.min(bar, x + width - at), height, INK);
    at += bar + chance.whole(1, 3) * 0.7;
  }
}

/** Squares that look like a matrix code and hold nothing. */
export function matrixCode(sheet: Sheet, x: number, y: number, side: number, chance: Chance): void {
  const CELLS = 21;
  const cell = side / CELLS;
  for (let row = 0; row < CELLS; row++) {
    for (let column = 0; column < CELLS; column++) {
      if (chance.likely(0.48)) sheet.fill(x + column * cell, y + row * cell, cell, cell, INK);
    }
  }
}

/** A ring with words in it, as offices stamp them. */
export function stamp(
  sheet: Sheet,
  x: number,
  y: number,
  radius: number,
  lines: readonly string[],
  color: Colour,
): void {
  const centre = { x, y: sheet.height - y };
  sheet.page.drawCircle({ ...centre, size: radius, borderColor: color, borderWidth: 1.4 });
  sheet.page.drawCircle({ ...centre, size: radius - 4, borderColor: color, borderWidth: 0.5 });
  for (const [index, line] of lines.entries()) {
    fitted(sheet, line, x, y + 3 + (index - (lines.length - 1) / 2) * 10, radius * 1.6, {
      size: 7.5,
      align: 'centre',
      color,
      font: sheet.fonts.bold,
    });
  }
}
