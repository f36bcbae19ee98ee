import { GREY, type Sheet } from '../../../events/generator/papers/sheet.ts';

/** A label and what is entered beside or below it. */
export type Entry = readonly [label: string, value: string | readonly string[]];

function fitting(sheet: Sheet, text: string, size: number, width: number): number {
  return Math.min(size, (size * width) / Math.max(1, sheet.fonts.plain.widthOfTextAtSize(text, size)));
}

const linesOf = (value: Entry[1]): readonly string[] => (typeof value === 'string' ? [value] : value);

/** Labels at the left, values in a column of their own beside them. Gives the y of the next line. */
export function labelsLeft(
  sheet: Sheet,
  x: number,
  y: number,
  entries: readonly Entry[],
  { labelWidth = 95, size = 9, step = 14, colon = ':', bold = false } = {},
): number {
  let at = y;
  for (const [label, value] of entries) {
    sheet.text(`${label}${colon}`, x, at, {
      size: fitting(sheet, `${label}${colon}`, size, labelWidth - 6),
      font: bold ? sheet.fonts.bold : sheet.fonts.plain,
    });
    for (const line of linesOf(value)) {
      sheet.text(line, x + labelWidth, at, { size });
      at += step;
    }
  }
  return at;
}

/** Small labels with their values right below, side by side. */
export function labelsAbove(
  sheet: Sheet,
  x: number,
  y: number,
  entries: readonly Entry[],
  { width = 120, size = 9, labelSize = 7, gap = 12 } = {},
): number {
  let lowest = y;
  for (const [index, [label, value]] of entries.entries()) {
    const left = x + index * width;
    sheet.text(label, left, y, { size: fitting(sheet, label, labelSize, width - 6), color: GREY });
    for (const [line, text] of linesOf(value).entries()) {
      sheet.text(text, left, y + gap + line * (size + 2.5), { size });
      lowest = Math.max(lowest, y + gap + line * (size + 2.5));
    }
  }
  return lowest + size + 4;
}

/** Boxes of a form side by side over a width, each with its share of it. Gives the y below. */
export function boxRow(
  sheet: Sheet,
  x: number,
  y: number,
  height: number,
  boxes: readonly { label: string; value: string | readonly string[]; width: number }[],
  size = 9,
): number {
  let left = x;
  for (const { label, value, width } of boxes) {
    sheet.frame(left, y, width, height);
    sheet.text(label, left + 4, y + 9, { size: fitting(sheet, label, 6.5, width - 8), color: GREY });
    for (const [line, text] of linesOf(value).entries()) {
      sheet.text(text, left + 4, y + 11 + (line + 1) * (size + 2.2), { size });
    }
    left += width;
  }
  return y + height;
}

/** A party's lines below one another, the name set off or not. */
export function partyLines(
  sheet: Sheet,
  x: number,
  y: number,
  party: { name: string; lines: readonly string[] },
  { size = 9, boldName = true } = {},
): number {
  sheet.text(party.name, x, y, { size, font: boldName ? sheet.fonts.bold : sheet.fonts.plain });
  for (const [index, line] of party.lines.entries()) sheet.text(line, x, y + (index + 1) * (size + 3), { size });
  return y + (party.lines.length + 1) * (size + 3);
}
