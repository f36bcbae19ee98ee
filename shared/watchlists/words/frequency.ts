import { firmWords } from './firms/all.ts';
import { peopleWords } from './people/all.ts';

/**
 * How many bearers one is among, by class, in the names of a word's own culture: class 1 is one in 100 or commoner, class 5
 * one in 10,000. Estimates to the order of magnitude, from general knowledge of the world's names; a word in no class is rarer.
 */
export const ONE_AMONG: Readonly<Record<number, number>> = { 1: 100, 2: 300, 3: 1_000, 4: 3_000, 5: 10_000 };

/** The words of one culture or trade from class 1 to class 5, each class a text of words between white space. */
export type WordClasses = readonly [string, string, string, string, string];

let people: ReadonlyMap<string, number> | undefined;
let firms: ReadonlyMap<string, number> | undefined;

/**
 * How common a word is in names of people, 1 (most) to 5, by {@link ONE_AMONG}; null for a word rarer than that.
 * The word is lower-case ASCII, romanised. A word of several cultures has the class of that where it is most common: the
 * names compared have been found alike, so they are of one culture, and which one is not known.
 */
export function wordClass(word: string): number | null {
  people ??= classesOf(peopleWords());
  return people.get(word) ?? null;
}

/** As {@link wordClass}, in names of firms, bodies and vessels: words of trade, countries, nationalities, great cities. */
export function firmWordClass(word: string): number | null {
  firms ??= classesOf(firmWords());
  return firms.get(word) ?? null;
}

/** The rarest class first, so that a word's most common class is the one that stays. */
function classesOf(lists: readonly WordClasses[]): Map<string, number> {
  const classes = new Map<string, number>();
  for (let rarity = 5; rarity >= 1; rarity--) {
    for (const list of lists) {
      for (const word of (list[rarity - 1] ?? '').split(/\s+/)) if (word !== '') classes.set(word, rarity);
    }
  }
  return classes;
}
