import { rgb } from 'pdf-lib';
import { GREY, PALE, type Sheet } from '../../../../events/generator/papers/sheet.ts';
import type { Chance } from '../../facts/chance.ts';
import { fittingSize } from './form.ts';

const TINTS = [
  rgb(0.1, 0.45, 0.55),
  rgb(0.82, 0.33, 0.16),
  rgb(0.2, 0.24, 0.52),
  rgb(0.22, 0.5, 0.28),
  rgb(0.55, 0.16, 0.36),
];
export type Tint = (typeof TINTS)[number];

export const WHITE = rgb(1, 1, 1);

export function tintOf(chance: Chance): Tint {
  return chance.one(TINTS);
}

/** A mark of a firm: shapes without letters. */
export function logo(sheet: Sheet, x: number, y: number, side: number, tint: Tint, chance: Chance): void {
  const shape = chance.whole(0, 2);
  const bottom = sheet.height - y - side;
  if (shape === 0) {
    sheet.page.drawCircle({ x: x + side / 2, y: bottom + side / 2, size: side / 2, color: tint });
    sheet.page.drawCircle({ x: x + side * 0.62, y: bottom + side * 0.62, size: side / 5, color: WHITE });
  } else if (shape === 1) {
    for (const step of [0, 1, 2])
      sheet.fill(x + (step * side) / 3, y + (step * side) / 4, side / 4, side * (1 - step / 4), tint);
  } else {
    sheet.fill(x, y, side, side, tint);
    sheet.page.drawEllipse({ x: x + side / 2, y: bottom + side / 2, xScale: side / 3, yScale: side / 6, color: WHITE });
  }
}

/** Small grey labels with their values below them, in a row of equal tiles. Gives the y below. */
export function tiles(
  sheet: Sheet,
  { x, y, width }: { x: number; y: number; width: number },
  entries: readonly (readonly [label: string, value: string])[],
  { size = 10, filled = false, height = 36 } = {},
): number {
  const own = width / entries.length;
  for (const [index, [label, value]] of entries.entries()) {
    const left = x + index * own;
    if (filled) sheet.fill(left, y, own - 4, height, PALE);
    const inset = filled ? 7 : 0;
    const wide = own - 12 - inset;
    sheet.text(label, left + inset, y + 13, {
      size: fittingSize([label], sheet.fonts.plain, 7, wide),
      color: GREY,
    });
    sheet.text(value, left + inset, y + 14 + size + 2, {
      size: fittingSize([value], sheet.fonts.bold, size, wide),
      font: sheet.fonts.bold,
    });
  }
  return y + height;
}

/** Looks like a code for paying by telephone; says nothing. */
export function squareCode(sheet: Sheet, x: number, y: number, side: number, chance: Chance): void {
  const cells = 25;
  const cell = side / cells;
  const black = rgb(0, 0, 0);
  const eyes = [
    [0, 0],
    [cells - 7, 0],
    [0, cells - 7],
  ] as const;
  const inEye = (column: number, row: number) =>
    eyes.some(([left, top]) => column >= left - 1 && column <= left + 7 && row >= top - 1 && row <= top + 7);
  for (let row = 0; row < cells; row++) {
    for (let column = 0; column < cells; column++) {
      if (!inEye(column, row) && chance.likely(0.47)) sheet.fill(x + column * cell, y + row * cell, cell, cell, black);
    }
  }
  for (const [left, top] of eyes) {
    sheet.fill(x + left * cell, y + top * cell, 7 * cell, 7 * cell, black);
    sheet.fill(x + (left + 1) * cell, y + (top + 1) * cell, 5 * cell, 5 * cell, WHITE);
    sheet.fill(x + (left + 2) * cell, y + (top + 2) * cell, 3 * cell, 3 * cell, black);
  }
}

export function barCode(sheet: Sheet, x: number, y: number, width: number, height: number, chance: Chance): void {
  let at = x;
  while (at < x + width) {
    const bar = chance.whole(1, 3) * 0.7;
    sheet.fill(at, y, bar, height, rgb(0, 0, 0));
    at += bar + chance.whole(1, 3) * 0.7;
  }
}

/** The foot of a letter: columns of small grey print under a light rule. */
export function footColumns(
  sheet: Sheet,
  { x, y, width }: { x: number; y: number; width: number },
  columns: readonly (readonly string[])[],
): void {
  sheet.rule(x, y, width, 0.4, GREY);
  const own = width / columns.length;
  for (const [index, lines] of columns.entries()) {
    const size = fittingSize(lines, sheet.fonts.plain, 6.8, own - 10);
    for (const [line, text] of lines.entries()) {
      sheet.text(text, x + index * own, y + 11 + line * 9, { size, color: GREY });
    }
  }
}
