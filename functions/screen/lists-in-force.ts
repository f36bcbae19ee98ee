import { WatchlistError } from '../../shared/watchlists/entry.ts';
import type { ListIndex } from '../../shared/watchlists/index/open.ts';
import type { EditionFile, ListInForce } from '../../shared/watchlists/list-in-force.ts';
import { Screener } from '../../shared/watchlists/screener.ts';
import { log } from '../log.ts';
import { type PrivateList, seenBy } from '../private-lists.ts';
import { objectsBelow, openEdition, type ReferenceBucket, readInForce } from '../stores/watchlists.ts';
import { type Area, inForceOf } from '../watchlist-keys.ts';

/** What a port's cases are screened against. */
export interface PortLists {
  /** Null where no list is in force. */
  screener: Screener | null;
  editions: { list: string; edition: string }[];
  /** Lists in force of which no edition could be opened. */
  unopened: string[];
}

interface Loaded {
  etag: string;
  index: ListIndex;
}

/**
 * Gives the lists in force for a port, all public ones and those of its private ones. Each edition is opened once and kept
 * for as long as the process lives, while which ones are in force is looked up every time. A damaged edition is told by an
 * alarm; the one opened before it, or else the one in force before it, stays in use.
 */
export function listsInForce(
  reference: ReferenceBucket,
  privateLists: readonly PrivateList[],
): (port: string) => Promise<PortLists> {
  const opened = new Map<string, Loaded>();
  const screeners = new Map<string, Screener>();

  async function current(area: Area, list: string, etag: string | null): Promise<ListIndex | null | 'unopened'> {
    const place = `${area}/${list}`;
    const kept = opened.get(place);
    if (kept !== undefined && kept.etag === etag) return kept.index;
    const stored = await readInForce(reference, area, list);
    if (stored === null) {
      opened.delete(place);
      return null;
    }
    if (kept?.etag === stored.etag) return kept.index;
    if (kept?.index.edition === stored.value.edition) {
      opened.set(place, { ...kept, etag: stored.etag });
      return kept.index;
    }
    const index = await openOrLog(reference, stored.value, stored.value);
    if (index !== null) {
      opened.set(place, { etag: stored.etag, index });
      return index;
    }
    // Not remembered under this etag: the next case tries again.
    if (kept !== undefined) return kept.index;
    const previous = stored.value.previous && (await openOrLog(reference, stored.value, stored.value.previous));
    if (previous === null) return 'unopened';
    opened.set(place, { etag: '', index: previous });
    return previous;
  }

  return async (port) => {
    const places = (await objectsBelow(reference, inForceOf('public'))).map(({ key, etag }) => ({
      area: 'public' as const,
      list: key.slice(inForceOf('public').length).replace(/\.json$/, ''),
      etag,
    }));
    const own = seenBy(port, privateLists).map((list) => ({ area: 'private' as const, list, etag: null }));
    const indexes: ListIndex[] = [];
    const unopened: string[] = [];
    for (const { area, list, etag } of [...places, ...own]) {
      const index = await current(area, list, etag);
      if (index === 'unopened') unopened.push(list);
      else if (index !== null) indexes.push(index);
    }
    const editions = indexes.map(({ list, edition }) => ({ list, edition }));
    if (indexes.length === 0) return { screener: null, editions, unopened };
    return { screener: screenerOver(screeners, indexes), editions, unopened };
  };
}

/** One screener for each set of editions in use; those of sets that are no longer asked for are dropped. */
function screenerOver(screeners: Map<string, Screener>, indexes: readonly ListIndex[]): Screener {
  const key = indexes.map(({ list, edition }) => `${list}@${edition}`).join(' ');
  const screener = screeners.get(key) ?? new Screener(indexes);
  screeners.delete(key);
  screeners.set(key, screener);
  for (const oldest of screeners.keys()) if (screeners.size > MOST_SETS) screeners.delete(oldest);
  return screener;
}

/** Ports that see the same private lists share a set. */
const MOST_SETS = 4;

async function openOrLog(
  reference: ReferenceBucket,
  { list }: ListInForce,
  file: EditionFile,
): Promise<ListIndex | null> {
  try {
    return await openEdition(reference, list, file);
  } catch (error) {
    if (!(error instanceof WatchlistError)) throw error;
    log.error('an edition can not be opened', { alarm: 'watchlist-damaged', list, edition: file.edition });
    return null;
  }
}
