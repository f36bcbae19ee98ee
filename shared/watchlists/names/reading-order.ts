import { HONORIFICS, SUFFIXES } from '../words/titles.ts';

const COMMA = /[,،、]/;
const LETTER = /\p{L}/u;

/** A person's name as it is read: `QUANDRELL, Aldemar` as `Aldemar QUANDRELL`. What stands behind a comma may be a degree. */
export function inReadingOrder(name: string): string {
  const [family = '', given = '', more] = name.split(COMMA, 3);
  if (more !== undefined || !LETTER.test(family) || !LETTER.test(given)) return name;
  const words = given
    .toLowerCase()
    .replaceAll('.', '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean);
  return words.every((word) => HONORIFICS.has(word) || SUFFIXES.has(word)) ? name : `${given} ${family}`;
}

/** Capitals, of one or several words, and then words that are not: a family name, as official papers write it, and given names. */
const FAMILY_FIRST = /^\s*((?:\p{Lu}[\p{Lu}\p{M}'’-]+\s+){1,3})((?:\p{Lu}[\p{Ll}\p{M}'’.-]+\s*)+)$/u;

/** A person's name as it is read where its capitals say that the family name stands first; null for any other. */
export function familyNameLast(name: string): string | null {
  const [, family = '', given = ''] = FAMILY_FIRST.exec(name) ?? [];
  return family === '' ? null : `${given.trim()} ${family.trim()}`;
}
