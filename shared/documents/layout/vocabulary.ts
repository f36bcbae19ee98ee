import type { Word } from '../page-words.ts';

/**
 * Phrases by their first two letters, longest first. They are compared without the spaces between words, because
 * recognisers lose and invent those (`Billof lading No.`).
 */
export interface Vocabulary<N extends string> {
  byStart: ReadonlyMap<string, readonly { name: N; letters: string }[]>;
}

export interface PhraseHit<N extends string> {
  name: N;
  /** Words of the line from `from` up to, not including, `to`. */
  from: number;
  to: number;
  colon: boolean;
}

export function vocabularyOf<N extends string>(
  languages: readonly Partial<Record<N, readonly string[]>>[],
): Vocabulary<N> {
  const byStart = new Map<string, { name: N; letters: string }[]>();
  for (const language of languages) {
    for (const name in language) {
      for (const phrase of language[name] ?? []) {
        const letters = phrase.replaceAll(' ', '');
        const start = letters.slice(0, 2);
        byStart.set(start, [...(byStart.get(start) ?? []), { name, letters }]);
      }
    }
  }
  for (const phrases of byStart.values()) phrases.sort((a, b) => b.letters.length - a.letters.length);
  return { byStart };
}

/** The plain tokens of a printed word: lower case, no accents, no punctuation. `B/L` gives `b` and `l`. */
export function tokensOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((token) => token !== '');
}

/** The longest phrase that begins at a word and ends at the end of a word, no later than `until`. */
export function phraseAt<N extends string>(
  words: readonly Word[],
  from: number,
  vocabulary: Vocabulary<N>,
  until = words.length,
): PhraseHit<N> | null {
  const ends = endsFrom(words, from, until);
  for (const { name, letters } of vocabulary.byStart.get(ends.letters.slice(0, 2)) ?? []) {
    const to = ends.letters.startsWith(letters) ? ends.wordAfter.get(letters.length) : undefined;
    if (to !== undefined) return { name, from, ...withColon(words, to) };
  }
  return null;
}

const LONGEST_PHRASE = 60;

/** The letters of the words from one on, up to a colon, and which word comes after so many of them. */
function endsFrom(
  words: readonly Word[],
  from: number,
  until: number,
): { letters: string; wordAfter: Map<number, number> } {
  const wordAfter = new Map<number, number>();
  let letters = '';
  for (let at = from; at < until && letters.length < LONGEST_PHRASE; at++) {
    const text = words[at]?.text ?? '';
    const more = tokensOf(text).join('');
    if (more === '' && at === from) break;
    letters += more;
    if (more !== '') wordAfter.set(letters.length, at + 1);
    if (text.endsWith(':')) break;
  }
  return { letters, wordAfter };
}

/** Takes in a colon, a number sign or a remark in brackets that follows the phrase. */
function withColon(words: readonly Word[], to: number): { to: number; colon: boolean } {
  let end = to;
  let colon = words[end - 1]?.text.endsWith(':') ?? false;
  if (!colon && words[end]?.text.startsWith('(')) {
    const closing = words.slice(end, end + 6).findIndex(({ text }) => /\):?$/.test(text));
    if (closing >= 0) {
      end += closing + 1;
      colon = words[end - 1]?.text.endsWith(':') ?? false;
    }
  }
  while (/^[:#.\-–]$|^n[°º]:?$/i.test(words[end]?.text ?? '')) {
    colon ||= words[end]?.text.endsWith(':') ?? false;
    end += 1;
  }
  return { to: end, colon };
}
