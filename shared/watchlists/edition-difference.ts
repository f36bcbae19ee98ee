import { createHash } from 'node:crypto';
import type { WatchlistEntry } from './entry.ts';

/** What a list's new edition makes of the one before, as entries: those changed as they are now, those removed as they were. */
export interface EditionDifference {
  added: WatchlistEntry[];
  changed: WatchlistEntry[];
  removed: WatchlistEntry[];
}

/**
 * 16 hex digits that change when something of an entry changes that could change a decision about a match: its type, sex,
 * names and their quality, dates of birth, countries, numbers or addresses. The order in which a list tells them, the
 * programme and the days of listing do not count.
 */
export function entryFingerprint(entry: WatchlistEntry): string {
  const { type, sex, names, birthDates, countries, nationalities, identifiers, addresses } = entry;
  const facts = [
    type,
    sex,
    inOrder(names.map(({ name, quality }) => [name, quality])),
    inOrder(birthDates.map(({ from, to, approximate }) => [from, to, approximate])),
    inOrder(countries),
    inOrder(nationalities),
    inOrder(identifiers.map(({ kind, value, country }) => [kind, value, country])),
    inOrder(addresses.map(({ text, country }) => [text, country])),
  ];
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 16);
}

/**
 * Compares two editions of one list by the entries' ids and fingerprints. Delisted entries match nothing, so they count as
 * absent: an entry that is delisted is removed, one that is listed again is added.
 */
export function editionDifference(
  previous: Iterable<WatchlistEntry>,
  next: Iterable<WatchlistEntry>,
): EditionDifference {
  const before = new Map([...previous].filter(isListed).map((entry) => [entry.id, entry]));
  const difference: EditionDifference = { added: [], changed: [], removed: [] };
  for (const entry of next) {
    if (!isListed(entry)) continue;
    const was = before.get(entry.id);
    before.delete(entry.id);
    if (was === undefined) difference.added.push(entry);
    else if (entryFingerprint(was) !== entryFingerprint(entry)) difference.changed.push(entry);
  }
  difference.removed.push(...before.values());
  return difference;
}

function isListed(entry: WatchlistEntry): boolean {
  return entry.delistedOn === null;
}

/** As JSON texts in code point order: the order of a list's own telling says nothing. */
function inOrder(facts: readonly unknown[]): string[] {
  return facts.map((fact) => JSON.stringify(fact)).sort();
}
