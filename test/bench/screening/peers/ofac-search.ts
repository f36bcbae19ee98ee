import { jaroWinkler } from './jaro-winkler.ts';
import { bestOf, likenesses, listedWords, reach, wordsOf } from './listed-words.ts';
import type { Peer } from './peer.ts';
import { soundex } from './soundex.ts';

/** What an equal Soundex code says at least: the page's help does not tell its weight, so this is ours. */
const SAME_SOUND = 0.9;

/**
 * As the help of OFAC's search page describes it: once Jaro-Winkler over the whole name, once each word of the query against
 * all words of the name by Jaro-Winkler and Soundex, taken together; the higher of both counts. How parts are taken together
 * is not told: here words of both names count by their letters, which does better than the query's words alone.
 */
export const ofacSearch: Peer = {
  name: 'OFAC-search-like',
  source: "OFAC's frequently asked question 249",
  search(entities) {
    const list = listedWords(entities);
    const lengths = Float64Array.from(list.words, ({ length }) => length);
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
        const most = reach(table, list.words.length);
        const queryLength = words.reduce((sum, { length }) => sum + length, 0);
        return bestOf(list, null, (at, name) => {
          let sum = 0;
          let length = queryLength;
          for (const [query, row] of table.entries()) {
            let best = 0;
            for (let j = 0; j < name.length; j++) best = Math.max(best, row[name[j] ?? 0] ?? 0);
            sum += best * (words[query]?.length ?? 0);
          }
          for (let j = 0; j < name.length; j++) {
            const word = name[j] ?? 0;
            sum += (most[word] ?? 0) * (lengths[word] ?? 0);
            length += lengths[word] ?? 0;
          }
          return Math.max(sum / length, jaroWinkler(whole, list.plain[at] ?? ''));
        });
      },
    };
  },
};
