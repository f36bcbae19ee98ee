import { jaroWinkler } from './jaro-winkler.ts';
import { bestOf, bestPairs, likenesses, listedWords, reach, wordsOf } from './listed-words.ts';
import type { Peer } from './peer.ts';

/** Weights and bounds as its documentation gives them. */
const BOOST_FROM = 0.7;
const LENGTH_CUTOFF = 0.9;
const LENGTH_WEIGHT = 0.3;
const OTHER_FIRST_LETTER = 0.9;
const UNMATCHED_WEIGHT = 0.15;
const STOP_WORDS = new Set(['a', 'an', 'and', 'of', 'the', 'in', 'for', 'to', 'on']);

const scaled = (share: number, weight: number) => 1 - (1 - share) * weight;

function wordScore(a: string, b: string): number {
  let score = jaroWinkler(a, b, BOOST_FROM);
  const lengths = Math.min(a.length, b.length) / Math.max(a.length, b.length);
  if (lengths < LENGTH_CUTOFF) score *= scaled(lengths, LENGTH_WEIGHT);
  return a.charCodeAt(0) === b.charCodeAt(0) ? score : score * OTHER_FIRST_LETTER;
}

const lengthOf = (words: readonly string[]) => words.reduce((sum, word) => sum + word.length, 0);

/**
 * As Moov's Watchman does it: the best pairs of words, each weighing as much as its letters; words of other length or with
 * another first letter lose; listed words that nothing was set against take a share off the whole.
 */
export const watchman: Peer = {
  name: 'Watchman-like',
  source: "moov-io/watchman's documentation of its Jaro-Winkler by best pairs",
  search(entities) {
    const isKept = (word: string) => !STOP_WORDS.has(word);
    const list = listedWords(entities, isKept);
    const lengths = Float64Array.from(list.words, ({ length }) => length);
    return {
      first(query) {
        const words = wordsOf(query, isKept);
        const table = likenesses(words, list.words, wordScore);
        const queryLength = lengthOf(words);
        return bestOf(list, reach(table, list.words.length), (_, name) => {
          let sum = 0;
          let matched = 0;
          let whole = 0;
          for (const word of name) whole += lengths[word] ?? 0;
          for (const { query: ours, listed, likeness } of bestPairs(table, name)) {
            const length = lengths[name[listed] ?? 0] ?? 0;
            sum += likeness * ((words[ours]?.length ?? 0) + length);
            matched += length;
          }
          return (sum / (queryLength + matched)) * scaled(matched / whole, UNMATCHED_WEIGHT);
        });
      },
    };
  },
};
