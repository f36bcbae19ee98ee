import { createHash } from 'node:crypto';
import { closeSync, readFileSync } from 'node:fs';
import type { ObjectStore } from './object-store.ts';
import type { StoreSettings } from './s3-call.ts';

/** An object as other services of this machine read it. */
export interface DirectObject {
  /** Changes with the content. */
  blob: string;
  /** Without its quotes. */
  etag: string;
  modified: Date;
  /** Names in small letters. */
  headers: Readonly<Record<string, string>>;
  /** Reads all of it. */
  bytes(): Buffer;
}

/** The store for services of this machine that AWS lets reach S3 in their own name. Whether they may is theirs to ask. */
export interface DirectObjects {
  find(bucket: string, key: string): DirectObject | undefined;
  /** Adds the object unless it is there with the very same content and headers. */
  place(bucket: string, key: string, content: Buffer, headers: Record<string, string>): Promise<void>;
}

export function directObjects(store: ObjectStore, { account, region, buckets }: StoreSettings): DirectObjects {
  const find = (bucket: string, key: string): DirectObject | undefined => {
    const found = store.index.latest(bucket, key);
    if (found === undefined || found.blob === null) return undefined;
    const { blob, etag, modified, detail } = found;
    return {
      blob,
      etag,
      modified,
      headers: detail.headers,
      bytes: () => readWhole(store.blobs.openForReading(blob)),
    };
  };
  return {
    find,
    async place(bucketName, key, content, headers) {
      const bucket = buckets.get(bucketName);
      if (bucket === undefined) throw new Error(`there is no bucket ${bucketName}`);
      const etag = createHash('md5').update(content).digest('hex');
      const there = find(bucketName, key);
      if (there?.etag === etag && sameHeaders(there.headers, headers)) return;
      const blob = await store.blobs.write(pieces(content));
      const detail = { headers, metadata: {}, tags: {} };
      const version = { bucket: bucketName, key, marker: false, blob, sizeBytes: content.length, etag, detail };
      const how = { account, region, requestId: etag.slice(0, 16), requester: account, sourceIp: '127.0.0.1' };
      await store.publish(bucket, { ...version, modified: new Date() }, {}, { ...how, reason: 'PutObject' });
    },
  };
}

function readWhole(file: number): Buffer {
  try {
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

function sameHeaders(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean {
  const text = (headers: Readonly<Record<string, string>>) => JSON.stringify(Object.entries(headers).sort());
  return text(one) === text(other);
}

async function* pieces(content: Buffer): AsyncGenerator<Buffer> {
  yield content;
}
