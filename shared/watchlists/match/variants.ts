import { type SpeltWord, spell } from '../index/word-keys.ts';
import { soundsOf } from '../names/sound-fold.ts';
import { GIVEN_NAME_VARIANTS } from '../words/given-name-variants.ts';
import { SURNAME_VARIANTS } from '../words/surname-variants.ts';
import { WORD_VARIANTS } from '../words/word-variants.ts';
import { lettersOf } from './letters.ts';

type Group = readonly string[];

let names: Map<string, Group[]> | undefined;
let bySound: Map<string, Group[]> | undefined;
let surnames: Map<string, Group[]> | undefined;
let words: Map<string, Group[]> | undefined;

/** Another form of a word, with what it costs, in nats, to take the word for it. */
export interface Variant {
  spelling: SpeltWord;
  cost: number;
}

/** Forms of one name or word are taken for each other more readily than readings of a family name in two dialects. */
const OF_NAME = 1.2;
const OF_WORD = 0.8;
const OF_SURNAME = 2.2;
/** Shorter words sound like too many others. */
const SHORTEST_BY_SOUND = 4;

/** Other forms of a given name, in other languages or short, of a family name, or of a word of trade: most words have none. */
export function variantsOf(word: string): readonly Variant[] {
  const known = spelt.get(word);
  if (known) return known;
  names ??= filed(GIVEN_NAME_VARIANTS, (text) => text);
  bySound ??= filed(GIVEN_NAME_VARIANTS, soundOf);
  surnames ??= filed(SURNAME_VARIANTS, (text) => text);
  words ??= filed(WORD_VARIANTS, (text) => text);
  const given = names.get(word) ?? (word.length < SHORTEST_BY_SOUND ? undefined : bySound.get(soundOf(word)));
  const costs = new Map<string, number>();
  for (const [groups, cost] of [
    [words.get(word), OF_WORD],
    [given, OF_NAME],
    [surnames.get(word), OF_SURNAME],
  ] as const) {
    for (const other of groups?.flat() ?? []) if (other !== word && !costs.has(other)) costs.set(other, cost);
  }
  for (const other of patronymicsOf(word)) if (other !== word && !costs.has(other)) costs.set(other, OF_NAME);
  const variants = [...costs].map(([other, cost]) => ({ spelling: spell(other, false), cost }));
  if (spelt.size < MOST_KEPT) spelt.set(word, variants);
  return variants;
}

/** A father's name, and the sons' and daughters' ones that are made of other forms of it: Nikolayevich is Mikalaevich. */
const FATHERS = /^(.{3,}?)(?:[yj]?(?:[oea])(?:vich|vych|vitch|witsch|vic|wicz)|[yj]?(?:[oeai])(?:vna|wna|una))$/;
const SONS = ['ovich', 'avich', 'evich'];
const DAUGHTERS = ['ovna', 'auna', 'evna', 'awna'];

function patronymicsOf(word: string): string[] {
  const father = FATHERS.exec(word)?.[1];
  if (father === undefined) return [];
  const groups = names?.get(father) ?? bySound?.get(soundOf(father)) ?? names?.get(`${father}y`) ?? [];
  return groups.flat().flatMap((other) => {
    const stem = other.replace(/(?:[yij]|iy|ii|[ao])$/, '');
    return stem.length < 3 ? [] : (word.endsWith('a') ? DAUGHTERS : SONS).map((ending) => stem + ending);
  });
}

const spelt = new Map<string, readonly Variant[]>();
const MOST_KEPT = 10_000;

/** Whether the word is a given name of which other forms are known. */
export function isGivenName(word: string): boolean {
  names ??= filed(GIVEN_NAME_VARIANTS, (text) => text);
  return names.has(word);
}

/**
 * Whether both are given names of which other forms are known, and neither is a form of the other: `mario` and `maria` are a
 * letter apart, and two people. Of a word that is in no table nothing is known.
 */
export function areOtherNames(one: string, other: string): boolean {
  names ??= filed(GIVEN_NAME_VARIANTS, (text) => text);
  const groups = names.get(one);
  const theirs = groups && names.get(other);
  return theirs !== undefined && !theirs.some((group) => groups?.includes(group));
}

function soundOf(word: string): string {
  return String.fromCharCode(...soundsOf(lettersOf(word)));
}

function filed(groups: readonly Group[], keyOf: (word: string) => string): Map<string, Group[]> {
  const all = new Map<string, Group[]>();
  for (const group of groups) {
    for (const key of new Set(group.map(keyOf))) {
      const some = all.get(key);
      if (some) some.push(group);
      else all.set(key, [group]);
    }
  }
  return all;
}
