import { type PDFFont, rgb } from 'pdf-lib';
import { GREY, INK, type Sheet } from '../../../../events/generator/papers/sheet.ts';
import { broken } from '../../drawing/table.ts';

export type Colour = ReturnType<typeof rgb>;

export const PAPER_WHITE = rgb(1, 1, 1);
export const BRICK = rgb(0.55, 0.17, 0.13);
export const PINE = rgb(0.07, 0.31, 0.24);
export const STEEL = rgb(0.22, 0.32, 0.46);
export const SAND = rgb(0.95, 0.93, 0.88);
export const HAZE = rgb(0.91, 0.92, 0.94);

/** x, y of the top left corner, width, height. */
export type Place = readonly [x: number, y: number, width: number, height: number];

export interface Stroke {
  size?: number;
  bold?: boolean;
  italic?: boolean;
  color?: Colour;
  align?: 'left' | 'right' | 'centre';
  /** Set smaller where the text would be wider. */
  room?: number;
}

export function sizeWithin(font: PDFFont, text: string, size: number, room: number): number {
  return Math.min(size, (size * room) / Math.max(1, font.widthOfTextAtSize(text, size)));
}

/** Writes one line. Gives its width. */
export function write(sheet: Sheet, text: string, x: number, y: number, stroke: Stroke = {}): number {
  const {
    size = 9,
    bold = false,
    italic = false,
    color = INK,
    align = 'left',
    room = Number.POSITIVE_INFINITY,
  } = stroke;
  const font = bold ? sheet.fonts.bold : italic ? sheet.fonts.italic : sheet.fonts.plain;
  const fits = sizeWithin(font, text, size, room);
  sheet.text(text, x, y, { size: fits, font, color, align });
  return font.widthOfTextAtSize(text, fits);
}

/** Lines below one another. Gives the y of the line after. */
export function stack(
  sheet: Sheet,
  lines: readonly string[],
  x: number,
  y: number,
  stroke: Stroke & { step?: number; boldFirst?: boolean } = {},
): number {
  const { step = (stroke.size ?? 9) + 2.6, boldFirst = false } = stroke;
  for (const [index, line] of lines.entries()) {
    write(sheet, line, x, y + index * step, { ...stroke, bold: (stroke.bold ?? false) || (boldFirst && index === 0) });
  }
  return y + lines.length * step;
}

/** Text broken at a width. Gives the y below. */
export function prose(sheet: Sheet, text: string, x: number, y: number, width: number, stroke: Stroke = {}): number {
  const { size = 7 } = stroke;
  const font = stroke.italic ? sheet.fonts.italic : stroke.bold ? sheet.fonts.bold : sheet.fonts.plain;
  return stack(sheet, broken(text, font, size, width), x, y, { ...stroke, size, step: size + 1.8 });
}

/** A compartment of a form: small label at its top, entry in lines below. */
export function compartment(
  sheet: Sheet,
  [x, y, width, height]: Place,
  label: string,
  entry: string | readonly string[],
  {
    size = 8.5,
    labelSize = 6.4,
    tint,
    bold = false,
  }: { size?: number; labelSize?: number; tint?: Colour; bold?: boolean } = {},
): void {
  if (tint) sheet.fill(x, y, width, labelSize + 5, tint);
  sheet.frame(x, y, width, height);
  write(sheet, label, x + 3, y + labelSize + 1.6, { size: labelSize, room: width - 6, color: tint ? INK : GREY });
  stack(sheet, typeof entry === 'string' ? [entry] : entry, x + 4, y + labelSize + 4 + size, {
    size,
    bold,
    room: width - 8,
    step: size + 2,
  });
}

/** Label and entry side by side, the labels in a column of their own. Gives the y of the next line. */
export function beside(
  sheet: Sheet,
  entries: readonly (readonly [label: string, entry: string | readonly string[]])[],
  x: number,
  y: number,
  {
    labelRoom = 100,
    room = 160,
    size = 8.5,
    step = 12.5,
    colon = ':',
    boldLabel = false,
    boldEntry = false,
    grey = false,
  } = {},
): number {
  let at = y;
  for (const [label, entry] of entries) {
    write(sheet, `${label}${colon}`, x, at, {
      size,
      bold: boldLabel,
      room: labelRoom - 5,
      ...(grey ? { color: GREY } : {}),
    });
    const lines = typeof entry === 'string' ? [entry] : entry;
    for (const line of lines) {
      write(sheet, line, x + labelRoom, at, { size, room, bold: boldEntry });
      at += step;
    }
  }
  return at;
}

/** A ring, a chevron or a lozenge: nobody's mark. */
export function mark(
  sheet: Sheet,
  [x, y, size]: readonly [number, number, number],
  colour: Colour,
  kind: 0 | 1 | 2,
): void {
  const paths = [
    `M 0 ${size} L ${size / 2} 0 L ${size} ${size} L ${size / 2} ${size * 0.62} Z`,
    `M ${size / 2} 0 L ${size} ${size / 2} L ${size / 2} ${size} L 0 ${size / 2} Z`,
    `M 0 0 L ${size} 0 L ${size} ${size * 0.28} L ${size * 0.3} ${size * 0.28} L ${size * 0.3} ${size} L 0 ${size} Z`,
  ] as const;
  sheet.page.drawSvgPath(paths[kind], { x, y: sheet.height - y, color: colour });
}

/** Squares in no order, where a paper has a code to be scanned. */
export function speckle(sheet: Sheet, [x, y, size]: readonly [number, number, number], seed: string): void {
  const unit = size / 25;
  let state = [...seed].reduce((sum, one) => (sum * 37 + one.charCodeAt(0)) % 60_013, 11);
  for (let at = 0; at < 625; at++) {
    state = (state * 181 + 17) % 30_323;
    if (state % 5 < 2) sheet.fill(x + (at % 25) * unit, y + Math.floor(at / 25) * unit, unit, unit, INK);
  }
}
