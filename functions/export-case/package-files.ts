import { createHash } from 'node:crypto';
import { GetObjectCommand, HeadObjectCommand } from '@aws-sdk/client-s3';
import type { DocumentRecord } from '../../shared/cases/document-record.ts';
import { type PackageFile, packagePart } from '../../shared/evidence/manifest.ts';
import { fewAtOnce } from '../few-at-once.ts';
import { ApiProblem } from '../review/route.ts';
import type { CasesTable } from '../stores/cases-table.ts';
import { documentsUpTo } from '../stores/documents.ts';
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

/** What a package takes: each file has a link in one answer of 6 MB, and a ZIP of 32-bit sizes ends at 4 GB. */
const MOST_FILES = 2000;
const MOST_BYTES = 4_000_000_000;
/** What the package says of the case itself, beside originals and readings. */
const RECORDS = 10;
const REMEDY =
  'fetch its files one by one from the console or by POST /cases/PORT/REFERENCE/links, and its trail page by page';

/** A file of a package before it was read. Of an original the hash is known where it was received whole. */
export type PlannedFile = Omit<StoredFile, 'sha256'> & { sha256: string | null };

/**
 * The originals of a case and what was read from them, with their sizes, before any of it is read. Throws ApiProblem
 * `export.too-large` for more than a package takes: at once, however many there are.
 */
export async function plannedFiles(
  { table, ...buckets }: Buckets & { table: CasesTable },
  place: { port: string; reference: string },
): Promise<{ documents: DocumentRecord[]; files: PlannedFile[] }> {
  const most = MOST_FILES - RECORDS;
  const documents = await documentsUpTo(table, place, most);
  if (documents === null) throw tooLarge(`the case has more than ${most} files; a package takes ${most}`);
  const count = documents.reduce((sum, { readingKey }) => sum + (readingKey === null ? 1 : 2), 0);
  if (count > most) throw tooLarge(`the case has ${count} files with their readings; a package takes ${most}`);
  const originals = documents.reduce((sum, { size }) => sum + size, 0);
  if (originals > MOST_BYTES) throw tooLarge(`its originals have ${gigabytes(originals)}; a package takes 4 GB`);
  const files = (await fewAtOnce(documents, (document) => filesOf(buckets, document))).flat();
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  if (bytes > MOST_BYTES) throw tooLarge(`its files have ${gigabytes(bytes)}; a package takes 4 GB`);
  return { documents, files };
}

/** The same with their hashes: readings, and originals that were not received whole, are read for theirs. */
export function hashedFiles({ objects }: Buckets, files: readonly PlannedFile[]): Promise<StoredFile[]> {
  return fewAtOnce(files, async ({ sha256, ...file }) =>
    sha256 === null ? hashed(objects, file) : { ...file, sha256 },
  );
}

async function filesOf(
  { objects, intakeBucket, readingsBucket }: Buckets,
  { documentId, key, versionId, area, scanId, file, size, sha256, readingKey }: DocumentRecord,
): Promise<PlannedFile[]> {
  const place = scanId === null ? area : `${area}/${packagePart(scanId)}`;
  const name = `originals/${place}/${documentId}-${packagePart(file)}`;
  const original: PlannedFile = {
    ...{ name, what: 'original', bucket: intakeBucket, key, versionId, bytes: size, sha256 },
  };
  if (readingKey === null) return [original];
  const { ContentLength: bytes = 0 } = await objects.client.send(
    new HeadObjectCommand({ Bucket: readingsBucket, Key: readingKey }),
  );
  const reading: PlannedFile = {
    ...{ name: `readings/${documentId}.json`, what: 'reading', bucket: readingsBucket, key: readingKey },
    ...{ versionId: null, bytes, sha256: null },
  };
  return [original, reading];
}

function tooLarge(why: string): ApiProblem {
  return new ApiProblem(409, 'export.too-large', `${why}: ${REMEDY}`);
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}

type Place = Omit<StoredFile, 'sha256'>;

/** The size is that of what was hashed. */
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
