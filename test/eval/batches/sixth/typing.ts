import type { Sheet } from '../../../../events/generator/papers/sheet.ts';
import { broken } from '../../drawing/table.ts';
import type { PrintedParty } from '../../facts/parties.ts';

interface Typed {
  size?: number;
  step?: number;
  bold?: boolean;
  align?: 'left' | 'right' | 'centre';
}

/** Lines below one another. Gives the y of the line after them. */
export function typed(
  sheet: Sheet,
  x: number,
  y: number,
  lines: readonly string[],
  { size = 9, step = size + 3, bold = false, align = 'left' }: Typed = {},
): number {
  const font = bold ? sheet.fonts.bold : sheet.fonts.plain;
  for (const [index, line] of lines.entries()) sheet.text(line, x, y + index * step, { size, font, align });
  return y + lines.length * step;
}

/** Running text, broken at a width; its line breaks stay. */
export function paragraph(sheet: Sheet, x: number, y: number, text: string, width: number, look: Typed = {}): number {
  const font = look.bold === true ? sheet.fonts.bold : sheet.fonts.plain;
  return typed(sheet, x, y, broken(text, font, look.size ?? 9, width), look);
}

/** A heading in the middle with a rule below it, as word processors underline. */
export function underlined(sheet: Sheet, text: string, y: number, size = 14): void {
  const width = sheet.fonts.bold.widthOfTextAtSize(text, size);
  sheet.text(text, sheet.width / 2, y, { size, font: sheet.fonts.bold, align: 'centre' });
  sheet.rule(sheet.width / 2 - width / 2, y + 3, width, 0.9);
}

export function partyOf({ name, lines }: PrintedParty): string[] {
  return [name, ...lines];
}

/** A label already ending in a mark gets no colon. */
export function withColon(label: string): string {
  return /[:#]$/.test(label) ? label : `${label}:`;
}
