import { type PDFFont, rgb } from 'pdf-lib';
import { GREY, INK, type Sheet } from '../../../../events/generator/papers/sheet.ts';
import { broken } from '../../drawing/table.ts';

type Colour = ReturnType<typeof rgb>;

export const WHITE = rgb(1, 1, 1);
export const NAVY = rgb(0.1, 0.18, 0.34);
export const TEAL = rgb(0.08, 0.4, 0.42);
export const MIST = rgb(0.9, 0.93, 0.95);

/** Size at which a text fits into a width. */
export function fitted(font: PDFFont, text: string, size: number, width: number): number {
  return Math.min(size, (size * width) / Math.max(1, font.widthOfTextAtSize(text, size)));
}

export interface CellLook {
  size?: number;
  labelSize?: number;
  labelColour?: Colour;
  boldLabel?: boolean;
  bold?: boolean;
  frame?: boolean;
  step?: number;
}

/** A ruled cell: its label in the corner, its entry in lines below, all set smaller where they would run out of it. */
export function cell(
  sheet: Sheet,
  [x, y, width, height]: readonly [number, number, number, number],
  label: string,
  entry: string | readonly string[],
  look: CellLook = {},
): void {
  const { size = 8.5, labelSize = 6.5, labelColour = GREY, boldLabel = false, bold = false, frame = true } = look;
  if (frame) sheet.frame(x, y, width, height);
  const labelFont = boldLabel ? sheet.fonts.bold : sheet.fonts.plain;
  sheet.text(label, x + 3.5, y + labelSize + 1.8, {
    size: fitted(labelFont, label, labelSize, width - 7),
    font: labelFont,
    color: labelColour,
  });
  const font = bold ? sheet.fonts.bold : sheet.fonts.plain;
  const step = look.step ?? size + 2;
  const top = y + labelSize + (label === '' ? 0 : 4.5) + size;
  for (const [line, text] of (typeof entry === 'string' ? [entry] : entry).entries()) {
    sheet.text(text, x + 5, top + line * step, { size: fitted(font, text, size, width - 9), font });
  }
}

/** Small print, broken at the width. Gives the y below. */
export function paragraph(
  sheet: Sheet,
  x: number,
  y: number,
  width: number,
  text: string,
  { size = 6, color = GREY, font = sheet.fonts.plain } = {},
): number {
  const lines = broken(text, font, size, width);
  for (const [line, words] of lines.entries()) sheet.text(words, x, y + line * (size + 1.6), { size, color, font });
  return y + lines.length * (size + 1.6);
}

/** A mark of the house: plain shapes, none of them anybody's. */
export function emblem(
  sheet: Sheet,
  x: number,
  y: number,
  size: number,
  colour: Colour,
  kind: 'sail' | 'disc' | 'bars',
): void {
  if (kind === 'disc') {
    sheet.page.drawCircle({ x: x + size / 2, y: sheet.height - y - size / 2, size: size / 2, color: colour });
    sheet.page.drawCircle({ x: x + size / 2, y: sheet.height - y - size / 2, size: size / 4.5, color: WHITE });
  } else if (kind === 'bars') {
    for (const [index, share] of [0.5, 0.8, 1].entries()) {
      sheet.fill(x + index * size * 0.36, y + size * (1 - share), size * 0.28, size * share, colour);
    }
  } else {
    sheet.page.drawSvgPath(`M 0 ${size} L ${size * 0.55} 0 L ${size * 0.55} ${size} Z`, {
      x,
      y: sheet.height - y,
      color: colour,
    });
    sheet.page.drawSvgPath(`M ${size * 0.64} ${size * 0.25} L ${size} ${size} L ${size * 0.64} ${size} Z`, {
      x,
      y: sheet.height - y,
      color: colour,
    });
  }
}

/** Upright bars of a number; not to be scanned. */
export function bars(sheet: Sheet, x: number, y: number, width: number, height: number, text: string): void {
  const units = [...text].flatMap((character) => {
    const code = character.charCodeAt(0);
    return [1 + (code & 1), 1 + ((code >> 1) & 1), 1 + ((code >> 2) & 1), 2 - ((code >> 3) & 1)];
  });
  const unit = width / units.reduce((sum, one) => sum + one, 0);
  let left = x;
  for (const [index, one] of units.entries()) {
    if (index % 2 === 0) sheet.fill(left, y, one * unit, height, INK);
    left += one * unit;
  }
}

/** The square pattern that tax offices have printed on invoices; it says nothing. */
export function pattern(sheet: Sheet, x: number, y: number, size: number, seed: string): void {
  const cells = 21;
  const unit = size / cells;
  let state = [...seed].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 65_521, 7);
  for (let row = 0; row < cells; row++) {
    for (let column = 0; column < cells; column++) {
      state = (state * 171 + 11) % 30_269;
      if (state % 2 === 0) sheet.fill(x + column * unit, y + row * unit, unit, unit, INK);
    }
  }
}
