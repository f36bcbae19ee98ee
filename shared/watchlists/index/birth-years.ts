import type { WatchlistEntry } from '../entry.ts';
import type { IndexArrays } from './format.ts';

const FIRST = 1850;
const NONE = 255;
const LAST = NONE - 1;

/** The first and the last year that an entry may be born in, a byte each, so that most entries need not be opened for it. */
export function birthYears(entries: readonly WatchlistEntry[]): Pick<IndexArrays, 'bornFrom' | 'bornTo'> {
  const yearOf = (date: string) => Math.min(LAST, Math.max(0, Number(date.slice(0, 4)) - FIRST));
  return {
    bornFrom: Uint8Array.from(entries, ({ birthDates }) =>
      Math.min(NONE, ...birthDates.map(({ from }) => yearOf(from))),
    ),
    bornTo: Uint8Array.from(entries, ({ birthDates }) =>
      birthDates.length === 0 ? NONE : Math.max(...birthDates.map(({ to }) => yearOf(to))),
    ),
  };
}

/** What the index tells of an entry's dates of birth: none, one within so many years of a given one, or others. */
export function birthNear(
  { bornFrom, bornTo }: Pick<IndexArrays, 'bornFrom' | 'bornTo'>,
  entry: number,
  year: number,
  within: number,
): 'none' | 'near' | 'far' {
  const from = bornFrom[entry] ?? NONE;
  if (from === NONE) return 'none';
  const to = bornTo[entry] ?? NONE;
  // The least and the greatest byte stand for all years before and after.
  const isAfter = to < LAST && year - within > FIRST + to;
  const isBefore = from > 0 && year + within < FIRST + from;
  return isAfter || isBefore ? 'far' : 'near';
}
