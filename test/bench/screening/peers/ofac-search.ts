import { jaroWinkler } from './jaro-winkler.ts';
import { bestOf, likenesses, listedWords, wordsOf } from './listed-words.ts';
import type { Peer } from './peer.ts';
import { soundex } from './soundex.ts';

/** What an equal Soundex code says at least: the page's help does not tell its weight, so this is ours. */
const SAME_SOUND = 0.9;

/**
 * As the help of OFAC's search page describes it: once Jaro-Winkler over the whole name, once each word of the query against
 * all words of the name by Jaro-Winkler and Soundex, taken together; the higher of both counts.
 */
export const ofacSearch: Peer = {
  name: 'OFAC-search-like',
  source: "OFAC's frequently asked question 249",
  search(entities) {
    const list = listedWords(entities);
    const codes = new Map(list.words.map((word) => [word, soundex(word)]));
    return {
      first(query) {
        const words = wordsOf(query);
        const whole = words.join(' ');
        const ours = new Map(words.map((word) => [word, soundex(word)]));
        const table = likenesses(words, list.words, (a, b) => {
          const byLetters = jaroWinkler(a, b);
          return ours.get(a) === codes.get(b) ? Math.max(byLetters, SAME_SOUND * (0.9 + 0.1 * byLetters)) : byLetters;
        });
        return bestOf(list, (at, name) => {
          let sum = 0;
          for (const row of table) {
            let best = 0;
            for (const word of name) best = Math.max(best, row[word] ?? 0);
            sum += best;
          }
          const lengths = Math.min(words.length, name.length) / Math.max(words.length, name.length);
          const byParts = (sum / words.length) * (0.9 + 0.1 * lengths);
          return Math.max(byParts, jaroWinkler(whole, list.plain[at] ?? ''));
        });
      },
    };
  },
};
