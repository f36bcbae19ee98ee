import type { Word } from '../page-words.ts';

/**
 * Phrases by their letters, without the spaces between words: recognisers lose and invent those (`Billof lading No.`),
 * and take some letters for others, so both sides are compared after folding what looks alike.
 */
export interface Vocabulary<N extends string> {
  names: ReadonlyMap<string, N>;
  /** Long phrases by their first two letters, for words that were recognised with doubt. */
  long: ReadonlyMap<string, readonly string[]>;
  /** The length of the longest phrase by its first two letters. */
  starts: ReadonlyMap<string, number>;
  /** Short phrases of several words: written as one (`Regno` for `Reg. no.`) they are as likely a word of their own. */
  spaced: ReadonlySet<string>;
}

export interface PhraseHit<N extends string> {
  name: N;
  /** Words of the line from `from` up to, not including, `to`. */
  from: number;
  to: number;
  colon: boolean;
}

const LONGEST_PHRASE = 60;
/** Shorter phrases are too near to one another for one letter to be let pass. */
const SHORTEST_INEXACT = 8;
const LONGEST_SPACED = 7;
const ONE_WORD = /^\p{L}\p{Ll}+[:.,]?$/u;

export function vocabularyOf<N extends string>(
  languages: readonly Partial<Record<N, readonly string[]>>[],
): Vocabulary<N> {
  const names = new Map<string, N>();
  const spaced = new Set<string>();
  const single = new Set<string>();
  for (const language of languages) {
    for (const name in language) {
      for (const phrase of language[name] ?? []) {
        const letters = alike(phrase.replaceAll(' ', ''));
        if (!names.has(letters)) names.set(letters, name);
        if (phrase.includes(' ') && letters.length <= LONGEST_SPACED) spaced.add(letters);
        if (!phrase.includes(' ')) single.add(letters);
      }
    }
  }
  const long = new Map<string, string[]>();
  for (const letters of names.keys()) {
    if (letters.length < SHORTEST_INEXACT) continue;
    const bucket = long.get(letters.slice(0, 2)) ?? [];
    long.set(letters.slice(0, 2), bucket);
    bucket.push(letters);
  }
  for (const letters of single) spaced.delete(letters);
  const starts = new Map<string, number>();
  for (const { length, start } of [...names.keys()].map((key) => ({ length: key.length, start: key.slice(0, 2) })))
    starts.set(start, Math.max(starts.get(start) ?? 0, length));
  return { names, long, spaced, starts };
}

const UNDECOMPOSED: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', æ: 'ae', œ: 'oe', đ: 'd', ı: 'i' };

/** The plain tokens of a printed word: lower case, no accents, no punctuation. `B/L` gives `b` and `l`. */
export function tokensOf(text: string): string[] {
  return plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== '');
}

function plain(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.replace(/[ßøłæœđı]/g, (letter) => UNDECOMPOSED[letter] ?? letter);
}

function alike(letters: string): string {
  return letters.replace(/[0i158]/g, (letter) => LOOKS_LIKE[letter] ?? letter);
}
const LOOKS_LIKE: Readonly<Record<string, string>> = { '0': 'o', i: 'l', '1': 'l', '5': 's', '8': 'b' };

/** The longest phrase that begins at a word and ends at the end of a word, no later than `until`. */
export function phraseAt<N extends string>(
  words: readonly Word[],
  from: number,
  vocabulary: Vocabulary<N>,
  until = words.length,
): PhraseHit<N> | null {
  const first = words[from];
  const start = first ? lettersOf(first).letters.slice(0, 2) : '';
  if (start === '' || (start.length === 2 && !vocabulary.starts.has(start)) || !/\p{L}/u.test(first?.text ?? ''))
    return null;
  const whole = start.length === 2 && first && lettersOf(first).parts.length === 0;
  const longest = whole ? (vocabulary.starts.get(start) ?? 0) + 1 : LONGEST_PHRASE;
  const read = endsFrom(words, from, until, longest);
  const found = longestOf(read, 0, vocabulary);
  if (!found) return null;
  const letters = read.letters.slice(0, found.length);
  if (found.to === from + 1 && vocabulary.spaced.has(letters) && ONE_WORD.test(first?.text ?? '')) return null;
  const to = found.to ?? lettersTranslated(read, found.length, vocabulary);
  return to === null
    ? null
    : { name: found.name, from, ...afterPhrase(words, closed(words, from, to), until, vocabulary) };
}

/** The letters of the words from one on, up to a colon, with the lengths at which a word or a part of one ends. */
interface ReadLetters {
  letters: string;
  /** By length of the letters: the place of the next word, null within a word (`Consignee/Destinataire`). */
  ends: [length: number, to: number | null][];
  doubtful: boolean;
}

function longestOf<N extends string>(
  { letters, ends, doubtful }: ReadLetters,
  start: number,
  { names, long }: Vocabulary<N>,
): { name: N; length: number; to: number | null } | null {
  for (let i = ends.length - 1; i >= 0; i--) {
    const [length, to] = ends[i] ?? [0, null];
    if (length <= start) break;
    const name = names.get(letters.slice(start, length));
    if (name !== undefined) return { name, length, to };
  }
  if (!doubtful || start > 0) return null;
  const bucket = long.get(letters.slice(0, 2)) ?? [];
  for (let i = ends.length - 1; i >= 0; i--) {
    const [length, to] = ends[i] ?? [0, null];
    if (length < SHORTEST_INEXACT || to === null) continue;
    const read = letters.slice(0, length);
    const near = bucket.find((phrase) => Math.abs(phrase.length - length) <= 1 && oneLetterApart(phrase, read));
    const name = near === undefined ? undefined : names.get(near);
    if (name !== undefined) return { name, length, to };
  }
  return null;
}

/** A phrase that ends within a word counts where the rest of that word is one too, as on forms in two languages. */
function lettersTranslated<N extends string>(
  read: ReadLetters,
  length: number,
  vocabulary: Vocabulary<N>,
): number | null {
  for (let at = length, depth = 0; depth < 3; depth++) {
    const next = longestOf(read, at, vocabulary);
    if (!next) return null;
    if (next.to !== null) return next.to;
    at = next.length;
  }
  return null;
}

function endsFrom(words: readonly Word[], from: number, until: number, longest = LONGEST_PHRASE): ReadLetters {
  const read: ReadLetters = { letters: '', ends: [], doubtful: false };
  for (let at = from; at < until && read.letters.length < longest; at++) {
    const word = words[at];
    if (!word) break;
    const { letters, parts } = lettersOf(word);
    if (letters === '' && at === from) break;
    for (const part of parts) read.ends.push([read.letters.length + part, null]);
    read.letters += letters;
    read.doubtful ||= word.confidence < 1;
    if (letters !== '') read.ends.push([read.letters.length, at + 1]);
    if (word.text.endsWith(':')) break;
  }
  return read;
}

/** In ASCII, without what parts it within. */
const PLAIN_WORD = /^[\x20-'*-.0-{}~]{0,60}$/;

const known = new WeakMap<Word, { letters: string; parts: number[] }>();

/** A word's letters as they are compared, and after how many of them a part of it ends at a slash, bracket or change of script. */
function lettersOf(word: Word): { letters: string; parts: number[] } {
  const before = known.get(word);
  if (before) return before;
  if (PLAIN_WORD.test(word.text)) {
    const read = { letters: alike(word.text.toLowerCase().replace(/[^a-z0-9]/g, '')), parts: [] };
    known.set(word, read);
    return read;
  }
  const pieces = word.text
    .slice(0, LONGEST_PHRASE * 2)
    .split(/[/(|]|(?<=\p{Script=Han})(?=\p{Script=Latin})|(?<=\p{Script=Latin})(?=\p{Script=Han})/u)
    .map((piece) => alike(tokensOf(piece).join('')));
  const parts: number[] = [];
  let letters = '';
  for (const piece of pieces) {
    if (letters !== '' && piece !== '') parts.push(letters.length);
    letters += piece;
  }
  const read = { letters, parts };
  known.set(word, read);
  return read;
}

/** Takes in what belongs to a label: a colon, a number sign, remarks in brackets, the same in another language. */
function afterPhrase<N extends string>(
  words: readonly Word[],
  to: number,
  until: number,
  vocabulary: Vocabulary<N>,
): { to: number; colon: boolean } {
  let end = to;
  let colon = endsInColon(words[end - 1]);
  for (let more = 0; more < MOST_PARTS && !colon; more++) {
    const after = afterTranslation(words, end, until, vocabulary) ?? afterBracket(words, end, until);
    if (after === null) break;
    end = after;
    colon = endsInColon(words[end - 1]);
  }
  while (/^[:#.\-–]$/.test(words[end]?.text ?? '') || (end < until && /^n[°º]:?$/i.test(words[end]?.text ?? ''))) {
    colon ||= endsInColon(words[end]);
    end += 1;
  }
  return { to: end, colon };
}

const MOST_PARTS = 4;

/** `Consignee / Destinataire`: after the same in another language. */
function afterTranslation<N extends string>(
  words: readonly Word[],
  end: number,
  until: number,
  vocabulary: Vocabulary<N>,
): number | null {
  const next = words[end];
  const slash = next?.text === '/' || next?.text === '|';
  const at = slash ? end + 1 : end;
  const start = words[at];
  const apart =
    slash ||
    /[/|]$/.test(words[end - 1]?.text ?? '') ||
    /^[/|]/.test(start?.text ?? '') ||
    changesScript(words[end - 1], start);
  if (!apart || !start || at >= until) return null;
  const read = endsFrom(words, at, until);
  const same = longestOf(read, 0, vocabulary);
  return same && (same.to ?? lettersTranslated(read, same.length, vocabulary));
}

/** `Shipper (complete name and address)`. */
function afterBracket(words: readonly Word[], end: number, until: number): number | null {
  const bracket = words[end]?.text ?? '';
  if (!bracket.startsWith('(') || (end >= until && BOX_NUMBER.test(bracket))) return null;
  const closing = words.slice(end, end + LONGEST_BRACKET).findIndex(({ text }) => /\):?$/.test(text));
  return closing < 0 ? null : end + closing + 1;
}
const LONGEST_BRACKET = 8;

/** A phrase that ends within a bracket (`Consignee (name, ...`) goes on to where that closes. */
function closed(words: readonly Word[], from: number, to: number): number {
  const opened = words.slice(from, to).findLastIndex(({ text }) => text.startsWith('('));
  if (opened < 0 || words.slice(from + opened, to).some(({ text }) => text.includes(')'))) return to;
  const closing = words.slice(to, to + LONGEST_BRACKET).findIndex(({ text }) => /\):?$/.test(text));
  return closing < 0 ? to : to + closing + 1;
}

/** `(5)` at the beginning of the next cell numbers that cell's own label. */
const BOX_NUMBER = /^\(\d{1,2}[a-z]?\)$/i;

function endsInColon(word: Word | undefined): boolean {
  return word?.text.endsWith(':') ?? false;
}

function changesScript(one: Word | undefined, other: Word | undefined): boolean {
  const han = (word: Word | undefined) => /\p{Script=Han}/u.test(word?.text ?? '');
  const latin = (word: Word | undefined) => /\p{Script=Latin}/u.test(word?.text ?? '');
  return (han(one) && latin(other) && !han(other)) || (latin(one) && han(other));
}

/** Whether one letter put in, left out or changed makes one of the other. */
function oneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const skipped = short.length === long.length ? short.slice(start + 1) : short.slice(start);
  return skipped === long.slice(start + 1);
}
