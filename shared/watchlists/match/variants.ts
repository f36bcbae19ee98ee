import { type SpeltWord, spell } from '../index/word-keys.ts';
import { GIVEN_NAME_VARIANTS } from '../words/given-name-variants.ts';

let groups: Map<string, (readonly string[])[]> | undefined;

/** Other forms of a given name, in other languages or short: none for a word that is no such name. */
export function variantsOf(word: string): readonly SpeltWord[] {
  groups ??= byWord();
  const found = groups.get(word);
  if (!found) return NONE;
  const known = spelt.get(word);
  if (known) return known;
  const others = [...new Set(found.flat())].filter((other) => other !== word).map((other) => spell(other, false));
  spelt.set(word, others);
  return others;
}

const NONE: readonly SpeltWord[] = [];
/** Of the words of the table that were asked for: there are no more of them than the table has. */
const spelt = new Map<string, readonly SpeltWord[]>();

function byWord(): Map<string, (readonly string[])[]> {
  const all = new Map<string, (readonly string[])[]>();
  for (const group of GIVEN_NAME_VARIANTS) for (const word of group) all.set(word, [...(all.get(word) ?? []), group]);
  return all;
}
