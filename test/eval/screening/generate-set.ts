import { type Chance, chanceOf } from '../facts/chance.ts';
import {
  CLEAN_DATE_KINDS,
  CLEAN_KINDS,
  type CleanQuery,
  HARD_DATE_KINDS,
  HARD_KINDS,
  type Lists,
} from './clean-queries.ts';
import { inventVessel, vesselName } from './craft.ts';
import { firmName, inventFirm } from './firms.ts';
import type { EvalQuery, LabelledSet, QueryGroup } from './labelled-set.ts';
import { inventListed, type Listed } from './listed.ts';
import { KnownNames, wordsKey } from './name-keys.ts';
import { FIRM_KINDS, VESSEL_KINDS } from './other-queries.ts';
import { inventPerson, latinName } from './people.ts';
import { FACT_KINDS, PERSON_KINDS } from './person-queries.ts';

/**
 * A labelled set of invented entities and queries, the same for the same seed. About as many queries as entities: half of
 * them name somebody listed. No clean query has the very words of a listed name.
 */
export function generateSet(seed: string, size: number): LabelledSet {
  const chance = chanceOf(`screening:${seed}`);
  const listed = Array.from({ length: size }, (_, at) => inventListed(`T${String(at + 1).padStart(6, '0')}`, chance));
  const lists: Lists = {
    people: listed.filter((one) => one.kind === 'person'),
    firms: listed.filter((one) => one.kind === 'firm'),
    vessels: listed.filter((one) => one.kind === 'vessel'),
  };
  const bearers = bearersOf(listed);
  const known = new KnownNames(listed);
  const clean = (kinds: typeof CLEAN_KINDS, count: number, group: QueryGroup) =>
    cleanQueries(kinds, count, group, { lists, known, chance });
  return {
    entities: listed.map(({ entity }) => entity),
    queries: [
      ...nameQueries(lists, Math.round(size * 0.4), chance).filter((query) => isOneBearer(query, bearers)),
      ...dateQueries(lists, Math.round(size * 0.12), chance),
      ...numberQueries(listed, Math.round(size * 0.04), chance),
      ...clean(CLEAN_KINDS, Math.round(size * 0.3), 'names'),
      ...clean(HARD_KINDS, Math.round(size * 0.06), 'names'),
      ...clean(CLEAN_DATE_KINDS, Math.round(size * 0.12), 'dates'),
      ...cleanQueries(HARD_DATE_KINDS, Math.round(size * 0.04), 'dates', { lists, known: null, chance }),
    ],
  };
}

/** Each kind of spoiling in turn, so that rare kinds are measured too. */
function nameQueries({ people, firms, vessels }: Lists, count: number, chance: Chance): EvalQuery[] {
  const makers = [
    ...PERSON_KINDS.map((make) => ofOne(people, make, 'person' as const, chance)),
    ...FIRM_KINDS.map((make) => ofOne(firms, make, 'organisation' as const, chance)),
    ...VESSEL_KINDS.map((make) => ofOne(vessels, make, 'vessel' as const, chance)),
  ];
  return Array.from({ length: count }, (_, at) => makers[at % makers.length]?.() ?? null).filter(
    (query) => query !== null,
  );
}

const TRIES = 60;

function ofOne<T extends Listed>(
  from: readonly T[],
  make: (listed: T, chance: Chance) => { query: string; category: string } | null,
  type: EvalQuery['type'],
  chance: Chance,
): () => EvalQuery | null {
  return () => {
    for (let left = TRIES; left > 0; left--) {
      const one = chance.one(from);
      const made = make(one, chance);
      if (made) return { ...made, type, expected: one.entity.id, group: 'names' };
    }
    return null;
  };
}

function dateQueries({ people }: Lists, count: number, chance: Chance): EvalQuery[] {
  const dated = people.filter(({ entity }) => entity.birthDates);
  const queries: EvalQuery[] = [];
  for (let tries = 0; queries.length < count && tries < count * TRIES; tries++) {
    const one = chance.one(dated);
    const told = chance.one(FACT_KINDS)(one, chance);
    const made = chance.one(PERSON_KINDS)(one, chance);
    if (told === null || made === null) continue;
    const { category, facts } = told;
    queries.push({ query: made.query, type: 'person', ...facts, expected: one.entity.id, category, group: 'dates' });
  }
  return queries;
}

/** A number names its bearer whatever the name. */
function numberQueries(listed: readonly Listed[], count: number, chance: Chance): EvalQuery[] {
  const numbered = listed.filter(({ entity }) => entity.identifiers);
  return Array.from({ length: count }, (): EvalQuery => {
    const { entity, kind } = chance.one(numbered);
    const query = newName(kind, chance);
    const identifiers = (entity.identifiers ?? []).map(({ kind, value }) => ({ kind, value: spaced(value, chance) }));
    return { query, type: entity.type, identifiers, expected: entity.id, category: `number_${kind}`, group: 'facts' };
  });
}

/** The name of nobody who is listed, most likely. */
function newName(kind: Listed['kind'], chance: Chance): string {
  if (kind === 'person') return latinName(inventPerson(chance).words);
  return kind === 'firm' ? firmName(inventFirm(chance)) : vesselName(inventVessel(chance));
}

/** As papers write long numbers. */
function spaced(value: string, chance: Chance): string {
  return chance.likely(0.3) ? `${value.slice(0, 2)} ${value.slice(2)}` : value;
}

function cleanQueries(
  kinds: readonly ((lists: Lists, chance: Chance) => CleanQuery | null)[],
  count: number,
  group: QueryGroup,
  { lists, known, chance }: { lists: Lists; known: KnownNames | null; chance: Chance },
): EvalQuery[] {
  const queries: EvalQuery[] = [];
  for (let tries = 0; queries.length < count && tries < count * TRIES; tries++) {
    const made = kinds[tries % kinds.length]?.(lists, chance) ?? null;
    if (made !== null && !known?.mayMean(made.keys)) queries.push({ ...made.query, expected: null, group });
  }
  return queries;
}

/** Which entities bear the words of a name. */
function bearersOf(listed: readonly Listed[]): ReadonlyMap<string, ReadonlySet<string>> {
  const bearers = new Map<string, Set<string>>();
  for (const { entity } of listed) {
    for (const key of entity.names.map(wordsKey)) bearers.set(key, (bearers.get(key) ?? new Set()).add(entity.id));
  }
  return bearers;
}

/** A query with the very name of another entity has no one right answer. */
function isOneBearer({ query, expected }: EvalQuery, bearers: ReturnType<typeof bearersOf>): boolean {
  const ids = [...(bearers.get(wordsKey(query)) ?? [])];
  return ids.every((id) => id === expected);
}
