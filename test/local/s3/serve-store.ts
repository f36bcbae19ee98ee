import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { onTestFinished } from 'vitest';
import type { ObjectCreatedEvent } from '../../../infra/local/s3/object-created.ts';
import { type ObjectStoreOptions, openObjectStore } from '../../../infra/local/s3/open-object-store.ts';

export const CREDENTIALS = { accessKeyId: 'AKIDTEST', secretAccessKey: 'a-secret-for-tests' };
const CALLER = { arn: 'arn:aws:iam::000000000000:role/tester' };

/** A folder that goes with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-s3-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * An object store behind a loopback server, with an SDK client of it; `versioned` and `plain` are its buckets. Everything
 * is closed with the test, or earlier by `close`.
 */
export async function serveStore(options: Partial<ObjectStoreOptions> = {}, client: S3ClientConfig = {}) {
  const events: ObjectCreatedEvent[] = [];
  const store = await openObjectStore({
    dataDir: options.dataDir ?? temporaryFolder(),
    region: 'eu-west-1',
    buckets: [
      { name: 'versioned', versioned: true },
      { name: 'plain', versioned: false },
    ],
    onObjectCreated: async (event) => {
      events.push(event);
    },
    ...options,
  });
  const server = createServer((req, res) => {
    const url = new URL(req.url ?? '/', 'http://127.0.0.1');
    void store.handle({ req, res, url, body: null, caller: CALLER });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const endpoint = `http://127.0.0.1:${port}`;
  const s3 = new S3Client({ endpoint, region: 'eu-west-1', credentials: CREDENTIALS, maxAttempts: 1, ...client });
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= (async () => {
      s3.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await store.close();
    })();
    return closed;
  };
  onTestFinished(close);
  return { s3, endpoint, events, store, close };
}
