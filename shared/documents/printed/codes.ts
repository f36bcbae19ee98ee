import countries from 'i18n-iso-countries/index.js';
import type { Parsed } from '../snippet.ts';

/** HS code of 4 to 10 digits, points and spaces left out. */
export function parseHsCode(text: string): Parsed<string> | null {
  const match =
    /(?<![\d.])\d{4}(?:[. ]?\d{2}){0,3}(?![\d.])/.exec(text) ?? /(?<![\d.])\d{2}(?:\.\d{2}){2,4}(?![\d.])/.exec(text);
  const code = match?.[0].replace(/[. ]/g, '') ?? '';
  const chapter = Number(code.slice(0, 2));
  return code.length >= 4 && code.length % 2 === 0 && chapter >= 1 && chapter <= 99
    ? { value: code, certainty: 1 }
    : null;
}

/** `UN 1263`, `UN1263`, `1263` in a field for it. */
export function parseUnNumber(text: string): Parsed<string> | null {
  const digits = /(?<!\d)(?:UN\s?)?(\d{4})(?!\d)/i.exec(text)?.[1];
  return digits === undefined ? null : { value: digits, certainty: 1 };
}

/** A port: the UN/LOCODE where one is printed, else the name. */
export function parsePort(text: string): Parsed<string> | null {
  const name = text.replace(/\s+/g, ' ').trim();
  if (!/\p{L}{2}/u.test(name) || name.length > 80) return null;
  const marked =
    /[([]\s?([A-Z]{2}) ?([A-Z2-9]{3})\s?[)\]]/.exec(name) ??
    /(?:^|[/,-] ?)([A-Z]{2}) ?([A-Z2-9]{3})(?: ?[/,-]|$)/.exec(name) ??
    codeBeforeName(name) ??
    codeAfterName(name);
  const [, country = '', place = ''] = marked ?? [];
  return countries.isValid(country) ? { value: country + place, certainty: 1 } : { value: name, certainty: 1 };
}

/**
 * `BRSSZ Santos`, `NLRTM ROTTERDAM`, `ITSPE LA SPEZIA`, but not `GENOA ITALY`: in capitals, the code must begin like a
 * word of the name or be no word itself.
 */
function codeBeforeName(text: string): RegExpExecArray | null {
  const match = /^([A-Z]{2})([A-Z2-9]{3}) (\p{Lu}.*)$/u.exec(text);
  const [, , place = '', name = ''] = match ?? [];
  const words = [name, ...name.split(/[ -]/)].map((word) => word.toUpperCase());
  const begins = words.some((word) => word[0] === place[0] && word.includes(place[1] ?? '', 1));
  const code = match?.[0].slice(0, 5) ?? '';
  const spellable = /[AEIOUY]/.test(code) && !UNSPEAKABLE.test(code);
  return match && (begins || !spellable || /^\p{Lu}\p{Ll}/u.test(name)) ? match : null;
}

/** Three consonants that begin no word. */
const UNSPEAKABLE = /^(?!S[CHKPT][HLR]|[CPT]HR)[B-DF-HJ-NP-TV-XZ]{3}/;

/** `Amsterdam NLAMS`, but not `PORT KELANG`: behind a name that is not all capitals. */
function codeAfterName(text: string): RegExpExecArray | null {
  return /\p{Ll}/u.test(text) ? /^\p{Lu}.* ([A-Z]{2})([A-Z2-9]{3})$/u.exec(text) : null;
}

/** A document's number: one printed word with at least one figure. */
export function parseReference(text: string): Parsed<string> | null {
  const word =
    /^(?:n[°º]|no\.|nr\.)?[\s#:№.]*([\p{L}\p{N}](?:[\p{L}\p{N}/._-]{0,38}[\p{L}\p{N}])?)(?=[\s,;)]|$)/iu.exec(
      text,
    )?.[1];
  return word !== undefined && /\d/.test(word) ? { value: word, certainty: 1 } : null;
}

/** ISO 6346 size-type code. `20GP` and `40HC` are the trade's own names and stay as printed. */
export function parseSizeType(text: string): Parsed<string> | null {
  const code = /(?<![A-Z0-9])(?=[A-Z]*\d)([1-9A-Z][0-9A-Z][A-Z][0-9A-Z])(?![A-Z0-9])/.exec(
    text.toUpperCase().replace(/(\d\d)\s?['’′]?\s?(GP|HC|HQ|DV|DC|DR|RF|RE|RH|HR|OT|FR|PL|TK)\b/, '$1$2'),
  )?.[1];
  return code !== undefined && /\d/.test(code) ? { value: code, certainty: 1 } : null;
}

/** Seal numbers of a field that holds one or several. */
export function sealsIn(text: string): string[] {
  const words = text.toUpperCase().split(/[\s,;/|+&]+/);
  return words
    .map((word) => word.replace(/^[^A-Z0-9]+|[^A-Z0-9]+$/g, ''))
    .filter((word) => /^[A-Z0-9-]{4,20}$/.test(word) && /\d{3}/.test(word));
}
