import { Readable } from 'node:stream';
import { GetObjectCommand, PutObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';

/** The least that S3 takes as a part that is not the last. */
const PART_BYTES = 5 * 1024 * 1024;

export interface ObjectStore {
  client: S3Client;
}

export const openObjects = (client = new S3Client({})): ObjectStore => ({ client });

/** Writes a JSON object where none is yet. A reading that stands is never replaced, so a repeat changes nothing. */
export function writeJsonIfAbsent(store: ObjectStore, bucket: string, key: string, value: unknown): Promise<void> {
  return writeIfAbsent(store, bucket, key, JSON.stringify(value), 'application/json');
}

/** Writes an object where none is yet. */
export async function writeIfAbsent(
  store: ObjectStore,
  bucket: string,
  key: string,
  body: string | Uint8Array,
  contentType: string,
): Promise<void> {
  try {
    await store.client.send(
      new PutObjectCommand({ Bucket: bucket, Key: key, Body: body, ContentType: contentType, IfNoneMatch: '*' }),
    );
  } catch (error) {
    if (!(error instanceof S3ServiceException && error.name === 'PreconditionFailed')) throw error;
  }
}

/**
 * Writes JSON that is given in chunks where no object is yet, holding no more of it than a part. As with `writeJsonIfAbsent`
 * the first one stands, also when two write at once: a small object is put, a large one completed, on that condition.
 */
export async function writeChunksIfAbsent(
  store: ObjectStore,
  bucket: string,
  key: string,
  chunks: Iterable<string> | AsyncIterable<string>,
): Promise<void> {
  const upload = new Upload({
    client: store.client,
    params: {
      Bucket: bucket,
      Key: key,
      Body: Readable.from(encoded(chunks)),
      ContentType: 'application/json',
      IfNoneMatch: '*',
    },
    partSize: PART_BYTES,
    queueSize: 1,
  });
  try {
    await upload.done();
  } catch (error) {
    if (!(error instanceof S3ServiceException && error.name === 'PreconditionFailed')) throw error;
  }
}

async function* encoded(chunks: Iterable<string> | AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield Buffer.from(chunk);
}

/** An object has more bytes than whoever reads it holds in memory. */
export class ObjectTooLarge extends Error {
  override readonly name = 'ObjectTooLarge';
  readonly code = 'object.too-large';
  readonly bytes: number;
  constructor(bytes: number, mostBytes: number) {
    super(`the object has ${bytes} bytes, and at most ${mostBytes} are read`);
    this.bytes = bytes;
  }
}

/**
 * Reads a JSON object; null where there is none. Throws ObjectTooLarge where it has more than `mostBytes`: S3 says so before
 * the first byte of it comes.
 */
export async function readJson(
  store: ObjectStore,
  bucket: string,
  key: string,
  mostBytes = Number.POSITIVE_INFINITY,
): Promise<unknown> {
  try {
    const { Body, ContentLength = 0 } = await store.client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    if (ContentLength > mostBytes) {
      if (Body instanceof Readable) Body.destroy();
      throw new ObjectTooLarge(ContentLength, mostBytes);
    }
    return Body === undefined ? null : JSON.parse(await Body.transformToString());
  } catch (error) {
    if (error instanceof S3ServiceException && error.name === 'NoSuchKey') return null;
    throw error;
  }
}

interface Document {
  port: string;
  reference: string;
  documentId: string;
}

/** Where the reading of a document lies in the readings bucket. */
export function readingKeyOf(document: Document): string {
  return `${document.port}/${document.reference}/readings/${document.documentId}.json`;
}

/** Where something lies that is kept for the reading of a document; with an empty name, what all such keys begin with. */
export function keptKeyOf(document: Document, name: string): string {
  return `${document.port}/${document.reference}/readings/${document.documentId}/${name}`;
}
