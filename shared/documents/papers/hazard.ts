import { parseUnNumber } from '../printed/codes.ts';
import type { Parsed } from '../snippet.ts';

/** Classes and divisions of dangerous goods (UN Model Regulations 2.0.1.1); class 1 has compatibility letters. */
const CLASS = '(?:1\\.[1-6][A-LNS]?|2\\.[1-3]|3|4\\.[1-3]|5\\.[12]|6\\.[12]|[789])';
const CLASS_WORD = '(?:class(?:e|o)?|klasse|gefahrklasse|clase|imo|imdg|cl|div(?:ision)?|类别)';

/** The class in a cell for it: `3`, `Class 5.1`, `IMO 8`. */
export function parseHazardClass(text: string): Parsed<string> | null {
  const match = new RegExp(`^\\D{0,12}(${CLASS})(?![.\\d])`, 'iu').exec(text.trim());
  return match?.[1] ? { value: match[1].toUpperCase(), certainty: 1 } : null;
}

/** A class that a text names beside its UN number: `UN 1263, PAINT, 3, PG II`, `UN 1263 CLASS 3`. */
export function hazardClassIn(text: string): Parsed<string> | null {
  const named = new RegExp(`(?<!\\p{L})${CLASS_WORD}\\.?\\s*(?:no\\.?)?\\s*[:.]?\\s*(${CLASS})(?![.\\d])`, 'iu').exec(
    text,
  )?.[1];
  const found =
    named ??
    new RegExp(`UN\\s?(?:No\\.?\\s?)?\\d{4}[^\\d]{0,80}?[,/(]\\s*(${CLASS})\\s*(?=[,/);(]|$)`, 'iu').exec(text)?.[1];
  return found ? { value: found.toUpperCase(), certainty: named ? 1 : 0.95 } : null;
}

/** `UN 1263`, `UN No. 1263`, `ONU 1263` within a text. */
export function unNumberIn(text: string): Parsed<string> | null {
  const digits = /(?<!\p{L})(?:UN|ONU|ID)\s?(?:n[°ºor]\.?\s?|:\s?|-)?\s?(\d{4})(?!\d)/iu.exec(text)?.[1];
  return digits === undefined ? null : { value: digits, certainty: 1 };
}

/** The number in a cell for it, which may hold the class too (`1263 / 3`). */
export function unNumberOf(text: string): Parsed<string> | null {
  return unNumberIn(text) ?? parseUnNumber(text);
}

/** `II`, `PG II`, `Packing group: III`. With `bare`, the numeral alone is enough. */
export function parsePackingGroup(text: string, bare = false): Parsed<'I' | 'II' | 'III'> | null {
  const named =
    /(?<!\p{L})(?:p\.?\s?g|packing group|groupe d'emballage|verpackungsgruppe|grupo de embala(?:je|gem)|verpakkingsgroep|gruppo d'?i?\s?imballaggio|v\.?g|g\.?e|g\.?i)\.?\s*[:.]?\s*([Il1|]{1,3}|川)(?![\p{L}\d])/iu.exec(
      text,
    )?.[1];
  const found = named ?? (bare ? /^\W{0,3}([Il1|]{1,3}|川)\W{0,3}$/.exec(text.trim())?.[1] : undefined);
  return found === undefined ? null : romanGroupOf(found);
}

const ROMAN = ['I', 'II', 'III'] as const;
const MISREAD = 0.9;

/** The numeral of a packing group. Recognisers take its strokes for small l, 1 or a bar, and three for the sign for river. */
export function romanGroupOf(printed: string): Parsed<'I' | 'II' | 'III'> | null {
  const strokes = printed.replace('川', 'III').replace(/[l1|]/gi, 'I').toUpperCase();
  const value = ROMAN.find((numeral) => numeral === strokes);
  if (value === undefined) return null;
  return /^I+$/i.test(printed)
    ? { value, certainty: 1 }
    : { value, certainty: MISREAD, repaired: `strokes of a numeral read as ${value}` };
}

/** Degrees Celsius, from `23 °C c.c.`, `-4°C`, `73 °F`; with `bare` a number alone counts as Celsius. */
export function parseFlashPoint(text: string, bare = false): Parsed<number> | null {
  const match = /(-|−|–|minus\s)?\s?(?<![\d.])(\d{1,3}(?:[.,]\d)?)\s?(?:°|º|deg\.?)?\s?(C|F)?(?![\p{L}\d.])/iu.exec(
    text,
  );
  if (!match || (!bare && match[3] === undefined)) return null;
  const degrees = Number((match[2] ?? '').replace(',', '.')) * (match[1] ? -1 : 1);
  if (match[3]?.toUpperCase() !== 'F') return { value: degrees, certainty: match[3] ? 1 : 0.95 };
  const celsius = Math.round(((degrees - 32) / 1.8) * 10) / 10;
  return { value: celsius, certainty: 1, repaired: 'converted from Fahrenheit to Celsius' };
}

/** Whether a cell or text says that the goods pollute the sea; null where it does not speak of it. */
export function marinePollutantIn(text: string, bare = false): Parsed<boolean> | null {
  const names =
    /marine pollutant|polluant marin|meeresschadstoff|contaminante (?:del mar|marino)|mariene verontreinig|poluente marinho|inquinante marino|海洋污染物/iu;
  if (names.test(text)) {
    const no =
      /(?:marine pollutant|polluant marin|meeresschadstoff|contaminante (?:del mar|marino)|poluente marinho|inquinante marino|海洋污染物)\s*[:?]?\s*(?:no|non|nein|nee|não|n)(?!\p{L})|\b(?:not an?|no|kein|non) marine pollutant/iu;
    return { value: !no.test(text), certainty: 1 };
  }
  if (!bare) return null;
  if (/^\W*(yes|y|oui|ja|j|s[ií]|sim|x|p|mp|✓|是)\W*$/iu.test(text)) return { value: true, certainty: 1 };
  return /^\W*(no|n|non|nein|nee|não|nao|-|—|–|否)?\W*$/iu.test(text) ? { value: false, certainty: 1 } : null;
}
