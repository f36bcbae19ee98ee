import { checksOf } from '../find-mrz.ts';
import { type MrzLayout, type Span, textIn } from '../layouts.ts';
import type { LineChange } from '../repair.ts';
import { ZONE_COUNTRIES } from './country-codes.ts';
import { ZONE_ALPHABET } from './frames.ts';
import { likeliestNames } from './likeliest-names.ts';
import { type Letters, type Variant, variantsWithDigit } from './variants.ts';

/** A zone as it was taken from the network's probabilities. */
export interface SettledZone {
  lines: string[];
  /** Probability of each character, line by line. */
  confidences: number[][];
  /** What was changed of the likeliest characters, line by line. */
  notes: LineChange[][];
  /** How much less likely, as a logarithm, the characters are than the likeliest at each place. */
  cost: number;
}

const DIGITS = /[0-9]/;
const CODE = /[A-Z<]/;
const DIGIT_OR_FILLER = /[0-9<]/;
const SEX = /[MFX<]/;
const ANY = /[0-9A-Z<]/;
/** Each kind of document begins with a letter of its own. */
const FIRST: Readonly<Record<MrzLayout['format'], RegExp>> = {
  TD1: /[IAC]/,
  TD2: /[IAC]/,
  TD3: /P/,
  'MRV-A': /V/,
  'MRV-B': /V/,
  'FRA-ID': /I/,
};
/** Holders are mostly nationals of the issuer: this much worth, as a logarithm. */
const SAME_COUNTRY = 3;
const KNOWN_COUNTRY = 3;
/**
 * A check digit that fails is worth this much: characters are only changed for it where the network hesitated. A digit
 * that is wrong on the document, clearly printed, has to stay so.
 */
const FAILING_DIGIT = 6;
const MOST_VARIANTS = 5;
/** Bounds for what is no zone, where every character is in doubt. */
const MOST_TOGETHER = 60;
const MOST_REPAIRED = 8;
const MOST_LETTERS = 3;
const EMPTY_NUMBER = 5;
const CLEAR = 0.9;
const SMALL_COST = 4;

/** The likeliest lines that the layout permits, with characters changed for the check digits where they were in doubt. */
export function settleZone(letters: readonly Letters[], layout: MrzLayout): SettledZone {
  const likeliest = letters.map((line) => line.map((place) => best(place, ANY)));
  const characters = letters.map((line, at) => line.map((place, index) => best(place, allowedAt(layout, at, index))));
  setNames(characters, letters, layout);
  setCountries(characters, letters, layout);
  const byPlace = characters.map((line) => line.join(''));
  const lines = byDigits(byPlace, letters, layout);
  return {
    lines,
    confidences: lines.map((line, at) =>
      [...line].map((character, index) => Math.exp(logOf(letters, at, index, character))),
    ),
    notes: lines.map((line, at) =>
      [...line].flatMap((character, index) => {
        const before = likeliest[at]?.[index] ?? '';
        if (before === character) return [];
        const why = character === byPlace[at]?.[index] ? '' : ' for a check digit';
        return [{ place: index, change: `${before} to ${character} at place ${index + 1}${why}` }];
      }),
    ),
    cost: costOf(lines, letters, likeliest),
  };
}

function allowedAt(layout: MrzLayout, line: number, at: number): RegExp {
  const inside = (span: Span | null) => span !== null && span[0] === line && at >= span[1] && at < span[2];
  if (line === 0 && at === 0) return FIRST[layout.format];
  if ([layout.birthCheck, layout.expiryDate, layout.expiryCheck, layout.composite?.check ?? null].some(inside))
    return DIGITS;
  if ([layout.birthDate, layout.numberCheck, layout.optionalCheck].some(inside)) return DIGIT_OR_FILLER;
  if (inside(layout.sex)) return SEX;
  if ([layout.type, layout.issuer, layout.names, layout.givenNames, layout.nationality].some(inside)) return CODE;
  return ANY;
}

function best(place: Float32Array, allowed: RegExp): string {
  let found = '<';
  let most = Number.NEGATIVE_INFINITY;
  for (const [index, log] of place.entries()) {
    const character = ZONE_ALPHABET.charAt(index);
    if (log > most && allowed.test(character)) [most, found] = [log, character];
  }
  return found;
}

function logOf(letters: readonly Letters[], line: number, at: number, character: string): number {
  return letters[line]?.[at]?.[ZONE_ALPHABET.indexOf(character)] ?? Number.NEGATIVE_INFINITY;
}

function costOf(lines: readonly string[], letters: readonly Letters[], likeliest: readonly string[][]): number {
  let cost = 0;
  for (const [at, line] of lines.entries()) {
    for (const [index, character] of [...line].entries()) {
      cost += logOf(letters, at, index, likeliest[at]?.[index] ?? '<') - logOf(letters, at, index, character);
    }
  }
  return cost;
}

function setNames(characters: string[][], letters: readonly Letters[], layout: MrzLayout): void {
  for (const span of [layout.names, layout.givenNames]) {
    if (span === null) continue;
    const [line, from, to] = span;
    characters[line]?.splice(from, to - from, ...likeliestNames(letters[line]?.slice(from, to) ?? []));
  }
}

/** Codes that exist are likelier, and so are holders who are nationals of the issuer. */
function setCountries(characters: string[][], letters: readonly Letters[], { issuer, nationality }: MrzLayout): void {
  const log = (code: string, span: Span | null) =>
    span === null ? 0 : [...code].reduce((sum, each, index) => sum + logOf(letters, span[0], span[1] + index, each), 0);
  const likeliest = (score: (code: string) => number) =>
    [...ZONE_COUNTRIES].reduce((most, code) => (score(code) > score(most) ? code : most), 'XXX');
  const read = (span: Span) => characters[span[0]]?.slice(span[1], span[1] + 3).join('') ?? '';
  const shared = likeliest((code) => log(code, issuer) + log(code, nationality));
  const forIssuer = [read(issuer), likeliest((code) => log(code, issuer)), shared];
  const forHolder = nationality ? [read(nationality), likeliest((code) => log(code, nationality)), shared] : [''];
  const known = (code: string) => (ZONE_COUNTRIES.has(code) ? KNOWN_COUNTRY : 0);
  const pairs = forIssuer.flatMap((ofIssuer) =>
    forHolder.map((ofHolder) => ({
      codes: [ofIssuer, ofHolder] as const,
      score:
        log(ofIssuer, issuer) +
        known(ofIssuer) +
        (nationality ? log(ofHolder, nationality) + known(ofHolder) : 0) +
        (ofIssuer === ofHolder ? SAME_COUNTRY : 0),
    })),
  );
  const best = pairs.reduce((most, pair) => (pair.score > most.score ? pair : most));
  characters[issuer[0]]?.splice(issuer[1], 3, ...best.codes[0]);
  if (nationality) characters[nationality[0]]?.splice(nationality[1], 3, ...best.codes[1]);
}

/** Of the likeliest variants of each field whose digit holds, those together for which the composite one does, too. */
function byDigits(lines: readonly string[], letters: readonly Letters[], layout: MrzLayout): string[] {
  const checks = checksOf(lines, layout);
  if (checks.number && checks.birthDate && checks.expiryDate && checks.composite) return [...lines];
  const fields: [Span, Span | null][] = [
    [layout.number, layout.numberCheck],
    [layout.birthDate, layout.birthCheck],
    ...(layout.expiryDate ? [[layout.expiryDate, layout.expiryCheck] satisfies [Span, Span | null]] : []),
    ...layout.optional.slice(0, 1).map((span): [Span, Span | null] => [span, layout.optionalCheck]),
  ];
  let open: Variant[] = [{ cost: 0, changes: [] }];
  for (const [span, check] of fields) {
    const own =
      check === null
        ? []
        : variantsWithDigit(lines, letters, span, check, (at) => allowedAt(layout, ...at), MOST_VARIANTS);
    const kept: Variant = { cost: 0, changes: [] };
    open = open
      .flatMap((before) =>
        [kept, ...own].map(({ cost, changes }) => ({
          cost: before.cost + cost,
          changes: [...before.changes, ...changes],
        })),
      )
      .sort((a, b) => a.cost - b.cost)
      .slice(0, MOST_TOGETHER);
  }
  const composite = layout.composite?.check;
  const scored = open.flatMap((variant, order) => {
    const changed = withChanges(lines, variant);
    const { number, birthDate, expiryDate, composite: whole } = checksOf(changed, layout);
    const failing = [number, birthDate, expiryDate, whole].filter((holds) => !holds).length;
    const asIs = { lines: changed, cost: variant.cost + failing * FAILING_DIGIT };
    if (whole || composite === undefined || order >= MOST_REPAIRED) return [asIs];
    return [asIs, ...repairedElsewhere(changed, letters, layout, variant.cost + (failing - 1) * FAILING_DIGIT)];
  });
  return scored.reduce((least, each) => (each.cost < least.cost ? each : least)).lines;
}

function withChanges(lines: readonly string[], { changes }: Variant): string[] {
  const characters = lines.map((line) => [...line]);
  for (const { line, at, to } of changes) characters[line]?.splice(at, 1, to);
  return characters.map((line) => line.join(''));
}

/** One other character in a place that only the composite digit covers, or that digit itself. */
function repairedElsewhere(lines: string[], letters: readonly Letters[], layout: MrzLayout, cost: number) {
  const places: Span[] = [...layout.optional, ...(layout.composite ? [layout.composite.check] : [])];
  return places.flatMap(([line, from, to]) =>
    Array.from({ length: to - from }, (_, index) => from + index).flatMap((at) => {
      const before = lines[line]?.[at] ?? '<';
      const allowed = allowedAt(layout, line, at);
      const more = (character: string) => logOf(letters, line, at, before) - logOf(letters, line, at, character);
      const likely = [...ZONE_ALPHABET]
        .filter((each) => each !== before && allowed.test(each) && more(each) <= FAILING_DIGIT)
        .sort((a, b) => more(a) - more(b))
        .slice(0, MOST_LETTERS);
      return likely.flatMap((character) => {
        const changed = withChanges(lines, { cost: 0, changes: [{ line, at, to: character }] });
        return checksOf(changed, layout).composite ? [{ lines: changed, cost: cost + more(character) }] : [];
      });
    }),
  );
}

/** How well lines fit a layout: the check digits that hold less the likelihood lost by what it permits. Higher is better. */
export function fitOf(zone: SettledZone, layout: MrzLayout): number {
  const empty = textIn(zone.lines, layout.number).startsWith('<') ? EMPTY_NUMBER : 0;
  return holding(zone, layout) * FAILING_DIGIT - zone.cost - empty;
}

/**
 * Whether it is a zone at all: two digits hold and cost little, or characters are as clear as print and all as the layout
 * wants them, whatever the digits say of them.
 */
export function isZone(zone: SettledZone, layout: MrzLayout): boolean {
  const characters = zone.confidences.flat();
  const clear = characters.reduce((sum, each) => sum + each, 0) / Math.max(1, characters.length);
  return (holding(zone, layout) >= 2 && fitOf(zone, layout) > 0) || (clear > CLEAR && zone.cost < SMALL_COST);
}

function holding(zone: SettledZone, layout: MrzLayout): number {
  const { number, birthDate, expiryDate, composite } = checksOf(zone.lines, layout);
  const expiry = layout.expiryDate !== null && expiryDate;
  return [number, birthDate, expiry, layout.composite !== null && composite].filter(Boolean).length;
}
