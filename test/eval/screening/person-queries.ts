import type { Chance } from '../facts/chance.ts';
import type { EvalQuery } from './labelled-set.ts';
import { isLatinOnly, type Listed } from './listed.ts';
import type { NameWord } from './names/culture.ts';
import { CULTURES } from './names/cultures.ts';
import { type InventedPerson, inventDate, latinName, originalName } from './people.ts';
import { joinedWords, misread, splitWord, typos } from './spoil/letters.ts';
import { nicknamesOf } from './spoil/nicknames.ts';

export type ListedPerson = Extract<Listed, { kind: 'person' }>;
type Made = { query: string; category: string } | null;
export type Facts = Pick<EvalQuery, 'birthDate' | 'countries' | 'identifiers'>;

/** A listed name as it stands, without the script's own: what a paper would have been copied from. */
export function latinAlias({ entity }: Listed, chance: Chance): string {
  return chance.one(
    entity.names.filter((name, at) => at === 0 || /^[\p{Script=Latin}\p{P}\p{Z}\p{M}\p{N}]+$/u.test(name)),
  );
}

const named = (category: string, query: string | null): Made =>
  query === null || query.trim() === '' ? null : { query, category };
const middleOf = (words: readonly NameWord[]) => words.filter(({ role }) => role === 'middle');

/** Ways in which a paper comes to write a person's name, each by its category. Null where the name has nothing for it. */
export const PERSON_KINDS: readonly ((listed: ListedPerson, chance: Chance) => Made)[] = [
  (listed, chance) => named('exact', latinAlias(listed, chance)),
  (listed, chance) => named('typo1', typos(1)(latinAlias(listed, chance), chance)),
  (listed, chance) => named('typo2', typos(2)(latinAlias(listed, chance), chance)),
  ({ person }, chance) => named(`respelt_${person.culture.name}`, respelt(person, chance)),
  ({ person }, chance) => named(`respelt_${person.culture.name}`, respelt(person, chance)),
  ({ person }, chance) => named(`respelt_${person.culture.name}`, respelt(person, chance)),
  ({ person }, chance) => named(`respelt_${person.culture.name}`, respelt(person, chance)),
  (listed) => (isLatinOnly(listed) ? named(`script_${listed.person.culture.name}`, originalName(listed.person)) : null),
  (listed) => (isLatinOnly(listed) ? named(`script_${listed.person.culture.name}`, originalName(listed.person)) : null),
  (listed) => (isLatinOnly(listed) ? named(`script_${listed.person.culture.name}`, originalName(listed.person)) : null),
  ({ person: { words } }) => named('reorder', reordered(words)),
  ({ person: { words } }) => named('drop_middle', middleOf(words).length === 0 ? null : withoutMiddle(words)),
  ({ person: { words } }, chance) => named('initial', initials(words, chance)),
  (listed, chance) => named('joined', joinedWords(latinAlias(listed, chance), chance)),
  (listed, chance) => named('split', splitWord(latinAlias(listed, chance), chance)),
  (listed, chance) => named('ocr', misread(latinAlias(listed, chance), chance)),
  (listed, chance) => named('ocr', misread(latinAlias(listed, chance), chance)),
  (listed, chance) =>
    named('honorific', `${chance.one(listed.person.culture.honorifics)} ${latinAlias(listed, chance)}`),
  ({ person: { words } }) => named('nickname', nicknamed(words)),
  ({ person: { words } }, chance) => named('particle', otherParticles(words, chance)),
  (listed, chance) => named('typo_reorder', typos(1)(reordered(listed.person.words), chance)),
  ({ person: { words, culture } }, chance) =>
    named(
      'respelt_initial',
      middleOf(words).length === 0 ? null : initials(words, chance, culture.respell(words, chance)),
    ),
];

/** Null where the other way of writing comes to the same. */
function respelt({ words, culture }: InventedPerson, chance: Chance): string | null {
  const name = latinName(words, culture.respell(words, chance));
  return name.toLowerCase() === latinName(words).toLowerCase() ? null : name;
}

function reordered(words: readonly NameWord[]): string {
  const family = words.filter(({ role }) => role === 'family' || role === 'particle');
  const rest = words.filter(({ role }) => role !== 'family' && role !== 'particle');
  return words[0]?.role === 'family' ? latinName([...rest, ...family]) : latinName([...family, ...rest]);
}

function withoutMiddle(words: readonly NameWord[]): string {
  return latinName(words.filter(({ role }) => role !== 'middle'));
}

/** Middle names as initials; the first name where there is none. */
function initials(
  words: readonly NameWord[],
  chance: Chance,
  texts: readonly string[] = words.map(({ text }) => text),
): string | null {
  const role = middleOf(words).length > 0 ? 'middle' : 'given';
  if (words.filter(({ role }) => role === 'family').length === 0) return null;
  const dot = chance.likely(0.5) ? '.' : '';
  const kept = words
    .map((word, at) => ({ ...word, text: texts[at] ?? word.text }))
    .filter((word) => !(word.role === role && /^(al|el|ul)$/i.test(word.text)))
    .map((word) => (word.role === role ? { ...word, joined: false, text: `${word.text.charAt(0)}${dot}` } : word));
  return latinName(kept);
}

function nicknamed(words: readonly NameWord[]): string | null {
  const [first, ...rest] = words;
  const [nickname] = nicknamesOf(first?.text ?? '');
  return nickname === undefined ? null : latinName([{ text: nickname, role: 'given' }, ...rest]);
}

/** Particles left out, run into the next word, or written otherwise. */
function otherParticles(words: readonly NameWord[], chance: Chance): string | null {
  if (!words.some(({ role }) => role === 'particle')) return null;
  const kind = chance.whole(0, 2);
  if (kind === 0)
    return latinName(words.filter(({ role }) => role !== 'particle').map((word) => ({ ...word, joined: false })));
  const name = latinName(words);
  if (kind === 1)
    return name.replace(/\b(al|el)-(\p{L})/giu, (_, article: string, letter: string) => article + letter.toLowerCase());
  return name
    .replace(/\bal-/gi, 'El ')
    .replace(/\bvan der\b/, 'vander')
    .replace(/\bde la\b/, 'Dela');
}

const two = (value: number) => String(value).padStart(2, '0');

/** What a paper says of a person beside the name, each by its category. */
export const FACT_KINDS: readonly ((
  listed: ListedPerson,
  chance: Chance,
) => { category: string; facts: Facts } | null)[] = [
  ({ person }) => ({ category: 'date_exact', facts: { birthDate: person.birthDate } }),
  ({ person }) => ({ category: 'date_exact', facts: { birthDate: person.birthDate } }),
  ({ person }) => ({ category: 'date_year', facts: { birthDate: person.birthDate.slice(0, 4) } }),
  ({ person: { birthDate } }) => {
    const [year, month, day = ''] = birthDate.split('-');
    return Number(day) > 12 || day === month
      ? null
      : { category: 'date_swapped', facts: { birthDate: `${year}-${day}-${month}` } };
  },
  ({ person: { birthDate } }, chance) => {
    const [year = '', month, day] = birthDate.split('-');
    const off = chance.whole(0, 2);
    const near = [
      `${Number(year) + (chance.likely(0.5) ? 1 : -1)}-${month}-${day}`,
      `${year}-${two((Number(month) % 12) + 1)}-${day}`,
      `${year}-${month}-${two((Number(day) % 28) + 1)}`,
    ][off];
    return near === undefined ? null : { category: 'date_near', facts: { birthDate: near } };
  },
  ({ person: { birthDate, culture } }, chance) => ({
    category: 'date_other_country',
    facts: { birthDate, countries: [chance.one(CULTURES.filter((one) => one !== culture)).countries[0] ?? 'SE'] },
  }),
  ({ person }) => ({ category: 'date_country', facts: { birthDate: person.birthDate, countries: [person.country] } }),
];

export const otherDate = (chance: Chance, than: string): string => {
  let date = inventDate(chance);
  while (Math.abs(Number(date.slice(0, 4)) - Number(than.slice(0, 4))) < 4) date = inventDate(chance);
  return date;
};
