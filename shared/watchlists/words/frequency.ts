import { soundsInto } from '../names/sound-fold.ts';
import { firmWords } from './firms/all.ts';
import { peopleWords } from './people/all.ts';
import { type FiledBy, WordTable } from './word-table.ts';

/**
 * How many bearers one is among, by class, in the names of a word's own culture: class 1 is one in 100 or commoner, class 5
 * one in 10,000. Estimates to the order of magnitude, from general knowledge of the world's names; a word in no class is rarer.
 */
export const ONE_AMONG: Readonly<Record<number, number>> = { 1: 100, 2: 300, 3: 1_000, 4: 3_000, 5: 10_000 };

/** The words of one culture or trade from class 1 to class 5, each class a text of words between white space. */
export type WordClasses = readonly [string, string, string, string, string];

let people: WordTable | undefined;
let sounds: WordTable | undefined;
let firms: WordTable | undefined;

/**
 * How common a word is in names of people, 1 (most) to 5, by {@link ONE_AMONG}; null for a word rarer than that.
 * The word is in letters by number, romanised. A word of several cultures has the class of that where it is most common: the
 * names compared have been found alike, so they are of one culture, and which one is not known.
 */
export function wordClass(letters: Uint8Array): number | null {
  people ??= tableOf(peopleWords());
  return people.classOf(letters);
}

/** As {@link wordClass}, of the commonest name that sounds so: every spelling of `mohammed` is common. */
export function soundClass(letters: Uint8Array): number | null {
  sounds ??= tableOf(peopleWords(), soundsInto);
  return sounds.classOf(letters);
}

/** As {@link wordClass}, in names of firms, bodies and vessels: words of trade, countries, nationalities, great cities. */
export function firmWordClass(letters: Uint8Array): number | null {
  firms ??= tableOf(firmWords());
  return firms.classOf(letters);
}

function tableOf(lists: readonly WordClasses[], filedBy: FiledBy | null = null): WordTable {
  return new WordTable(
    [0, 1, 2, 3, 4].map((rarity) => lists.map((list) => list[rarity] ?? '')),
    filedBy,
  );
}
