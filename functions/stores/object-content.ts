import { createHash } from 'node:crypto';
import { GetObjectCommand } from '@aws-sdk/client-s3';
import { SNIFFED_BYTES } from '../../shared/documents/sniff.ts';
import { UnreadableError } from '../../shared/documents/unreadable-error.ts';
import type { ObjectStore } from './objects.ts';

/** One uploaded file: its bytes at once, or in chunks as often as they are asked for. */
export interface ObjectContent {
  sha256: string;
  /** So many bytes from the beginning as the type is told by. */
  head: Uint8Array;
  whole(): Promise<Uint8Array>;
  chunks(): AsyncIterable<Uint8Array>;
}

interface ObjectVersion {
  bucket: string;
  key: string;
  versionId: string;
}

interface ContentLimits {
  maxBytes: number;
  /** Whether a file that begins so is read in chunks: then a large one is not kept in memory, but fetched anew each time. */
  inChunks?(head: Uint8Array): boolean;
}

/** Up to here a file is kept in memory in any case: it is fetched once. */
const KEPT_BYTES = 4 * 1024 * 1024;
const CHUNK_BYTES = 65_536;

/**
 * Goes through one object version for its SHA-256 and its beginning. Throws UnreadableError `file.too-large` above
 * `maxBytes`: the size is known before the body is fetched, and counted again while it comes.
 */
export async function openObjectVersion(
  store: ObjectStore,
  place: ObjectVersion,
  limits: ContentLimits,
): Promise<ObjectContent> {
  const hash = createHash('sha256');
  let kept: Uint8Array[] | null = [];
  let head: Uint8Array = new Uint8Array();
  let total = 0;
  for await (const chunk of bodyOf(store, place, limits.maxBytes)) {
    total += chunk.length;
    if (total > limits.maxBytes) throw tooLarge(limits.maxBytes);
    hash.update(chunk);
    kept?.push(chunk);
    if (head.length < SNIFFED_BYTES) head = Buffer.concat([head, chunk]).subarray(0, SNIFFED_BYTES);
    if (kept && total > KEPT_BYTES && limits.inChunks?.(head)) kept = null;
  }
  const bytes = kept ? Buffer.concat(kept) : null;
  const chunks = () => (bytes ? slicesOf(bytes) : bodyOf(store, place, limits.maxBytes));
  const whole = async () => bytes ?? joined(chunks());
  return { sha256: hash.digest('hex'), head, whole, chunks };
}

async function* bodyOf(store: ObjectStore, place: ObjectVersion, maxBytes: number): AsyncGenerator<Uint8Array> {
  const { Body, ContentLength = 0 } = await store.client.send(
    new GetObjectCommand({ Bucket: place.bucket, Key: place.key, VersionId: place.versionId }),
  );
  if (ContentLength > maxBytes) throw tooLarge(maxBytes);
  const stream = Body as AsyncIterable<Uint8Array> | undefined;
  if (stream !== undefined) yield* stream;
}

async function* slicesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) yield bytes.subarray(at, at + CHUNK_BYTES);
}

async function joined(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

function tooLarge(maxBytes: number): UnreadableError {
  return new UnreadableError('file.too-large', `the file has more than the ${maxBytes} bytes that are read; split it`);
}
