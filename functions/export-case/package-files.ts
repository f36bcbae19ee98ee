import { createHash } from 'node:crypto';
import { GetObjectCommand } from '@aws-sdk/client-s3';
import type { DocumentRecord } from '../../shared/cases/document-record.ts';
import { type PackageFile, packagePart } from '../../shared/evidence/manifest.ts';
import { fewAtOnce } from '../few-at-once.ts';
import type { ObjectStore } from '../stores/objects.ts';

/** A file of a package, and the object that holds it. */
export interface StoredFile extends PackageFile {
  bucket: string;
  key: string;
  versionId: string | null;
}

interface Buckets {
  objects: ObjectStore;
  intakeBucket: string;
  readingsBucket: string;
}

/**
 * The originals of some documents and what was read from them. Of an original the hash is the one that was taken when it
 * was received: whoever fetches it holds it against that.
 */
export async function filesOfDocuments(buckets: Buckets, documents: readonly DocumentRecord[]): Promise<StoredFile[]> {
  const { objects, intakeBucket, readingsBucket } = buckets;
  const files = await fewAtOnce(documents, async (document) => {
    const { documentId, key, versionId, area, scanId, file, size, sha256, readingKey } = document;
    const place = scanId === null ? area : `${area}/${packagePart(scanId)}`;
    const name = `originals/${place}/${documentId}-${packagePart(file)}`;
    const original: Place = { name, what: 'original', bucket: intakeBucket, key, versionId };
    const known = sha256 === null ? await hashed(objects, original) : { ...original, bytes: size, sha256 };
    if (readingKey === null) return [known];
    const reading: Place = {
      name: `readings/${documentId}.json`,
      what: 'reading',
      bucket: readingsBucket,
      key: readingKey,
      versionId: null,
    };
    return [known, await hashed(objects, reading)];
  });
  return files.flat();
}

type Place = Omit<StoredFile, 'bytes' | 'sha256'>;

async function hashed({ client }: ObjectStore, place: Place): Promise<StoredFile> {
  const { bucket, key, versionId } = place;
  const { Body } = await client.send(
    new GetObjectCommand({ Bucket: bucket, Key: key, ...(versionId === null ? {} : { VersionId: versionId }) }),
  );
  const hash = createHash('sha256');
  let bytes = 0;
  const body = Body as AsyncIterable<Uint8Array> | undefined;
  for await (const chunk of body ?? []) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { ...place, bytes, sha256: hash.digest('hex') };
}
