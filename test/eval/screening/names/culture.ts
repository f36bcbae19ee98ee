import type { Chance } from '../../facts/chance.ts';

/** One word of an invented person's name, in the order in which its culture says it. */
export interface NameWord {
  /** In Latin letters, in the romanisation that is commonest. */
  text: string;
  role: 'given' | 'middle' | 'particle' | 'family';
  /** In the script of the culture, where that is another one. */
  original?: string;
  /** Written onto the word before it in the original script: syllables of a Chinese given name, `al-` and what follows. */
  joined?: boolean;
}

export type Sex = 'F' | 'M';

/** How people of one part of the world are called, and how others come to write it. */
export interface Culture {
  name: string;
  /** ISO 3166 alpha-2. */
  countries: readonly string[];
  person(chance: Chance, sex: Sex): NameWord[];
  /** The words of a name as another clerk, another decade or another consulate would write them; the same number of words. */
  respell(words: readonly NameWord[], chance: Chance): string[];
  honorifics: readonly string[];
  /** How words stand together in the original script. */
  scriptSpace?: string;
}

/** Words written in one string. */
export function listOf(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** Pairs written as `latin=original`. */
export function pairsOf(text: string): { text: string; original: string }[] {
  return listOf(text).map((pair) => {
    const [latin = '', original = ''] = pair.split('=');
    return { text: latin, original };
  });
}

/** One of a list in which the first are borne by many and the last by few, as names are. */
export function commonOne<T>(chance: Chance, from: readonly T[]): T {
  const chosen = from[Math.floor(from.length * (chance.whole(0, 9_999) / 10_000) ** 1.6)];
  if (chosen === undefined) throw new RangeError('there is nothing to choose from');
  return chosen;
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Applies each of the spellings to a word with its own likelihood; those not drawn for this name stay for all its words. */
export function respellBy(
  words: readonly NameWord[],
  chance: Chance,
  rules: readonly (readonly [RegExp, readonly string[], number])[],
): string[] {
  const drawn = rules.flatMap(([pattern, instead, share]): [RegExp, string][] =>
    chance.likely(share) ? [[pattern, chance.one(instead)]] : [],
  );
  return words.map(({ text }) =>
    capital(drawn.reduce((word, [pattern, instead]) => word.replace(pattern, instead), text.toLowerCase())),
  );
}
