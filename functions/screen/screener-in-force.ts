import { currentEditionSchema, editionSchema } from '../../shared/watchlists/edition.ts';
import { Screener } from '../../shared/watchlists/screener.ts';
import { type ObjectStore, readJson } from '../stores/objects.ts';
import { CURRENT } from '../watchlist-keys.ts';

/**
 * Gives the screener over the edition that is in force now; null where none is. It is built once an edition and kept for as
 * long as the process lives, while which edition is in force is looked up every time.
 */
export function screenerInForce(objects: ObjectStore, bucket: string): () => Promise<Screener | null> {
  let kept: { edition: string; screener: Screener } | null = null;
  return async () => {
    const stored = await readJson(objects, bucket, CURRENT);
    if (stored === null) return null;
    const { edition, key } = currentEditionSchema.parse(stored);
    if (kept?.edition !== edition) {
      const { entries } = editionSchema.parse(await readJson(objects, bucket, key));
      kept = { edition, screener: Screener.over(entries) };
    }
    return kept.screener;
  };
}
