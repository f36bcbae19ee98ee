import { type Line, linesOf, type SourcePage, textOf } from '../layout/lines.ts';
import { agrees } from './check-digit.ts';
import { LAYOUTS, type MrzLayout, textIn } from './layouts.ts';
import { type LineChange, type Repaired, repairByPlace } from './repair.ts';

/** A machine-readable zone as found on a page. */
export interface FoundMrz extends Repaired {
  layout: MrzLayout;
  printed: Line[];
  /** More characters of the names' line were lost than its end usually loses: any of them may be missing. */
  namesDoubtful: boolean;
  /** Probability of each character, line by line, where our own reader gave the zone. */
  confidences?: number[][];
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
    const own = fromReader(page);
    if (own && (!best || scoreOf(own) >= best.score)) best = { found: own, score: scoreOf(own) };
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

/** What our own reader of zones gave: nothing of it is to be repaired any more. */
function fromReader({ zone, ...page }: SourcePage): FoundMrz | null {
  const layout = LAYOUTS.find(({ format }) => format === zone?.format);
  if (!zone || !layout) return null;
  const source: SourcePage = { ...page, reader: 'mrz' };
  return {
    layout,
    printed: zone.lines.map(({ text, box, confidences }) => {
      const confidence = confidences.reduce((sum, each) => sum + each, 0) / confidences.length;
      const words = [{ text, box, confidence }];
      return { page: source, words, cells: [{ words, box }], box };
    }),
    namesDoubtful: false,
    lines: zone.lines.map(({ text }) => text),
    notes: zone.lines.map(({ notes }) => notes),
    confidences: zone.lines.map(({ confidences }) => confidences),
  };
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
  const lengthNotes: LineChange[][] = [];
  const lines = group.map(({ text }, i) => {
    const fit = toLength(text, length, i === layout.names[0]);
    lengthNotes.push(
      fit === text
        ? []
        : [
            {
              place: null,
              change: `${text.length} characters read, fillers ${text.length < length ? 'added' : 'taken away'} to make ${length}`,
            },
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
    layout.expiryDate === null || /^\d{6}$/.test(field(layout.expiryDate)),
    /^[A-Z<]{3}$/.test(field(layout.nationality ?? layout.issuer)) &&
      field(layout.nationality ?? layout.issuer) !== '<<<',
    /^[MFX<]$/.test(field(layout.sex)),
    /^[A-Z]+<|^[A-Z<]{6}/.test(field(layout.names)),
  ].filter(Boolean).length;
  const expiry = layout.expiryDate !== null && checks.expiryDate;
  const holding = [checks.number, checks.birthDate, expiry, layout.composite !== null && checks.composite];
  return shapes >= 4 ? shapes + holding.filter(Boolean).length * 3 : 0;
}

/**
 * Which check digits hold. Visas have no composite one, which then counts as holding when the others do; a layout without
 * a date of expiry has no digit of it, which counts as holding.
 */
export function checksOf(lines: readonly string[], layout: MrzLayout) {
  const whole = wholeNumber(lines, layout);
  const number = agrees(whole.number, whole.digit) || (whole.printed !== null && agrees(whole.printed, whole.digit));
  const birthDate = agrees(textIn(lines, layout.birthDate), textIn(lines, layout.birthCheck));
  const expiryDate =
    layout.expiryDate === null || agrees(textIn(lines, layout.expiryDate), textIn(lines, layout.expiryCheck));
  const { composite } = layout;
  const holds = composite
    ? agrees(composite.of.map((span) => textIn(lines, span)).join(''), textIn(lines, composite.check))
    : number && birthDate && expiryDate;
  return { number, birthDate, expiryDate, composite: holds };
}

/**
 * In TD1 and TD2 a number longer than nine characters goes on in the optional field, its check digit behind it (part 5,
 * note j). The digit is computed without the filler between; Belgium and Portugal compute it with that, as `printed`.
 */
export function wholeNumber(
  lines: readonly string[],
  layout: MrzLayout,
): { number: string; digit: string; printed: string | null } {
  const number = textIn(lines, layout.number);
  const digit = textIn(lines, layout.numberCheck);
  const long = layout.format === 'TD1' || layout.format === 'TD2';
  const [optional] = layout.optional;
  const rest = long && digit === '<' && optional ? textIn(lines, optional).replace(/<.*$/, '') : '';
  if (rest.length < 2) return { number, digit, printed: null };
  const more = rest.slice(0, -1);
  return { number: number + more, digit: rest.slice(-1), printed: `${number}<${more}` };
}
