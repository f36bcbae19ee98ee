import * as z from 'zod';
import { type BirthSpan, listedEntry, type WatchlistEntry } from '../../../../shared/watchlists/entry.ts';
import { parseBirthDate } from '../../../../shared/watchlists/lists/birth-dates.ts';
import { factsShape, manyOf, typeOf } from './facts.ts';
import { jsonLines } from './json-lines.ts';

const nameSchema = z.string().max(10_000, 'a name is longer than 10000 characters');

/** A line of the file of entities. Fields that are not named here are passed over. */
const entityLineSchema = z.looseObject({
  id: z.union([z.string().min(1), z.number()]).transform(String),
  names: manyOf(nameSchema),
  birthDates: manyOf(z.union([z.string(), z.number()]).nullable()),
  ...factsShape,
});
type EntityLine = z.infer<typeof entityLineSchema>;

const LIST = 'entities';

/**
 * Reads a file of entities. Lines of one id are one entity with the names of all; one without a name or a number can't be
 * found. Throws CommandError.
 */
export async function entriesOf(path: string): Promise<WatchlistEntry[]> {
  const lines = new Map<string, EntityLine>();
  for await (const line of jsonLines(path, entityLineSchema)) {
    const before = lines.get(line.id);
    lines.set(line.id, before === undefined ? line : merged(before, line));
  }
  return [...lines.values()].map(entryOf).filter(({ names }) => names.length > 0);
}

function merged(a: EntityLine, b: EntityLine): EntityLine {
  return {
    ...a,
    names: [...a.names, ...b.names],
    birthDates: [...a.birthDates, ...b.birthDates],
    countries: [...new Set([...a.countries, ...b.countries])],
    identifiers: [...a.identifiers, ...b.identifiers],
  };
}

function entryOf({ id, type, names, birthDates, countries, identifiers }: EntityLine): WatchlistEntry {
  const dates = birthDates.flatMap((date) => birthSpanOf(String(date ?? '').trim()) ?? []);
  return listedEntry({
    ...{ id, list: LIST, countries },
    type: typeOf(type) ?? (dates.length > 0 ? 'person' : 'organisation'),
    names: [...new Set(names.map((name) => name.trim()))]
      .filter((name) => name !== '')
      .map((name, at) => ({ name, quality: at === 0 ? ('primary' as const) : ('strong' as const) })),
    birthDates: dates,
    identifiers: identifiers.map((one) => ({ ...one, country: null })),
  });
}

/** What lists print, and `1964-03`, which they print in words. */
function birthSpanOf(text: string): BirthSpan | null {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text) ?? [];
  if (year === undefined || month === undefined) return parseBirthDate(text);
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { from: `${year}-${month}-01`, to: `${year}-${month}-${last}`, approximate: false };
}
