import anyAscii from 'any-ascii';
import { bestOf, bestPairs, likenesses, listedWords, reach, wordsOf } from './listed-words.ts';
import type { NamedEntity, Peer } from './peer.ts';
import { metaphone, soundex } from './soundex.ts';

/** A word may have an edit for every four letters of the longer one. */
const LETTERS_AN_EDIT = 4;
const SAME_SOUND = 0.85;

let row = new Uint16Array(64);

/** Levenshtein's distance, counted up to `most` + 1. */
function levenshtein(a: string, b: string, most: number): number {
  const [m, n] = [a.length, b.length];
  if (Math.abs(m - n) > most || lettersOnlyIn(a, b) > most) return most + 1;
  if (row.length <= n) row = new Uint16Array(2 * n);
  for (let j = 0; j <= n; j++) row[j] = j;
  for (let i = 1; i <= m; i++) {
    let before = row[0] ?? 0;
    row[0] = i;
    const letter = a.charCodeAt(i - 1);
    for (let j = 1; j <= n; j++) {
      const above = row[j] ?? 0;
      const changed = before + (letter === b.charCodeAt(j - 1) ? 0 : 1);
      row[j] = Math.min(changed, above + 1, (row[j - 1] ?? 0) + 1);
      before = above;
    }
  }
  return row[n] ?? 0;
}

/** Kinds of letters that only the first has: each takes an edit at least. */
function lettersOnlyIn(a: string, b: string): number {
  let left = lettersOf(a) & ~lettersOf(b);
  let count = 0;
  for (; left !== 0; left &= left - 1) count++;
  return count;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/**
 * A matcher after nomenklatura's logic family: words of both names aligned, by Levenshtein's distance within a bound that
 * grows with length, or else by equal sound; each word weighs as much as it has letters, on both sides.
 */
export const nomenklatura: Peer = {
  name: 'nomenklatura-like',
  source: "opensanctions/nomenklatura's documentation of its logic matchers",
  search(entities) {
    const list = listedWords(entities.map(inLatin));
    const sounds = new Map(list.words.map((word) => [word, soundKey(word)]));
    const lengths = Float64Array.from(list.words, ({ length }) => length);
    return {
      first(query) {
        const words = wordsOf(anyAscii(query));
        const ours = new Map(words.map((word) => [word, soundKey(word)]));
        const table = likenesses(words, list.words, (a, b) => {
          const most = Math.floor(Math.max(a.length, b.length) / LETTERS_AN_EDIT);
          const edits = levenshtein(a, b, most);
          if (edits <= most) return 1 - edits / Math.max(a.length, b.length);
          return a.length > 2 && ours.get(a) === sounds.get(b) ? SAME_SOUND : 0;
        });
        const whole = words.reduce((sum, { length }) => sum + length, 0);
        return bestOf(list, reach(table, list.words.length), (_, name) => {
          let matched = 0;
          let listed = 0;
          for (const word of name) listed += lengths[word] ?? 0;
          for (const pair of bestPairs(table, name)) {
            matched += pair.likeness * ((words[pair.query]?.length ?? 0) + (lengths[name[pair.listed] ?? 0] ?? 0));
          }
          return matched / (whole + listed);
        });
      },
    };
  },
};

/** It writes every script in Latin letters first. */
function inLatin({ id, names }: NamedEntity): NamedEntity {
  return { id, names: names.map((name) => anyAscii(name)) };
}

function soundKey(word: string): string {
  return `${soundex(word)}${metaphone(word)}`;
}
