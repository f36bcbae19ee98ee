import type { Area } from '../watchlist-keys.ts';
import { sourcesIn } from './list-sources.ts';
import { type RefreshedList, type RefreshServices, refreshList } from './refresh-list.ts';

/** What came of a refresh. `failed` are errors of the services behind it, a list each: they are worth another try. */
export interface Refreshed {
  lists: RefreshedList[];
  stray: string[];
  failed: unknown[];
}

/**
 * Compiles every list whose files have changed, each by itself: one that is broken, or that lost too much, is kept out
 * and blocks no other. Safe to run at any time, twice, or beside itself.
 */
export async function refreshWatchlists(services: RefreshServices, areas: readonly Area[]): Promise<Refreshed> {
  const refreshed: Refreshed = { lists: [], stray: [], failed: [] };
  for (const area of areas) {
    const { lists, stray } = await sourcesIn(services, area);
    refreshed.stray.push(...stray);
    for (const sources of lists) {
      try {
        refreshed.lists.push(await refreshList(services, sources));
      } catch (error) {
        refreshed.failed.push(error);
      }
    }
  }
  return refreshed;
}
