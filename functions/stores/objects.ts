import { createHash } from 'node:crypto';
import { GetObjectCommand, PutObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { UnreadableError } from '../../shared/documents/unreadable-error.ts';

export interface ObjectStore {
  client: S3Client;
}

export const openObjects = (client = new S3Client({})): ObjectStore => ({ client });

/**
 * Reads one object version whole, with its SHA-256. Throws UnreadableError `file.too-large` above `maxBytes`: the size is
 * known before the body is fetched, and counted again while it comes.
 */
export async function readObjectVersion(
  store: ObjectStore,
  place: { bucket: string; key: string; versionId: string },
  maxBytes: number,
): Promise<{ bytes: Uint8Array; sha256: string }> {
  const { Body, ContentLength = 0 } = await store.client.send(
    new GetObjectCommand({ Bucket: place.bucket, Key: place.key, VersionId: place.versionId }),
  );
  const stream = Body as AsyncIterable<Uint8Array> | undefined;
  const chunks: Uint8Array[] = [];
  const hash = createHash('sha256');
  let total = ContentLength > maxBytes ? ContentLength : 0;
  if (stream !== undefined && total === 0) {
    for await (const chunk of stream) {
      total += chunk.length;
      if (total > maxBytes) break;
      hash.update(chunk);
      chunks.push(chunk);
    }
  }
  if (total > maxBytes) {
    throw new UnreadableError('file.too-large', `the file has more than the ${maxBytes} bytes that are read; split it`);
  }
  return { bytes: Buffer.concat(chunks), sha256: hash.digest('hex') };
}

/** Writes a JSON object where none is yet. A reading that stands is never replaced, so a repeat changes nothing. */
export async function writeJsonIfAbsent(
  store: ObjectStore,
  bucket: string,
  key: string,
  value: unknown,
): Promise<void> {
  try {
    await store.client.send(
      new PutObjectCommand({
        Bucket: bucket,
        Key: key,
        Body: JSON.stringify(value),
        ContentType: 'application/json',
        IfNoneMatch: '*',
      }),
    );
  } catch (error) {
    if (!(error instanceof S3ServiceException && error.name === 'PreconditionFailed')) throw error;
  }
}

/** Reads a JSON object; null where there is none. */
export async function readJson(store: ObjectStore, bucket: string, key: string): Promise<unknown> {
  try {
    const { Body } = await store.client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    return Body === undefined ? null : JSON.parse(await Body.transformToString());
  } catch (error) {
    if (error instanceof S3ServiceException && error.name === 'NoSuchKey') return null;
    throw error;
  }
}

/** Where the reading of a document lies in the readings bucket. */
export function readingKeyOf(document: { port: string; reference: string; documentId: string }): string {
  return `${document.port}/${document.reference}/readings/${document.documentId}.json`;
}
