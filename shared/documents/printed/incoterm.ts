import type { Parsed } from '../snippet.ts';

/** Incoterms 2020, and those of 2010 and before that papers still print. */
const INCOTERMS = [
  'EXW',
  'FCA',
  'FAS',
  'FOB',
  'CFR',
  'CNF',
  'CIF',
  'CPT',
  'CIP',
  'DAP',
  'DPU',
  'DAT',
  'DDP',
  'DDU',
  'DES',
  'DEQ',
  'DAF',
];
const INCOTERM = new RegExp(`(?<![A-Za-z])(${INCOTERMS.join('|')})(?![A-Za-z])`);

/** What stands beside the place and is none of it. */
const NO_PLACE =
  /\(?\b(incoterms?|rule|rules|version|edition|icc)\b[^\p{L}]*(?:r\b)?[^\p{L}]*(20[0-9]{2})?\)?|\(?\b20[12]0\b\)?|®/giu;

/** The three letters of the Incoterm that a text names. */
export function parseIncoterm(text: string): Parsed<string> | null {
  const code = INCOTERM.exec(text)?.[1] ?? INCOTERM.exec(text.toUpperCase().slice(0, 4))?.[1];
  return code === undefined ? null : { value: code, certainty: 1 };
}

/** The rules' own names, which some print instead of or before the place. */
const LONG_NAMES =
  /\b(ex works|free carrier|free alongside ship|free on board|cost,? (and|&) freight|cost,? insurance,?( and| &)? freight|carriage( and insurance)? paid to|delivered at place unloaded|delivered at place|delivered duty (un)?paid|delivered at terminal)\b/giu;

/** The place that the rule names: `Santos` of `FOB Santos, Incoterms 2020`. */
export function parseIncotermPlace(text: string): Parsed<string> | null {
  const code = parseIncoterm(text)?.value;
  if (code === undefined) return null;
  const after = text.slice(text.toUpperCase().indexOf(code) + code.length);
  const place = after
    .replace(NO_PLACE, ' ')
    .replace(LONG_NAMES, ' ')
    .replace(/^[\s:,.()\-–/]+|[\s:,.()\-–/]+$/g, '')
    .replace(/\s+/g, ' ');
  return /^\p{L}{2}/u.test(place) && place.length <= 60 ? { value: place, certainty: 0.95 } : null;
}
