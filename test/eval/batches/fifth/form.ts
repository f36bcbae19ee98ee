import { rgb } from 'pdf-lib';
import { GREY, INK, type Sheet } from '../../../../events/generator/papers/sheet.ts';
import { broken } from '../../drawing/table.ts';
import type { Chance } from '../../facts/chance.ts';
import type { PrintedParty } from '../../facts/parties.ts';
import type { Desk } from '../../layouts/layout.ts';
import type { Concept } from '../../words/words.ts';
import { FIFTH_WORDS } from './words.ts';

export const HOUSE_BLUE = rgb(0.13, 0.25, 0.42);

export interface FormLook {
  size: number;
  labelSize: number;
  boldLabels: boolean;
  /** Entries in the typewriter's letters, as printed into a form that came from the press. */
  typed: boolean;
}

export const FORM_LOOK: FormLook = { size: 8.5, labelSize: 6.3, boldLabels: false, typed: false };

export interface FormBox {
  label: string;
  value: string | readonly string[];
  width: number;
}

/** Boxes side by side. Long labels take two lines where there is room, entries that are too wide are set smaller. Gives the y below. */
export function formRow(
  sheet: Sheet,
  x: number,
  y: number,
  height: number,
  boxes: readonly FormBox[],
  look: FormLook = FORM_LOOK,
): number {
  let left = x;
  for (const { label, value, width } of boxes) {
    sheet.frame(left, y, width, height);
    const font = look.boldLabels ? sheet.fonts.bold : sheet.fonts.plain;
    const entries = typeof value === 'string' ? [value] : value;
    const inside = width - 8;
    const wrapped = broken(label, font, look.labelSize, inside);
    const needed = 5 + wrapped.length * (look.labelSize + 1) + entries.length * (look.size + 1.6);
    const labels = needed > height ? [label] : wrapped;
    const widest = Math.max(...labels.map((text) => font.widthOfTextAtSize(text || ' ', look.labelSize)));
    const labelSize = Math.min(look.labelSize, (look.labelSize * inside) / widest);
    for (const [line, text] of labels.entries()) {
      sheet.text(text, left + 4, y + look.labelSize + 2 + line * (look.labelSize + 1), {
        size: labelSize,
        font,
        color: look.boldLabels ? INK : GREY,
      });
    }
    const top = y + 3 + labels.length * (look.labelSize + 1);
    const face = look.typed ? sheet.fonts.mono : sheet.fonts.plain;
    for (const [line, text] of entries.entries()) {
      const size = Math.min(look.size, (look.size * inside) / face.widthOfTextAtSize(text || ' ', look.size));
      sheet.text(text, left + 4, top + (line + 1) * (look.size + 1.6), { size, font: face });
    }
    left += width;
  }
  return y + height;
}

/** A paragraph in small letters. Gives the y of the line after it. */
export function smallPrint(sheet: Sheet, x: number, y: number, width: number, text: string, size = 6): number {
  const lines = broken(text, sheet.fonts.plain, size, width);
  for (const [line, part] of lines.entries()) sheet.text(part, x, y + line * (size + 1.6), { size, color: GREY });
  return y + lines.length * (size + 1.6);
}

/** The mark of a house: two bars and a square in its colour. */
export function emblem(sheet: Sheet, x: number, y: number, size: number): void {
  sheet.fill(x, y, size * 0.45, size, HOUSE_BLUE);
  sheet.fill(x + size * 0.55, y, size * 0.18, size * 0.6, GREY);
  sheet.fill(x + size * 0.8, y + size * 0.3, size * 0.2, size * 0.7, HOUSE_BLUE);
}

/** A bar code, with its number below or without. */
export function barCode(sheet: Sheet, x: number, y: number, number: string, chance: Chance, height = 22): void {
  let at = x;
  for (let bar = 0; bar < number.length * 3; bar++) {
    const width = chance.one([0.8, 0.8, 1.6, 2.4]);
    sheet.fill(at, y, width, height, INK);
    at += width + chance.one([0.8, 1.6]);
  }
  sheet.text(number, x, y + height + 8, { size: 6.5, font: sheet.fonts.mono });
}

export function partyAsLines(party: PrintedParty): string[] {
  return [party.name, ...party.lines];
}

/** English and the paper's language, or English and French where the paper is English. */
export function inTwoLanguages({ language, label }: Desk, concept: Concept): string {
  const english = language === 'en' ? label(concept) : (FIFTH_WORDS.en[concept][0] ?? '');
  const other = language === 'en' ? (FIFTH_WORDS.fr[concept][0] ?? '') : label(concept);
  return english === other ? english : `${english} / ${other}`;
}

/** A number that nobody can dial. */
export function phoneNumber(chance: Chance): string {
  return `+00 555 0${chance.digits(3)}`;
}

/** A check sum of 00 is never an account's. */
export function accountNumber(country: string, chance: Chance): string {
  return `${country}00 ${chance.digits(4)} ${chance.digits(4)} ${chance.digits(4)} ${chance.digits(2)}`;
}

export function taxNumber(country: string, chance: Chance): string {
  return `${country}${chance.digits(9)}`;
}
