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
