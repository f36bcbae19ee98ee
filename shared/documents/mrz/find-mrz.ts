import { type Line, linesOf, type SourcePage, textOf } from '../layout/lines.ts';
import { agrees } from './check-digit.ts';
import { LAYOUTS, type MrzLayout, textIn } from './layouts.ts';
import { type Repaired, repairByPlace } from './repair.ts';

/** A machine-readable zone as found on a page. */
export interface FoundMrz extends Repaired {
  layout: MrzLayout;
  printed: Line[];
  /** More characters of the names' line were lost than its end usually loses: any of them may be missing. */
  namesDoubtful: boolean;
}

/** A line may lose or gain this many characters in recognition and still be tried. */
const SLACK = 4;
/** Of the names more may be lost: all behind them is fillers. */
const NAMES_SLACK = 10;
const SHORTEST = 30 - NAMES_SLACK;

/** Finds the zone by its shape: two or three lines of capitals, digits and fillers. Of several readings, the one whose check digits hold best. */
export function findMrz(pages: readonly SourcePage[]): FoundMrz | null {
  let best: { found: FoundMrz; score: number } | null = null;
  for (const page of pages) {
    const candidates = linesOf(page)
      .map((line) => ({ line, text: zoneText(line) }))
      .filter(({ text }) => text.length >= SHORTEST && text.length <= 44 + SLACK && looksLikeZone(text));
    for (let at = 0; at < candidates.length; at++) {
      for (const layout of LAYOUTS) {
        const group = candidates.slice(at, at + layout.lines);
        if (group.length < layout.lines) continue;
        const found = fitted(group, layout);
        if (!found) continue;
        const score = scoreOf(found);
        if (score > 0 && (!best || score > best.score)) best = { found, score };
      }
    }
  }
  return best?.found ?? null;
}

/** Recognisers put spaces between fillers and read them as guillemets and brackets. */
function zoneText({ words }: Line): string {
  return textOf(words)
    .toUpperCase()
    .replace(/[«»≪≫]/g, '<<')
    .replace(/[‹›≤≥({[]/g, '<')
    .replace(/[^A-Z0-9<]/g, '');
}

function looksLikeZone(text: string): boolean {
  const fillers = text.length - text.replace(/</g, '').length;
  return fillers >= 2 || /[A-Z]{3}\d{7}[MF]\d{7}/.test(text) || /^\d{7}[MF<X]\d{7}[A-Z]{3}/.test(text);
}

function fitted(group: readonly { line: Line; text: string }[], layout: MrzLayout): FoundMrz | null {
  const { length } = layout;
  const first = group[0]?.text ?? '';
  const fits = group.every(({ text }, i) => {
    const missing = length - text.length;
    return missing <= (i === layout.names[0] ? NAMES_SLACK : SLACK) && missing >= -SLACK;
  });
  if (!layout.begins.test(first) || !fits) return null;
  const lengthNotes: string[][] = [];
  const lines = group.map(({ text }, i) => {
    const fit = toLength(text, length, i === layout.names[0]);
    lengthNotes.push(
      fit === text
        ? []
        : [
            `${text.length} characters read, fillers ${text.length < length ? 'added' : 'taken away'} to make ${length}`,
          ],
    );
    return fit;
  });
  if (lines.some((line) => line.length !== length)) return null;
  const { lines: repaired, notes } = repairByPlace(lines, layout);
  return {
    layout,
    printed: group.map(({ line }) => line),
    namesDoubtful: length - (group[layout.names[0]]?.text.length ?? length) > SLACK,
    lines: repaired,
    notes: notes.map((own, i) => [...(lengthNotes[i] ?? []), ...own]),
  };
}

/** Only fillers are added or taken away: at the end of the names, else in the longest run of them. */
function toLength(text: string, length: number, names: boolean): string {
  if (text.length === length) return text;
  if (names && text.length < length) return text.padEnd(length, '<');
  const runs = [...text.matchAll(/<+/g)].sort((a, b) => b[0].length - a[0].length);
  const run = runs[0];
  if (!run) return text;
  const wanted = run[0].length + length - text.length;
  if (wanted < 1) return text;
  return text.slice(0, run.index) + '<'.repeat(wanted) + text.slice(run.index + run[0].length);
}

/** Check digits that hold, and whether the fields have the shapes of dates, sex and country. 0 is no zone. */
function scoreOf({ lines, layout }: FoundMrz): number {
  const field = (span: MrzLayout['number']) => textIn(lines, span);
  const checks = checksOf(lines, layout);
  const shapes = [
    /^\d{6}$/.test(field(layout.birthDate)),
    /^\d{6}$/.test(field(layout.expiryDate)),
    /^[A-Z<]{3}$/.test(field(layout.nationality)) && field(layout.nationality) !== '<<<',
    /^[MFX<]$/.test(field(layout.sex)),
    /^[A-Z]+<|^[A-Z<]{6}/.test(field(layout.names)),
  ].filter(Boolean).length;
  const holding = [checks.number, checks.birthDate, checks.expiryDate, layout.composite !== null && checks.composite];
  return shapes >= 4 ? shapes + holding.filter(Boolean).length * 3 : 0;
}

/** Which check digits hold. Visas have no composite one, which then counts as holding when the others do. */
export function checksOf(lines: readonly string[], layout: MrzLayout) {
  const number = agrees(wholeNumber(lines, layout).number, wholeNumber(lines, layout).digit);
  const birthDate = agrees(textIn(lines, layout.birthDate), textIn(lines, layout.birthCheck));
  const expiryDate = agrees(textIn(lines, layout.expiryDate), textIn(lines, layout.expiryCheck));
  const { composite } = layout;
  const holds = composite
    ? agrees(composite.of.map((span) => textIn(lines, span)).join(''), textIn(lines, composite.check))
    : number && birthDate && expiryDate;
  return { number, birthDate, expiryDate, composite: holds };
}

/** In TD1 and TD2 a number longer than nine characters goes on in the optional field, its check digit behind it (part 5, note j). */
export function wholeNumber(lines: readonly string[], layout: MrzLayout): { number: string; digit: string } {
  const number = textIn(lines, layout.number);
  const digit = textIn(lines, layout.numberCheck);
  const long = layout.format === 'TD1' || layout.format === 'TD2';
  const [optional] = layout.optional;
  const rest = long && digit === '<' && optional ? textIn(lines, optional).replace(/<.*$/, '') : '';
  return rest.length < 2 ? { number, digit } : { number: number + rest.slice(0, -1), digit: rest.slice(-1) };
}
