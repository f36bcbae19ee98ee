import type { Word } from '../page-words.ts';

/** Phrases by their first token, longest first. */
export interface Vocabulary<N extends string> {
  byFirst: ReadonlyMap<string, readonly { name: N; tokens: readonly string[] }[]>;
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
  const byFirst = new Map<string, { name: N; tokens: readonly string[] }[]>();
  for (const language of languages) {
    for (const name in language) {
      for (const phrase of language[name] ?? []) {
        const tokens = phrase.split(' ');
        const first = tokens[0] ?? '';
        byFirst.set(first, [...(byFirst.get(first) ?? []), { name, tokens }]);
      }
    }
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.tokens.length - a.tokens.length);
  return { byFirst };
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
  const first = tokensOf(words[from]?.text ?? '')[0];
  if (first === undefined) return null;
  for (const { name, tokens } of vocabulary.byFirst.get(first) ?? []) {
    const to = endOfPhrase(words, from, tokens);
    if (to !== null && to > until) continue;
    if (to !== null) return { name, from, ...withColon(words, to) };
  }
  return null;
}

function endOfPhrase(words: readonly Word[], from: number, tokens: readonly string[]): number | null {
  let taken = 0;
  let at = from;
  while (taken < tokens.length) {
    const word = words[at];
    if (!word || (at > from && words[at - 1]?.text.endsWith(':'))) return null;
    for (const token of tokensOf(word.text)) {
      if (tokens[taken] !== token) return null;
      taken += 1;
    }
    at += 1;
  }
  return at;
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
