import { bottomOf, type Cell, type Line, rightOf, textOf } from '../layout/lines.ts';
import { tokensOf } from '../layout/vocabulary.ts';
import type { Word } from '../page-words.ts';
import { composedTitle } from './composed-title.ts';
import { isOtherTitle } from './other-titles.ts';
import { ALL_TITLES, type Title } from './titles.ts';

/** A title where it stands. `strength` 1: alone and in larger type than the paper's; less where it may be a label. */
export interface TitleHit {
  title: Title;
  strength: number;
  /** Of the line among those of its page. */
  at: number;
  words: readonly Word[];
}

const TITLE_LINES = 16;
/** What stands beside a title and says nothing of the kind. */
const BESIDE =
  /^(original|originals|copy|duplicate|triplicate|draft|non|not|negotiable|unless|consigned|to|order|for|port|shipment|or|combined|multimodal|intermodal|transport|express|release|telex|surrendered|the|of|and|page|sheet|\d{1,2}|form|imo|fal|a|b|ctm|continued|cont|cont d|copie|copia|kopie|originale|numero|first|second|third|via|customs|purposes|only|s)$/;
const LABEL_END =
  /^(no|nos|number|nr|num|n|date|dated|ref|reference|to|total|value|amount|adres|address|adresse|betrag|nummer|datum|fecha|data)$/;
/** Tokens: what begins with so many of a title is one, whatever it goes on with. */
const LONG_TITLE = 3;
const LARGE = 1.22;
const SMALL = 0.9;
const MISREAD: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '5': 's', '8': 'b', '|': 'i' };

const SPELT: readonly Spelt[] = ALL_TITLES.map((title) => ({ title, letters: title.tokens.join('') }));
const ALL_LETTERS: ReadonlySet<string> = new Set(SPELT.map(({ letters }) => letters));
const BY_START = Map.groupBy(SPELT, ({ letters }) => letters.slice(0, 2));
const BY_LENGTH = Map.groupBy(SPELT, ({ letters }) => letters.length);
const BY_FIRST_TOKEN = Map.groupBy(ALL_TITLES, ({ tokens }) => tokens[0] ?? '');

/** The titles near the top of a page, the strongest first. `lines` are those of one page. */
export function titlesOf(lines: readonly Line[]): TitleHit[] {
  const median = medianHeight(lines);
  const hits: TitleHit[] = [];
  for (const [at, line] of lines.slice(0, TITLE_LINES).entries()) {
    const cells = line.cells.map(({ words }) => words);
    const candidates: Word[][] = cells.length > 1 ? [...cells, line.words] : [...cells];
    for (const cell of line.cells)
      candidates.push(...continued(cell, lines.slice(at + 1, at + 1 + CONTINUED_WITHIN)), ...beforeComma(cell));
    for (const words of candidates) {
      const alone = words === line.words || cells.length === 1;
      for (const hit of [titleIn(words, median), composedIn(words, median, alone)])
        if (hit) hits.push({ ...hit, strength: hit.strength * (1 - at * 0.012), at, words });
    }
  }
  return hits.sort((a, b) => b.strength * b.title.weight - a.strength * a.title.weight);
}

/** Whether a paper that is none of those read here names itself near the top in larger type. */
export function titledOtherwise(lines: readonly Line[]): boolean {
  const median = medianHeight(lines);
  return lines
    .slice(0, TITLE_LINES)
    .some(({ cells }) =>
      cells.some(
        ({ words, box }) => words.length <= MOST_OTHER && box[3] >= median * LARGE && isOtherTitle(textOf(words)),
      ),
    );
}
const MOST_OTHER = 8;

/** Whether words, wherever they stand, say what a paper is and nothing else, in one language or in several. */
export function isTitle(text: string): boolean {
  const tokens = tokensOf(text);
  const [han, others] = [tokens.filter(otherTitle), tokens.filter((token) => !otherTitle(token))];
  return tokens.length > 0 && [han, others].every((part) => part.length === 0 || isOneTitle(part));
}

function isOneTitle(tokens: readonly string[]): boolean {
  const text = tokens.join(' ');
  return ALL_LETTERS.has(tokens.join('')) || composedTitle(text)?.strange === 0 || isOtherTitle(text);
}

/** A title that is named within running text or a label; each says a little of what papers belong to the case. */
export function mentionIn(line: Line): Title | null {
  const tokens = tokensOf(textOf(line.words.slice(0, 60)));
  let longest: Title | null = null;
  for (const [at, token] of tokens.entries()) {
    for (const title of BY_FIRST_TOKEN.get(token) ?? []) {
      const named = title.tokens.every((each, i) => each === tokens[at + i]);
      if (named && (!longest || title.tokens.length > longest.tokens.length)) longest = title;
    }
  }
  return longest;
}

function titleIn(words: readonly Word[], median: number): { title: Title; strength: number } | null {
  const text = textOf(words);
  if (words.length > 14 || text.length > 90) return null;
  const tokens = tokensOf(text).map(unmisread);
  const letters = tokens.join('');
  if (letters.length < 2) return null;
  const height = Math.max(...words.map(({ box }) => box[3]));
  const size = height >= median * LARGE ? 1 : height < median * SMALL ? 0.5 : 0.72;
  for (const { title, letters: wanted } of candidatesFor(letters)) {
    if (letters === wanted || nearly(letters, wanted))
      return { title, strength: text.endsWith(':') ? size * 0.4 : size };
    const rest = remainder(tokens, letters, wanted);
    if (rest === null) continue;
    // `Nº connaissement` heads numbers.
    if (rest.includes('no') && !rest.some((token) => token.startsWith('nego'))) return null;
    if (rest.every((token) => BESIDE.test(token) || otherTitle(token))) return { title, strength: size * 0.97 };
    const next = rest[0] ?? '';
    // `INVOICE No. 2026-17` in large type is a title with its number, in small type a label.
    if (LABEL_END.test(next))
      return size === 1 && rest.some((token) => /\d/.test(token)) ? { title, strength: 0.8 } : null;
    if (size === 1 && rest.length <= 4) return { title, strength: 0.7 };
    if (title.tokens.length >= LONG_TITLE && letters.startsWith(wanted) && !/[\d.:]/.test(text))
      return { title, strength: size * 0.75 };
  }
  return null;
}

interface Spelt {
  title: Title;
  letters: string;
}

/** Titles that stand in these letters, or may be misread for them, the longest first. */
function candidatesFor(letters: string): Spelt[] {
  const found = new Set<Spelt>();
  for (let at = 0; at + 2 <= letters.length; at++) {
    for (const spelt of BY_START.get(letters.slice(at, at + 2)) ?? []) {
      if (letters.startsWith(spelt.letters, at)) found.add(spelt);
    }
  }
  for (const length of [letters.length - 1, letters.length, letters.length + 1]) {
    for (const spelt of BY_LENGTH.get(length) ?? []) if (nearly(letters, spelt.letters)) found.add(spelt);
  }
  return [...found].sort((a, b) => b.letters.length - a.letters.length);
}

/** The tokens that are left where a title is taken out; null where it is not there as whole words. */
function remainder(tokens: readonly string[], letters: string, wanted: string): string[] | null {
  const at = letters.indexOf(wanted);
  if (at < 0) return null;
  const rest: string[] = [];
  let place = 0;
  for (const token of tokens) {
    const [from, to] = [place, place + token.length];
    place = to;
    const chinese = /\p{Script=Han}/u.test(token);
    if (to <= at || from >= at + wanted.length) rest.push(token);
    else if (!chinese && (from < at || to > at + wanted.length)) return null;
  }
  return rest;
}

/** Bilingual papers set the title twice (`商业发票 COMMERCIAL INVOICE`). */
function otherTitle(token: string): boolean {
  return /\p{Script=Han}/u.test(token);
}

/** A title that no list has, by what its words say; in type like the rest it stands alone or in capitals. */
function composedIn(words: readonly Word[], median: number, alone: boolean): { title: Title; strength: number } | null {
  const text = textOf(words);
  if (words.length > 14 || text.length > 90 || text.endsWith(':')) return null;
  const said = composedTitle(text);
  if (!said) return null;
  const { kind, weight, form, strange } = said;
  const title: Title = { kind, tokens: tokensOf(text), weight, form };
  const height = Math.max(...words.map(({ box }) => box[3]));
  if (height >= median * LARGE) return strange > MOST_STRANGE ? null : { title, strength: strange === 0 ? 0.95 : 0.75 };
  if (height < median * SMALL) return null;
  const stands = alone || text === text.toUpperCase();
  if (strange === 0) return { title, strength: stands ? 0.68 : 0.4 };
  return stands && strange === 1 && title.tokens.length >= LONG_TITLE && weight >= PARTICULAR
    ? { title, strength: 0.55 }
    : null;
}
const MOST_STRANGE = 2;
/** Points of titles whose words other papers hardly use together. */
const PARTICULAR = 7;

/** A title set in two lines, the second below the first in the same type, with lines of other blocks between. */
function continued(cell: Cell, below: readonly Line[]): Word[][] {
  for (const line of below) {
    const under = line.cells.find(({ box }) => box[0] < rightOf(cell.box) && rightOf(box) > cell.box[0]);
    if (!under) continue;
    const near = under.box[1] - bottomOf(cell.box) <= CONTINUED_GAP * cell.box[3];
    return near && Math.abs(under.box[3] - cell.box[3]) <= 0.3 * cell.box[3] ? [[...cell.words, ...under.words]] : [];
  }
  return [];
}
const CONTINUED_WITHIN = 3;
/** In heights of the type. */
const CONTINUED_GAP = 1.6;

/** `HANDELSFAKTURA, our order 17`: letters name themselves at the head of a line that goes on. */
function beforeComma({ words }: Cell): Word[][] {
  const end = words.slice(0, MOST_BEFORE_COMMA).findIndex(({ text }) => /[,;]$/.test(text));
  return end >= 0 && end < words.length - 1 ? [words.slice(0, end + 1)] : [];
}
const MOST_BEFORE_COMMA = 6;

function unmisread(token: string): string {
  return /[a-z]/.test(token) ? token.replace(/[0158|]/g, (figure) => MISREAD[figure] ?? figure) : token;
}

/** One letter wrong, lost or too many in a title of some length. */
function nearly(letters: string, wanted: string): boolean {
  if (wanted.length < 10 || Math.abs(letters.length - wanted.length) > 1) return false;
  let same = 0;
  while (letters[same] !== undefined && letters[same] === wanted[same]) same += 1;
  const [a, b] = [letters.slice(same), wanted.slice(same)];
  return a.slice(1) === b.slice(1) || a === b.slice(1) || a.slice(1) === b;
}

function medianHeight(lines: readonly Line[]): number {
  const heights = lines.flatMap(({ words }) => words.map(({ box }) => box[3])).sort((a, b) => a - b);
  return heights[Math.floor(heights.length / 2)] ?? 0;
}
