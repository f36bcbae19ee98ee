import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { describe, expect, it, onTestFinished } from 'vitest';
import { CREDENTIALS, serveStore, temporaryFolder } from './serve-store.ts';

const Bucket = 'versioned';
/** The SDK warns of every upload that the kills break off. */
const SILENT = { debug() {}, info() {}, warn() {}, error() {}, trace() {} };

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);
}

describe('what was acknowledged', () => {
  it('is there after a restart, with events that nobody had taken over', async () => {
    const dataDir = temporaryFolder();
    const first = await serveStore({ dataDir, onObjectCreated: () => Promise.reject(new Error('not yet')) });
    const put = await first.s3.send(new PutObjectCommand({ Bucket, Key: 'a b/ü', Body: 'hello' }));
    await first.close();
    const second = await serveStore({ dataDir });
    await second.store.drained();
    expect(second.events).toEqual([
      {
        version: '0',
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        'detail-type': 'Object Created',
        source: 'aws.s3',
        account: '000000000000',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
        region: 'eu-west-1',
        resources: ['arn:aws:s3:::versioned'],
        detail: {
          version: '0',
          bucket: { name: 'versioned' },
          object: {
            key: 'a b/ü',
            size: 5,
            etag: '5d41402abc4b2a76b9719d911017c592',
            'version-id': put.VersionId,
            sequencer: expect.stringMatching(/^[0-9A-F]{18}$/),
          },
          'request-id': put.$metadata.requestId,
          requester: '000000000000',
          'source-ip-address': '127.0.0.1',
          reason: 'PutObject',
        },
      },
    ]);
    await second.close();
    const third = await serveStore({ dataDir });
    await third.store.drained();
    expect(third.events).toEqual([]);
    const got = await third.s3.send(new GetObjectCommand({ Bucket, Key: 'a b/ü' }));
    expect(await got.Body?.transformToString()).toBe('hello');
  });

  it('survives kills amid uploads: no object lost, none torn, one event each, no stray file', async () => {
    const dataDir = temporaryFolder();
    const acknowledged = new Map<string, string>();
    const attempted = new Map<string, string>();
    for (let round = 0; round < 3; round += 1) {
      const { child, s3 } = await startChild(dataDir);
      const uploads = Array.from({ length: 4 }, async (_, worker) => {
        for (let number = 0; ; number += 1) {
          const body = randomBytes(200_000 + 40_000 * worker);
          const Key = `${round}/${worker}/${number}`;
          const sha256 = createHash('sha256').update(body).digest('hex');
          attempted.set(Key, sha256);
          await s3.send(new PutObjectCommand({ Bucket, Key, Body: Readable.from([body]), ContentLength: body.length }));
          acknowledged.set(Key, sha256);
          if (acknowledged.size === 8 * (round + 1)) child.kill('SIGKILL');
        }
      });
      await Promise.allSettled(uploads);
      s3.destroy();
    }
    const { s3, events, store } = await serveStore({ dataDir });
    await store.drained();
    const listed = (await s3.send(new ListObjectsV2Command({ Bucket }))).Contents ?? [];
    const keys = listed.map(({ Key }) => Key ?? '');
    expect(keys).toEqual(expect.arrayContaining([...acknowledged.keys()]));
    expect(events.map((event) => event.detail.object.key).sort()).toEqual([...keys].sort());
    for (const Key of keys) {
      const got = await s3.send(new GetObjectCommand({ Bucket, Key }));
      const bytes = (await got.Body?.transformToByteArray()) ?? new Uint8Array();
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(attempted.get(Key));
    }
    expect(filesBelow(join(dataDir, 'blobs'))).toHaveLength(keys.length);
    expect(filesBelow(join(dataDir, 'incoming'))).toEqual([]);
  });

  it('is the old object when the client breaks off while it writes a new one', async () => {
    const { s3, store, endpoint } = await serveStore();
    await s3.send(new PutObjectCommand({ Bucket, Key: 'k', Body: 'old' }));
    const broken = Readable.toWeb(
      Readable.from(
        (async function* () {
          yield Buffer.alloc(100_000);
          throw new Error('the line is dead');
        })(),
      ),
    ) as ReadableStream;
    const address = `${endpoint}/${Bucket}/k`;
    await expect(fetch(address, { method: 'PUT', body: broken, duplex: 'half' } as RequestInit)).rejects.toThrow();
    await store.drained();
    const got = await s3.send(new GetObjectCommand({ Bucket, Key: 'k' }));
    expect(await got.Body?.transformToString()).toBe('old');
  });
});

describe('an upload of 60 MB', () => {
  it('through a presigned address goes to disk as it comes', async () => {
    const dataDir = temporaryFolder();
    const { child, s3 } = await startChild(dataDir);
    const put = new PutObjectCommand({ Bucket, Key: 'scan.tif' });
    const address = await getSignedUrl(s3, put, { expiresIn: 60 });
    const piece = Buffer.alloc(1_000_000, 7);
    const upload = async (pieces: number) => {
      const body = Readable.toWeb(Readable.from(Array.from({ length: pieces }, () => piece))) as ReadableStream;
      const answer = await fetch(address, { method: 'PUT', body, duplex: 'half' } as RequestInit);
      expect(answer.status).toBe(200);
    };
    await upload(10);
    const before = residentBytes(child);
    await upload(60);
    expect(peakResidentBytes(child) - before).toBeLessThan(60_000_000);
    const got = await s3.send(new GetObjectCommand({ Bucket, Key: 'scan.tif' }));
    let length = 0;
    for await (const bytes of got.Body as Readable) length += bytes.length;
    expect(length).toBe(60_000_000);
    expect(peakResidentBytes(child) - before).toBeLessThan(60_000_000);
  });
});

/** An object store in a process of its own, which the test may kill; its heap collects early, so that memory tells. */
async function startChild(dataDir: string): Promise<{ child: ChildProcess; s3: S3Client }> {
  const program = join(import.meta.dirname, 'storing-child.ts');
  const child = spawn(process.execPath, ['--max-semi-space-size=1', program, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit');
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await gone;
  });
  const [line] = await once(child.stdout, 'data');
  const endpoint = `http://127.0.0.1:${String(line).trim()}`;
  const client = { endpoint, region: 'eu-west-1', credentials: CREDENTIALS, maxAttempts: 1 };
  const s3 = new S3Client({ ...client, requestChecksumCalculation: 'WHEN_REQUIRED', logger: SILENT });
  return { child, s3 };
}

function residentBytes(child: ChildProcess): number {
  return statusBytes(child, 'VmRSS');
}

function peakResidentBytes(child: ChildProcess): number {
  return statusBytes(child, 'VmHWM');
}

function statusBytes(child: ChildProcess, field: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) * 1024;
}
