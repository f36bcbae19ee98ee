import type { DecimalMark } from '../printed/number.ts';
import { parseWeight } from '../printed/weight.ts';
import { asText, type Parsed } from '../snippet.ts';
import { marinePollutantIn, parseFlashPoint, romanGroupOf } from './hazard.ts';
import { packedAnywhere } from './package-words.ts';

/** What a text says of one substance (IMDG Code 5.4.1.4), in whatever order, with labels or without. */
export interface SubstanceText {
  unNumber: Parsed<string> | null;
  name: Parsed<string> | null;
  hazardClass: Parsed<string> | null;
  packingGroup: Parsed<'I' | 'II' | 'III'> | null;
  flashPointC: Parsed<number> | null;
  marinePollutant: Parsed<boolean> | null;
  packages: Parsed<number> | null;
  packageType: Parsed<string> | null;
  grossKg: Parsed<number> | null;
  netKg: Parsed<number> | null;
}

/** A part of the text that is spoken for. */
interface Span {
  from: number;
  to: number;
}
interface Found<T> extends Span {
  value: Parsed<T>;
}

const LONGEST = 1200;
const CLASS = '(?:1\\.[1-6][A-LNS]?|2\\.[1-3]|3|4\\.[1-3]|5\\.[12]|6\\.[12]|[789])';
const SUBSIDIARY = `(?:\\s*\\((?:sub\\p{L}*\\.?\\s*:?\\s*)?${CLASS}(?:\\s*[,+]\\s*${CLASS})*\\))?`;
const UN = /(?<![\p{L}\d])(?:UN|ONU|ID)(?:\s?-?\s?(?:n[°ºor]\.?|no\.?|number|:))?\s?-?(\d{4})(?!\d)/iu;
const NAMED_CLASS = new RegExp(
  `(?<!\\p{L})(?:(?:imo|imdg|hazard|adr|gefahr\\p{L}*|primary)[ -]*)*(?:(?:class(?:es|e|o)?|klasse|clase|cl|kl|div(?:ision)?|类别)\\.?(?:\\s*(?:imo|imdg|onu|un)\\b)?|\\bimo)\\.?\\s*(?:no\\.?)?\\s*:?\\s*(${CLASS})${SUBSIDIARY}(?![.\\d])`,
  'iu',
);
const BARE_CLASS = new RegExp(
  `(?:[,;/(\\n]|\\s(?=\\S+\\s+(?:P\\.?G\\.?\\s*)?I{1,3}(?!\\p{L})))\\s*(${CLASS})${SUBSIDIARY}\\s*(?=[,;/)\\n]|$|\\s(?:P\\.?G\\.?\\s*)?I{1,3}(?!\\p{L}))`,
  'u',
);
const NAMED_GROUP =
  /(?<!\p{L})(?:p\.?\s?g\.?|(?:packing|packaging|pack|pkg|pkng)\.?\s*(?:group|grp|gr)\.?|gr(?:oupe|\.)?\s*(?:d['’]\s?)?emb\p{L}*\.?|verpackungsgr\p{L}*\.?|verp\.?\s?-?\s?gr\p{L}*\.?|gr(?:upo|\.)?\s*(?:de\s*)?emb\p{L}*\.?|gr(?:uppo|\.)?\s*(?:d['’]?i?\s?)?imb\p{L}*\.?|verpakkingsgr\p{L}*\.?|v\.?g\.?|g\.?e\.?|g\.?i\.?)\s*[:.]?\s*([Il1|]{1,3}|川)(?![\p{L}\d])/iu;
const BARE_GROUP = /(?:[,;/\n]|\d\)?\s)\s*(I{1,3})(?=\s*(?:[,;/(\n]|$))/u;
const NAMED_FLASH =
  /(?<!\p{L})(?:flash[ -]?p\p{L}*\.?|f\.?\s?p\.?|flamm\p{L}*\.?|p(?:oin|\.|t\.?)?t?\s?d?['’]?[ée]clair|p(?:un|\.)?to\.?\s*(?:de\s*|d['’]\s?|di\s*)?(?:fulgor|inflam\p{L}*|infiam\p{L}*)\.?|ponto\s+de\s+fulgor|vlamp\p{L}*\.?|闪点)\s*(?:\((?:c\.?c\.?|o\.?c\.?|°\s?C)\))?\s*[:.]?\s*(?:c\.?c\.?\s*)?((?:-|−|–|minus\s)?\s?\d{1,3}(?:[.,]\d)?\s?(?:°|º)?\s?[CF]?)(?![\p{L}\d])/iu;
const BARE_FLASH =
  /\(?\s*(?<![\d.,])((?:-|−|–)?\s?\d{1,3}(?:[.,]\d)?\s?[°º]\s?[CF])(?!\p{L})(?:\s?c\.?\s?c\.?)?\s*\)?/u;
const POLLUTANT =
  /(?<!\p{L})(?:marine pollutant|polluant marin|meeresschadstoff|contaminante (?:del mar|marino)|mariene verontreinig\p{L}*|poluente marinho|inquinante marino|海洋污染物)(?:\s*[:?]?\s*(?:no|non|nein|nee|não|yes|oui|ja|s[ií]|sim)(?!\p{L}))?/iu;
/** Said of the substance, and none of what is kept. */
const ASIDE =
  /(?<!\p{L})(?:EmS\b|[FS]-[A-Z]\b|limited quantit|quantités? limitées?|begrenzte menge|cantidad(?:es)? limitada|quantità limitata|technical name)/iu;
const MASS =
  /(?<![\p{L}\d.,'])(\d[\d.,'’]*(?: \d{3}(?=[\d.,\s]))*(?:[.,]\d+)?)\s?(kgs?|kilos?|kilogram\p{L}*|lbs?|tonnes?|mt)(?!\p{L})\.?/giu;
const GROSS = /gros|brut|lord|\broh|g\.?\s?w\b|bto\b|毛/iu;
const NET = /\bnet|eigen|l[ií]quid|\bn\.?\s?w\b|nto\b|净/iu;
/** Characters before and after a mass among which the word stands that says which it is. */
const SAID_BEFORE = 28;
const SAID_AFTER = 22;

/**
 * Reads one substance from lines of text. The name is what stands between the UN number and the next particular, or else
 * before the number. `named`: the UN number has a place of its own, and the text begins with the name.
 */
export function substanceTextOf(
  lines: readonly string[],
  { mark = null as DecimalMark | null, named = false } = {},
): SubstanceText {
  const text = lines.join('\n').slice(0, LONGEST);
  const un = spanOf(text, UN, ([, digits = '']) => ({ value: digits, certainty: 1 }));
  const body = un ? blanked(text, un) : text;
  const hazardClass =
    spanOf(body, NAMED_CLASS, (match) => ({ value: (match[1] ?? '').toUpperCase(), certainty: 1 })) ??
    (un || named
      ? spanOf(body, BARE_CLASS, (match) => ({ value: (match[1] ?? '').toUpperCase(), certainty: 0.97 }))
      : null);
  const rest = hazardClass ? blanked(body, hazardClass, '0') : body;
  const group = ([, numeral = '']: RegExpExecArray) => romanGroupOf(numeral);
  const packingGroup = spanOf(rest, NAMED_GROUP, group) ?? spanOf(rest, BARE_GROUP, group);
  const flash =
    spanOf(text, NAMED_FLASH, ([, degrees = '']) => parseFlashPoint(degrees, true)) ??
    spanOf(text, BARE_FLASH, ([, degrees = '']) => parseFlashPoint(degrees));
  const pollutant = spanOf(text, POLLUTANT, ([said]) => marinePollutantIn(said));
  const masses = massesIn(text, mark);
  const aside = spanOf(text, ASIDE, () => ({ value: true, certainty: 1 }));
  const packed = packedSpan(masses.reduce((open, mass) => blanked(open, mass), body));
  const taken = [hazardClass, packingGroup, flash, pollutant, aside, packed, ...masses].filter((span) => span !== null);
  return {
    unNumber: un?.value ?? null,
    name: nameIn(text, un, taken, named),
    hazardClass: hazardClass?.value ?? null,
    packingGroup: packingGroup?.value ?? null,
    flashPointC: flash?.value ?? null,
    marinePollutant: pollutant?.value ?? null,
    packages: packed?.value ?? null,
    packageType: packed ? { value: packed.kind, certainty: 0.97 } : null,
    grossKg: masses.find(({ said }) => said === 'gross')?.value ?? null,
    netKg: masses.find(({ said }) => said === 'net')?.value ?? null,
  };
}

function spanOf<T>(text: string, pattern: RegExp, read: (match: RegExpExecArray) => Parsed<T> | null): Found<T> | null {
  const match = pattern.exec(text);
  const value = match ? read(match) : null;
  return match && value ? { value, from: match.index, to: match.index + match[0].length } : null;
}

/** The text without a span, every other place kept. */
function blanked(text: string, { from, to }: Span, by = ' '): string {
  return text.slice(0, from) + by.repeat(to - from) + text.slice(to);
}

function packedSpan(text: string): (Found<number> & { kind: string }) | null {
  const packed = packedAnywhere(text);
  if (!packed) return null;
  const from = text.indexOf(packed.printed);
  const kind = /\p{L}{2,}$/u.exec(packed.printed)?.[0] ?? '';
  return { value: packed.packages, kind, from, to: from + packed.printed.length };
}

type Mass = Found<number> & { said: 'gross' | 'net' | null };

/** Masses with their units; which is which is said before each of them or behind it, on every one at the same side. */
function massesIn(text: string, mark: DecimalMark | null): Mass[] {
  const matches = [...text.matchAll(MASS)];
  const sides = matches.map((match, at) => {
    const last = matches[at - 1];
    const before = text.slice(Math.max(last ? last.index + last[0].length : 0, match.index - SAID_BEFORE), match.index);
    const next = matches[at + 1]?.index ?? text.length;
    const end = match.index + match[0].length;
    const after = text.slice(end, Math.min(next, end + SAID_AFTER));
    return { before: roleIn(lastPart(before)), after: roleIn(after.split(/[,;\n]/)[0] ?? '') };
  });
  const inFront =
    sides.filter(({ before }) => before !== null).length >= sides.filter(({ after }) => after !== null).length;
  return matches.flatMap((match, at) => {
    const value = parseWeight(`${match[1]} ${match[2]}`, { mark });
    const said = (inFront ? sides[at]?.before : sides[at]?.after) ?? null;
    return value ? [{ value, said, from: match.index, to: match.index + match[0].length }] : [];
  });
}

function lastPart(before: string): string {
  return before.split(/[;\n]|,\s/).findLast((part) => /\p{L}/u.test(part)) ?? '';
}

function roleIn(words: string): 'gross' | 'net' | null {
  const [gross, net] = [GROSS.test(words), NET.test(words)];
  return gross === net ? null : gross ? 'gross' : 'net';
}

/** Marks, labels and fillers around a name. */
const AROUND = /^[\s,;:/|().–-]+|[\s,;:/|(–-]+$/gu;
const BARE_NUMBER = /^\s*\d{4}\s*[,;:/-]?\s*(?=\p{L})/u;
const NAME_LABEL =
  /(?:proper shipping name|psn|richtiger versandname|d[ée]signation officielle(?: de transport)?|nombre (?:de expedici[óo]n|t[ée]cnico)|nome (?:di spedizione|t[ée]cnico)|juiste ladingnaam)\s*[:.]?\s*/giu;

function nameIn(text: string, un: Span | null, taken: readonly Span[], named: boolean): Parsed<string> | null {
  if (!un) return named ? cleaned(text.slice(...upToNext(text, 0, taken)).replace(BARE_NUMBER, '')) : null;
  const after = cleaned(text.slice(...upToNext(text, un.to, taken)));
  if (after) return after;
  const start = Math.max(0, ...taken.filter(({ to }) => to <= un.from).map(({ to }) => to));
  const before = cleaned(text.slice(start, un.from));
  return before && { ...before, certainty: 0.85 };
}

/** From a place, beyond what is spoken for right there, to the next particular. */
function upToNext(text: string, from: number, taken: readonly Span[]): [number, number] {
  const next = taken.filter((span) => span.to > from && cleaned(text.slice(from, Math.max(from, span.from))) !== null);
  return [
    Math.max(from, ...taken.filter((span) => !next.includes(span) && span.from >= from).map(({ to }) => to)),
    Math.min(text.length, ...next.map((span) => span.from)),
  ];
}

function cleaned(raw: string): Parsed<string> | null {
  // `Packages:` below the number is the label of what follows.
  if (/:\s*$/.test(raw)) return null;
  const name = asText(raw.replace(NAME_LABEL, '').replace(AROUND, ' '));
  return name && /\p{L}{3}/u.test(name.value) ? { ...name, value: name.value.replace(/[\s,;:/|(–-]+$/u, '') } : null;
}
