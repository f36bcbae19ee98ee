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
  let kept: GrowingBytes | null = new GrowingBytes();
  let head: Uint8Array = new Uint8Array();
  let total = 0;
  for await (const chunk of bodyOf(store, place, limits.maxBytes, (length) => kept?.expect(length))) {
    total += chunk.length;
    if (total > limits.maxBytes) throw tooLarge(limits.maxBytes);
    hash.update(chunk);
    kept?.add(chunk);
    if (head.length < SNIFFED_BYTES) head = Buffer.concat([head, chunk]).subarray(0, SNIFFED_BYTES);
    if (kept && total > KEPT_BYTES && limits.inChunks?.(head)) kept = null;
  }
  const bytes = kept?.bytes() ?? null;
  const chunks = () => (bytes ? slicesOf(bytes) : bodyOf(store, place, limits.maxBytes));
  const whole = async () => bytes ?? joined(chunks());
  return { sha256: hash.digest('hex'), head, whole, chunks };
}

async function* bodyOf(
  store: ObjectStore,
  place: ObjectVersion,
  maxBytes: number,
  announced?: (length: number) => void,
): AsyncGenerator<Uint8Array> {
  const { Body, ContentLength = 0 } = await store.client.send(
    new GetObjectCommand({ Bucket: place.bucket, Key: place.key, VersionId: place.versionId }),
  );
  if (ContentLength > maxBytes) throw tooLarge(maxBytes);
  announced?.(ContentLength);
  const stream = Body as AsyncIterable<Uint8Array> | undefined;
  if (stream !== undefined) yield* stream;
}

async function* slicesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) yield bytes.subarray(at, at + CHUNK_BYTES);
}

async function joined(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all = new GrowingBytes();
  for await (const chunk of chunks) all.add(chunk);
  return all.bytes();
}

/** Bytes that come in chunks, in one piece from the beginning: a file of 400 MB does not lie in memory twice at the end. */
class GrowingBytes {
  #room: Uint8Array = new Uint8Array();
  #length = 0;

  /** Makes room at once for as many bytes as are announced. */
  expect(length: number): void {
    if (length > this.#room.length) this.#grow(length);
  }

  add(chunk: Uint8Array): void {
    if (this.#length + chunk.length > this.#room.length) {
      this.#grow(Math.max(this.#length + chunk.length, 2 * this.#room.length));
    }
    this.#room.set(chunk, this.#length);
    this.#length += chunk.length;
  }

  bytes(): Uint8Array {
    return this.#room.subarray(0, this.#length);
  }

  #grow(length: number): void {
    const room = new Uint8Array(length);
    room.set(this.#room.subarray(0, this.#length));
    this.#room = room;
  }
}

function tooLarge(maxBytes: number): UnreadableError {
  return new UnreadableError('file.too-large', `the file has more than the ${maxBytes} bytes that are read; split it`);
}
