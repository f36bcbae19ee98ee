import { isGivenName } from '../match/variants.ts';
import { isRare, mostOf, WordFinder } from '../match/word-finder.ts';
import { wordWeight } from '../names/word-weight.ts';
import type { IndexArrays } from './format.ts';
import type { SpeltWord } from './word-keys.ts';

/** Of a number in `nearWords`, the bits that say which word it is; those above them say what it costs. */
export const WORD_BITS = 22;
export const WORD_MASK = 2 ** WORD_BITS - 1;

/**
 * For every word of a list the other words of it that it may be misread for, as a search would find them: most words of a
 * name stand in the list, if in another name, and need not be sought then. Throws RangeError for more than four million words.
 */
export function nearWords(
  spelt: readonly SpeltWord[],
  arrays: ConstructorParameters<typeof WordFinder>[0],
): Pick<IndexArrays, 'nearStart' | 'nearWords'> {
  if (spelt.length > WORD_MASK) throw new RangeError(`${spelt.length} words are too many for one list`);
  const finder = new WordFinder(arrays);
  const nearStart = new Uint32Array(spelt.length + 1);
  let near = new Uint32Array(1 << 16);
  let length = 0;
  for (const [word, spelling] of spelt.entries()) {
    if (!spelling.text.startsWith('~')) {
      const weight = wordWeight(spelling.text, spelling.letters, spelling.sounds);
      finder.find({
        spelling,
        most: mostOf(spelling),
        isRun: false,
        isRare: isRare(weight),
        isGivenName: isGivenName(spelling.text),
      });
      if (length + finder.length > near.length) near = longer(near, length + finder.length);
      for (let at = 0; at < finder.length; at++)
        near[length++] = ((finder.costs[at] ?? 0) << WORD_BITS) | (finder.words[at] ?? 0);
    }
    nearStart[word + 1] = length;
  }
  return { nearStart, nearWords: near.slice(0, length) };
}

function longer(array: Uint32Array<ArrayBuffer>, least: number): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(2 * least);
  more.set(array);
  return more;
}
