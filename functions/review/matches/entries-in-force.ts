import { type WatchlistEntry, WatchlistError } from '../../../shared/watchlists/entry.ts';
import type { ListIndex } from '../../../shared/watchlists/index/open.ts';
import { openEdition, type ReferenceBucket, readInForce } from '../../stores/watchlists.ts';
import type { Area } from '../../watchlist-keys.ts';

/** Some entries of a list as they stand in the edition in force; null for one that is no longer on it. */
export interface InForce {
  edition: string;
  /** Null where the edition can't be opened, or is the one that was asked about. */
  entries: ReadonlyMap<string, WatchlistEntry | null> | null;
}

/** So many lists are remembered, each with the entries that were looked up in it. */
const KEPT = 8;

/**
 * Looks entries up in the edition of their list that is in force, where that is another than the one they were seen in. An
 * index is opened for it and let go again: few lists change between a case's screening and its review.
 */
export function entriesInForce(reference: ReferenceBucket, areas: readonly Area[]) {
  const kept = new Map<string, Map<string, WatchlistEntry | null>>();
  return async (list: string, seenIn: string | null, ids: readonly string[]): Promise<InForce | null> => {
    for (const area of areas) {
      const stored = await readInForce(reference, area, list);
      if (stored === null) continue;
      const { edition } = stored.value;
      if (edition === seenIn) return { edition, entries: null };
      const key = `${list}@${edition}`;
      const known = kept.get(key) ?? new Map<string, WatchlistEntry | null>();
      if (ids.some((id) => !known.has(id))) {
        const index = await opened(reference, list, stored.value);
        if (index === null) return { edition, entries: null };
        for (const [id, entry] of lookedUp(index, ids)) known.set(id, entry);
      }
      kept.delete(key);
      kept.set(key, known);
      for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
      return { edition, entries: known };
    }
    return null;
  };
}

async function opened(
  reference: ReferenceBucket,
  list: string,
  file: Parameters<typeof openEdition>[2],
): Promise<ListIndex | null> {
  try {
    return await openEdition(reference, list, file);
  } catch (error) {
    if (error instanceof WatchlistError) return null;
    throw error;
  }
}

function lookedUp(index: ListIndex, ids: readonly string[]): Map<string, WatchlistEntry | null> {
  const found = new Map<string, WatchlistEntry | null>(ids.map((id) => [id, null]));
  let left = found.size;
  for (let at = 0; at < index.entryCount && left > 0; at += 1) {
    const entry = index.entry(at);
    if (!found.has(entry.id)) continue;
    found.set(entry.id, entry);
    left -= 1;
  }
  return found;
}
