import type { Chance } from '../facts/chance.ts';
import type { Culture, NameWord, Sex } from './names/culture.ts';
import { CULTURES } from './names/cultures.ts';
import { plainLetters } from './names/latin.ts';
import { nicknamesOf } from './spoil/nicknames.ts';

export interface InventedPerson {
  culture: Culture;
  sex: Sex;
  words: NameWord[];
  /** ISO 8601. */
  birthDate: string;
  country: string;
}

export function inventPerson(chance: Chance, culture = chance.one(CULTURES)): InventedPerson {
  const sex = chance.likely(0.8) ? 'M' : 'F';
  return {
    ...{ culture, sex, words: culture.person(chance, sex), birthDate: inventDate(chance) },
    country: chance.one(culture.countries),
  };
}

export function inventDate(chance: Chance): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${chance.whole(1938, 1999)}-${two(chance.whole(1, 12))}-${two(chance.whole(1, 28))}`;
}

/** The words of a name as they stand in Latin letters; a particle stands on the next word where its culture writes it so. */
export function latinWords(words: readonly NameWord[], texts = words.map(({ text }) => text)): string[] {
  const out: string[] = [];
  for (const [at, { joined }] of words.entries()) {
    const text = texts[at] ?? '';
    const before = out.at(-1);
    if (joined && before !== undefined) out[out.length - 1] = `${before}-${text}`;
    else out.push(text);
  }
  return out;
}

export function latinName(words: readonly NameWord[], texts?: readonly string[]): string {
  return latinWords(words, texts === undefined ? undefined : [...texts]).join(' ');
}

/** The name in its own script, or null where that is Latin. */
export function originalName({ words, culture }: Pick<InventedPerson, 'words' | 'culture'>): string | null {
  let name = '';
  for (const { original, joined } of words) {
    if (original === undefined) return null;
    name += (name === '' || joined ? '' : (culture.scriptSpace ?? ' ')) + original;
  }
  return name;
}

/** As lists print a name: some with the family name in capitals, some in plain letters. */
export function listedForm(words: readonly NameWord[], chance: Chance): string {
  const texts = words.map(({ text, role }) => (role === 'family' ? text.toLocaleUpperCase('en') : text));
  const name = chance.likely(0.6) ? latinName(words, texts) : latinName(words);
  return chance.likely(0.6) ? plainLetters(name) : name;
}

/** Aliases as lists have them: other spellings, without middle names, the name in its own script, a nickname. */
export function aliasesOf(person: InventedPerson, count: number, chance: Chance): string[] {
  const { words, culture } = person;
  const kinds: (() => string | null)[] = [
    () => latinName(words, culture.respell(words, chance)),
    () => latinName(words, culture.respell(words, chance)),
    () =>
      words.some(({ role }) => role === 'middle') ? latinName(words.filter(({ role }) => role !== 'middle')) : null,
    () => (chance.likely(0.5) ? originalName(person) : null),
    () => {
      const nickname = chance.some(nicknamesOf(words[0]?.text ?? ''), 1)[0];
      return nickname === undefined ? null : latinName([{ text: nickname, role: 'given' }, ...words.slice(1)]);
    },
  ];
  return Array.from({ length: count }, () => chance.one(kinds)()).filter((name) => name !== null);
}
