import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { RetryQueue } from '../events/retry-queue.ts';
import type { LocalService, ServiceRequest } from '../gateway/service.ts';
import { answerOperation } from './answer-operation.ts';
import { Blobs } from './blobs.ts';
import { type DirectObjects, directObjects } from './direct-objects.ts';
import type { ObjectCreatedEvent } from './object-created.ts';
import { OBJECT_TABLES } from './object-index.ts';
import { type BucketSettings, ObjectStore } from './object-store.ts';
import { identifyOperation } from './operation.ts';
import { S3Call, type StoreSettings } from './s3-call.ts';
import { S3Error } from './s3-error.ts';
import { UPLOAD_TABLES, Uploads } from './uploads.ts';
import { writeXml } from './xml.ts';

export interface ObjectStoreOptions {
  /** A folder of the store's own; made if missing. */
  dataDir: string;
  region: string;
  account?: string;
  buckets: BucketSettings[];
  /** Takes over one event; called again, also after a restart, until it resolves. */
  onObjectCreated: (event: ObjectCreatedEvent) => Promise<void>;
  /** Whether the caller may list the bucket: to others S3 answers AccessDenied where a key does not exist. */
  mayList?: (callerArn: string, bucket: string) => boolean;
  maxObjectBytes?: number;
}

const GIB = 1024 ** 3;
const RETRY_EVENT_MS = { first: 50, most: 5_000 };

/**
 * S3 of one machine: an HTTP handler over files and SQLite. What it acknowledged survives a kill at any moment, and
 * every new object's event with it.
 */
export async function openObjectStore(
  options: ObjectStoreOptions,
): Promise<LocalService & { drained(): Promise<void>; direct: DirectObjects }> {
  const { dataDir, region, account = '000000000000', maxObjectBytes = 5 * GIB } = options;
  mkdirSync(dataDir, { recursive: true });
  const db = new DatabaseSync(join(dataDir, 'objects.sqlite'));
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; ${OBJECT_TABLES} ${UPLOAD_TABLES}`);
  const outbox = new RetryQueue({
    db,
    table: 'outbox',
    // The row was written by describeObjectCreated, in this shape.
    attempt: async ({ body }) => await options.onObjectCreated(JSON.parse(body)),
    retryAfterMs: ({ attempts }) => Math.min(RETRY_EVENT_MS.first * 2 ** (attempts - 1), RETRY_EVENT_MS.most),
    concurrency: 8,
  });
  const blobs = new Blobs(dataDir);
  const store = new ObjectStore(db, blobs, outbox);
  const uploads = new Uploads(db);
  const kept = new Set([...store.index.blobs(), ...uploads.blobs()]);
  await blobs.sweep((blob) => kept.has(blob));
  const buckets = new Map(options.buckets.map((bucket) => [bucket.name, bucket]));
  const settings: StoreSettings = { account, region, buckets, maxObjectBytes };
  outbox.wake();

  const running = new Set<Promise<void>>();
  return {
    async handle({ req, res, caller }: ServiceRequest): Promise<void> {
      const work = answer(req, res, caller.arn);
      running.add(work);
      await work.finally(() => running.delete(work));
    },
    direct: directObjects(store, settings),
    drained: () => outbox.drained(),
    async close(): Promise<void> {
      await Promise.allSettled(running);
      await outbox.close();
      db.close();
    },
  };

  async function answer(req: IncomingMessage, res: ServerResponse, callerArn: string): Promise<void> {
    const requestId = randomBytes(8).toString('hex').toUpperCase();
    res.setHeader('x-amz-request-id', requestId);
    let bucket = '';
    try {
      const copySource = req.headers['x-amz-copy-source'];
      const address = identifyOperation(req.method ?? '', req.url ?? '', copySource?.toString());
      bucket = address.bucket;
      await answerOperation(new S3Call(store, settings, address, requestId, req, res), uploads);
    } catch (error) {
      refuse(req, res, requestId, hideMissing(error, callerArn, bucket));
    }
  }

  function hideMissing(error: unknown, callerArn: string, bucket: string): unknown {
    const isMissing = error instanceof S3Error && (error.code === 'NoSuchKey' || error.code === 'NoSuchVersion');
    if (!isMissing || options.mayList === undefined || options.mayList(callerArn, bucket)) return error;
    return new S3Error('AccessDenied', `Access Denied: no such key, or no s3:ListBucket on ${bucket} to be told so.`);
  }
}

function refuse(req: IncomingMessage, res: ServerResponse, requestId: string, error: unknown): void {
  if (req.destroyed && !req.complete) return;
  // A body that nobody reads would keep the client from reading the refusal.
  req.resume();
  if (res.headersSent) {
    res.destroy();
    return;
  }
  const refusal =
    error instanceof S3Error ? error : new S3Error('InternalError', `The object store failed: ${String(error)}`);
  const bodiless = req.method === 'HEAD' || refusal.status === 304;
  const xml = writeXml('Error', {
    Code: refusal.code,
    Message: refusal.message,
    Resource: (req.url ?? '').split('?')[0],
    RequestId: requestId,
  });
  res.writeHead(refusal.status, { ...refusal.headers, ...(bodiless ? {} : { 'content-type': 'application/xml' }) });
  res.end(bodiless ? undefined : xml);
}
