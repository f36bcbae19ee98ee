import { createHash } from 'node:crypto';
import type { DirectObject, DirectObjects } from '../../../infra/local/s3/direct-objects.ts';

/** The part of the object store that a distribution sees. */
export function objectsInMemory(): DirectObjects & { placed: Map<string, DirectObject> } {
  const placed = new Map<string, DirectObject>();
  return {
    placed,
    find: (bucket, key) => placed.get(`${bucket}/${key}`),
    async place(bucket, key, content, headers) {
      const etag = createHash('md5').update(content).digest('hex');
      const modified = new Date('2026-03-02T08:00:00Z');
      placed.set(`${bucket}/${key}`, { blob: `${key} ${etag}`, etag, modified, headers, bytes: () => content });
    },
  };
}
