import type { WatchlistEntry } from '../../../../shared/watchlists/entry.ts';
import type { ListIndex } from '../../../../shared/watchlists/index/open.ts';

export function entriesOf(index: ListIndex): WatchlistEntry[] {
  return Array.from({ length: index.entryCount }, (_, at) => index.entry(at));
}
