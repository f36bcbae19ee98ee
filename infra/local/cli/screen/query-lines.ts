import * as z from 'zod';
import { parseBirthDate } from '../../../../shared/watchlists/lists/birth-dates.ts';
import type { Subject } from '../../../../shared/watchlists/screener.ts';
import { factsShape, typeOf } from './facts.ts';

/** A line of the file of queries. A query that is no text, or none, is one that nothing matches. */
export const queryLineSchema = z.looseObject({
  query: z.unknown().optional(),
  birthDate: z.union([z.string(), z.number()]).nullish(),
  ...factsShape,
});
type QueryLine = z.infer<typeof queryLineSchema>;

export function subjectOf({ query, type, birthDate, countries, identifiers }: QueryLine): Subject {
  const sort = typeOf(type);
  return {
    name: typeof query === 'string' ? query : null,
    ...(sort === undefined ? {} : { type: sort }),
    birthDate: birthDate ? plainDate(String(birthDate)) : null,
    countries,
    imo: identifiers.find(({ kind }) => kind === 'imo')?.value ?? null,
    identifiers: identifiers.filter(({ kind }) => kind !== 'imo').map(({ value }) => value),
  };
}

/** `1964`, `1964-03` or `1964-03-23`, of any of the forms that lists have; null where it is no date. */
export function plainDate(text: string): string | null {
  if (/^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text.trim())) return text.trim();
  const span = parseBirthDate(text.trim());
  if (span === null) return null;
  if (span.from === span.to) return span.from;
  if (span.from.slice(0, 7) === span.to.slice(0, 7)) return span.from.slice(0, 7);
  return span.from.slice(0, 4) === span.to.slice(0, 4) ? span.from.slice(0, 4) : null;
}
