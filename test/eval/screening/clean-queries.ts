import type { Chance } from '../facts/chance.ts';
import { type InventedVessel, inventVessel, sisterShip, vesselName } from './craft.ts';
import { firmName, halfAlike, type InventedFirm, inventFirm, likeFirm } from './firms.ts';
import type { EvalQuery } from './labelled-set.ts';
import type { Listed } from './listed.ts';
import { firmKeys, type NameKeys, personKeys, vesselKeys } from './name-keys.ts';
import type { NameWord } from './names/culture.ts';
import { inventPerson, latinName, originalName } from './people.ts';
import { type ListedPerson, latinAlias, otherDate } from './person-queries.ts';

/** A query with the keys of the name that it was made of. */
export interface CleanQuery {
  query: Omit<EvalQuery, 'expected' | 'group'>;
  keys: NameKeys;
}
export interface Lists {
  people: readonly ListedPerson[];
  firms: readonly Extract<Listed, { kind: 'firm' }>[];
  vessels: readonly Extract<Listed, { kind: 'vessel' }>[];
}
type Maker = (lists: Lists, chance: Chance) => CleanQuery | null;

type More = Partial<CleanQuery['query']>;

const person = (category: string, words: readonly NameWord[], more: More = {}): CleanQuery => ({
  query: { query: latinName(words), type: 'person', category, ...more },
  keys: personKeys(words),
});

/** The given names of one and the family name of another of the same culture. */
function recombined({ people }: Lists, chance: Chance): NameWord[] | null {
  const a = chance.one(people).person;
  const others = people.filter(({ person: b }) => b.culture === a.culture && b.words !== a.words);
  if (others.length === 0) return null;
  const b = chance.one(others).person;
  const isFamily = ({ role }: NameWord) => role === 'family' || role === 'particle';
  const at = a.words.findIndex(isFamily);
  const rest = a.words.filter((word) => !isFamily(word));
  return [...rest.slice(0, at), ...b.words.filter(isFamily), ...rest.slice(at)];
}

/** Another given name with the family name, and the father's, of somebody listed. */
function sibling({ people }: Lists, chance: Chance): NameWord[] | null {
  const { words, culture } = chance.one(people).person;
  const isGiven = ({ role }: NameWord) => role === 'given';
  const given = inventPerson(chance, culture).words.filter(isGiven);
  if (words.filter(isGiven).some(({ text }) => given.some((one) => one.text === text))) return null;
  const at = words.findIndex(isGiven);
  const rest = words.filter((word) => !isGiven(word));
  return [...rest.slice(0, at), ...given, ...rest.slice(at)];
}

const firm = (category: string, one: InventedFirm, chance: Chance, more: More = {}): CleanQuery => ({
  query: { query: firmName(one, chance.likely(0.5)), type: 'organisation', category, ...more },
  keys: firmKeys(one),
});

const vessel = (one: InventedVessel): CleanQuery => ({
  query: { query: vesselName(one), type: 'vessel', category: 'clean_vessel' },
  keys: vesselKeys(one),
});

/** Names of nobody who is listed, as many of each as papers would have. */
export const CLEAN_KINDS: readonly Maker[] = [
  (_, chance) => person('clean_person', inventPerson(chance).words),
  (_, chance) => person('clean_person', inventPerson(chance).words),
  (_, chance) => {
    const one = inventPerson(chance);
    const query = originalName(one);
    return query === null ? null : person('clean_script', one.words, { query });
  },
  (lists, chance) => {
    const words = recombined(lists, chance);
    return words && person('clean_recombined', words);
  },
  (_, chance) => firm('clean_firm', inventFirm(chance), chance),
  ({ firms }, chance) => firm('clean_firm_like', likeFirm(chance.one(firms).firm, chance), chance),
  ({ vessels }, chance) => {
    const sister = sisterShip(chance.one(vessels).vessel, chance);
    return vessel(chance.likely(0.5) && sister ? sister : inventVessel(chance));
  },
];

/** Near to somebody listed, and somebody else: told apart, since names alone can hardly tell. */
export const HARD_KINDS: readonly Maker[] = [
  (lists, chance) => {
    const words = sibling(lists, chance);
    return words && person('hard_sibling', words, { hard: true });
  },
  ({ firms }, chance) => {
    const other = halfAlike(chance.one(firms).firm, chance);
    return other && firm('hard_firm_half', other, chance, { hard: true });
  },
  ({ people }, chance) => {
    const words = chance.one(people).person.words.filter(({ role }) => role === 'given');
    return person('hard_given_only', words.slice(0, 1), { hard: true });
  },
];

/** Clean names with a date of birth, half of them with a country. */
export const CLEAN_DATE_KINDS: readonly Maker[] = [
  (_, chance) => {
    const { words, birthDate, country } = inventPerson(chance);
    return person('clean_date_person', words, { birthDate, ...(chance.likely(0.5) ? { countries: [country] } : {}) });
  },
  (lists, chance) => {
    const words = recombined(lists, chance);
    return words && person('clean_date_recombined', words, { birthDate: inventPerson(chance).birthDate });
  },
];

/** The listed name, and born on another day: another person. */
export const HARD_DATE_KINDS: readonly Maker[] = [
  ({ people }, chance) => {
    const one = chance.one(people);
    if (one.entity.birthDates === undefined) return null;
    const birthDate = otherDate(chance, one.person.birthDate);
    return person('hard_date_namesake', one.person.words, { query: latinAlias(one, chance), birthDate, hard: true });
  },
];
