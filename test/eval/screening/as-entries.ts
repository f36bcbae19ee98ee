import { countryCodes } from '../../../shared/watchlists/countries.ts';
import { identifierKindSchema, listedEntry, type WatchlistEntry } from '../../../shared/watchlists/entry.ts';
import { parseBirthDate } from '../../../shared/watchlists/lists/birth-dates.ts';
import type { Subject } from '../../../shared/watchlists/screener.ts';
import type { EvalEntity, EvalQuery } from './labelled-set.ts';

/** An entity of a labelled set as an index takes it. */
export function asEntry({
  id,
  type,
  names,
  birthDates = [],
  countries = [],
  identifiers = [],
}: EvalEntity): WatchlistEntry {
  return listedEntry({
    ...{ id, list: 'invented', type },
    names: names.map((name, at) => ({ name, quality: at === 0 ? ('primary' as const) : ('strong' as const) })),
    birthDates: birthDates.flatMap((date) => parseBirthDate(date) ?? []),
    countries: countryCodes(countries),
    identifiers: identifiers.map(({ kind, value }) => ({
      ...{ kind: identifierKindSchema.parse(kind), value, country: null },
    })),
  });
}

export function asSubject({ query, type, birthDate, countries = [], identifiers = [] }: Partial<EvalQuery>): Subject {
  return {
    name: query ?? null,
    ...(type === undefined ? {} : { type }),
    ...{ birthDate: birthDate ?? null, countries },
    imo: identifiers.find(({ kind }) => kind === 'imo')?.value ?? null,
    documentNumber: identifiers.find(({ kind }) => kind !== 'imo')?.value ?? null,
  };
}
