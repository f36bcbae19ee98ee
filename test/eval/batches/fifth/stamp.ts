import { rgb } from 'pdf-lib';
import { INK, type Sheet } from '../../../../events/generator/papers/sheet.ts';
import type { Chance } from '../../facts/chance.ts';

const STAMP_INK = rgb(0.25, 0.3, 0.6);

/** A round stamp with what it says in its middle. */
export function roundStamp(sheet: Sheet, x: number, y: number, radius: number, lines: readonly string[]): void {
  for (const share of [1, 0.86]) {
    sheet.page.drawEllipse({
      x,
      y: sheet.height - y,
      xScale: radius * share,
      yScale: radius * share,
      borderColor: STAMP_INK,
      borderWidth: 0.9,
    });
  }
  for (const [line, text] of lines.entries()) {
    const size = Math.min(7, (7 * radius * 1.5) / sheet.fonts.bold.widthOfTextAtSize(text, 7));
    sheet.text(text, x, y + (line - lines.length / 2) * 9 + 7, {
      size,
      font: sheet.fonts.bold,
      color: STAMP_INK,
      align: 'centre',
    });
  }
}

/** A square of little squares, as those that telephones read. */
export function squareCode(sheet: Sheet, x: number, y: number, size: number, chance: Chance): void {
  const cells = 21;
  const cell = size / cells;
  for (let row = 0; row < cells; row++) {
    for (let column = 0; column < cells; column++) {
      if (chance.likely(0.48)) sheet.fill(x + column * cell, y + row * cell, cell, cell, INK);
    }
  }
  for (const [left, top] of [
    [0, 0],
    [14, 0],
    [0, 14],
  ] as const) {
    sheet.fill(x + left * cell, y + top * cell, 7 * cell, 7 * cell, INK);
    sheet.fill(x + (left + 1) * cell, y + (top + 1) * cell, 5 * cell, 5 * cell, rgb(1, 1, 1));
    sheet.fill(x + (left + 2) * cell, y + (top + 2) * cell, 3 * cell, 3 * cell, INK);
  }
}
