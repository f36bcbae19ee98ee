import { A4, drawPdf, GREY, type Sheet } from '../../../events/generator/papers/sheet.ts';
import { longDate, printed } from '../../../events/generator/shipment.ts';
import type { Party } from '../../../shared/documents/party.ts';
import { HERE, HUBS, placeName } from '../world/places.ts';

export const LEFT = 40;
export const WIDTH = A4[0] - 2 * LEFT;
const FIELD_HEIGHT = 31;
const PARTY_HEIGHT = 62;

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region' });

/** The entry of a party's box; empty where the paper names none. */
export function partyLines(party: Party | null): string[] {
  if (party?.name == null) return [];
  const country = party.country === null ? [] : [countryName(party.country)];
  return [party.name, ...(party.address === null ? [] : [party.address]), ...country];
}

export function countryName(code: string): string {
  return COUNTRIES.of(code) ?? code;
}

export function portText(code: string | null): string {
  if (code === null) return '';
  const name = code === HERE.code ? HERE.name : (HUBS[code] ?? placeName(code));
  return name === undefined ? code : `${code} ${name}`;
}

export function dateText(date: string | null): string {
  return date === null ? '' : longDate(date);
}

export function kgText(kg: number | null): string {
  return kg === null ? '' : printed(kg, 2);
}

export function countText(count: number | null): string {
  return count === null ? '' : printed(count, Number.isInteger(count) ? 0 : 2);
}

/** Boxes with a label and an entry, three in a row; those without an entry are left out. Gives the y below them. */
export function boxes(sheet: Sheet, y: number, entries: readonly (readonly [string, string | null])[]): number {
  const filled = entries.filter(([, entry]) => entry !== null && entry !== '');
  for (const [index, [label, entry]] of filled.entries()) {
    const x = LEFT + (index % 3) * (WIDTH / 3);
    sheet.field(x, y + Math.floor(index / 3) * FIELD_HEIGHT, WIDTH / 3, FIELD_HEIGHT, label, [entry ?? ''], 8.5);
  }
  return y + Math.ceil(filled.length / 3) * FIELD_HEIGHT;
}

/** Parties side by side; an empty box stays, as on a form that was not filled in. */
export function parties(sheet: Sheet, y: number, named: readonly (readonly [string, Party | null])[]): number {
  const width = WIDTH / named.length;
  for (const [index, [label, party]] of named.entries()) {
    sheet.field(LEFT + index * width, y, width, PARTY_HEIGHT, label, partyLines(party), 8);
  }
  return y + PARTY_HEIGHT;
}

/** One page with a title, as a PDF. */
export function form(title: string, author: string, draw: (sheet: Sheet, y: number) => void): Promise<Uint8Array> {
  return drawPdf(A4, title, (sheet) => {
    sheet.text(title.toUpperCase(), LEFT, 52, { size: 16, font: sheet.fonts.bold });
    sheet.text(author, LEFT + WIDTH, 52, { size: 9, align: 'right', color: GREY });
    draw(sheet, 66);
    // Nothing on it tells that it is a drill: officers learn that when they have decided.
    sheet.text('Page 1 of 1', LEFT + WIDTH, 812, { size: 7, color: GREY, align: 'right' });
  });
}
