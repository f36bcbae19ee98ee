import * as z from 'zod';
import { type AllowedPair, allowedFileSchema } from '../../shared/watchlists/remembered.ts';
import { log } from '../log.ts';
import { readJson } from '../stores/objects.ts';
import { objectsBelow, type ReferenceBucket } from '../stores/watchlists.ts';
import { ALLOWED } from '../watchlist-keys.ts';

/**
 * Gives the pairs that somebody has allowed beforehand, from all files that lie there. Each is read once, and again when it
 * was put again. One that is not as it should be counts for nothing and rings an alarm: more is then asked, never less.
 */
export function allowedPairs(reference: ReferenceBucket): () => Promise<AllowedPair[]> {
  let kept = new Map<string, { etag: string; pairs: AllowedPair[] }>();
  return async () => {
    const found: typeof kept = new Map();
    for (const { key, etag } of await objectsBelow(reference, ALLOWED)) {
      const known = kept.get(key);
      found.set(key, known?.etag === etag ? known : { etag, pairs: await pairsIn(reference, key) });
    }
    kept = found;
    return [...found.values()].flatMap(({ pairs }) => pairs);
  };
}

async function pairsIn({ objects, bucket }: ReferenceBucket, key: string): Promise<AllowedPair[]> {
  try {
    return allowedFileSchema.parse(await readJson(objects, bucket, key)).allowed;
  } catch (error) {
    if (!(error instanceof z.ZodError || error instanceof SyntaxError)) throw error;
    log.error('a file of allowed pairs is not as it should be', { alarm: 'watchlist-kept-out', key });
    return [];
  }
}
