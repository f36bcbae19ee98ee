import type { Chance } from '../facts/chance.ts';
import { inventVessel, sisterShip, vesselName } from './craft.ts';
import { firmName, halfAlike, inventFirm, likeFirm } from './firms.ts';
import type { EvalQuery } from './labelled-set.ts';
import type { Listed } from './listed.ts';
import type { NameWord } from './names/culture.ts';
import { inventPerson, latinName, originalName } from './people.ts';
import { type ListedPerson, latinAlias, otherDate } from './person-queries.ts';

export type CleanQuery = Omit<EvalQuery, 'expected' | 'group'>;
export interface Lists {
  people: readonly ListedPerson[];
  firms: readonly Extract<Listed, { kind: 'firm' }>[];
  vessels: readonly Extract<Listed, { kind: 'vessel' }>[];
}
type Maker = (lists: Lists, chance: Chance) => CleanQuery | null;

const person = (category: string, query: string | null, more: Partial<CleanQuery> = {}): CleanQuery | null =>
  query === null ? null : { query, type: 'person', category, ...more };

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

function sibling({ people }: Lists, chance: Chance): { words: NameWord[]; of: ListedPerson } | null {
  const of = chance.one(people);
  const other = inventPerson(chance, of.person.culture).words.filter(({ role }) => role === 'given');
  if (of.person.words.filter(({ role }) => role === 'given').some(({ text }) => other.some((one) => one.text === text)))
    return null;
  const at = of.person.words.findIndex(({ role }) => role === 'given');
  const rest = of.person.words.filter(({ role }) => role !== 'given');
  return { words: [...rest.slice(0, at), ...other, ...rest.slice(at)], of };
}

const firm = (category: string, query: string | null): CleanQuery | null =>
  query === null ? null : { query, type: 'organisation', category };

/** Names of nobody who is listed, as many of each as papers would have. */
export const CLEAN_KINDS: readonly Maker[] = [
  (_, chance) => person('clean_person', latinName(inventPerson(chance).words)),
  (_, chance) => person('clean_person', latinName(inventPerson(chance).words)),
  (_, chance) => person('clean_script', originalName(inventPerson(chance))),
  (lists, chance) => {
    const words = recombined(lists, chance);
    return words && person('clean_recombined', latinName(words));
  },
  (_, chance) => firm('clean_firm', firmName(inventFirm(chance), chance.likely(0.5))),
  ({ firms }, chance) =>
    firm('clean_firm_like', firmName(likeFirm(chance.one(firms).firm, chance), chance.likely(0.5))),
  ({ vessels }, chance) => {
    const sister = sisterShip(chance.one(vessels).vessel, chance);
    return {
      query: vesselName(chance.likely(0.5) && sister ? sister : inventVessel(chance)),
      type: 'vessel',
      category: 'clean_vessel',
    };
  },
];

/** Near to somebody listed, and somebody else: told apart, since names alone can hardly tell. */
export const HARD_KINDS: readonly Maker[] = [
  (lists, chance) => {
    const found = sibling(lists, chance);
    return found && person('hard_sibling', latinName(found.words), { hard: true });
  },
  ({ firms }, chance) => {
    const other = halfAlike(chance.one(firms).firm, chance);
    return other && { query: firmName(other), type: 'organisation', category: 'hard_firm_half', hard: true };
  },
  ({ people }, chance) =>
    person('hard_given_only', chance.one(people).person.words.find(({ role }) => role === 'given')?.text ?? null, {
      hard: true,
    }),
];

/** Clean names with a date of birth. */
export const CLEAN_DATE_KINDS: readonly Maker[] = [
  (_, chance) => {
    const one = inventPerson(chance);
    return person('clean_date_person', latinName(one.words), { birthDate: one.birthDate });
  },
  (lists, chance) => {
    const words = recombined(lists, chance);
    return words && person('clean_date_recombined', latinName(words), { birthDate: inventPerson(chance).birthDate });
  },
];

/** The listed name, and born on another day: another person. */
export const HARD_DATE_KINDS: readonly Maker[] = [
  ({ people }, chance) => {
    const one = chance.one(people);
    if (one.entity.birthDates === undefined) return null;
    const birthDate = otherDate(chance, one.person.birthDate);
    return person('hard_date_namesake', latinAlias(one, chance), { birthDate, hard: true });
  },
];
