import type { CaseRecord } from '../../shared/cases/case-record.ts';
import type { DocumentRecord } from '../../shared/cases/document-record.ts';
import { type FileReading, fileReadingSchema } from '../../shared/documents/file-reading.ts';
import { type ScanReading, scanReadingSchema } from '../../shared/scans/scan-reading.ts';
import { getCase } from './cases.ts';
import type { CasesTable } from './cases-table.ts';
import { asCorrected, type CorrectionRecord, correctionsOf } from './corrections.ts';
import { documentsOf } from './documents.ts';
import { type ObjectStore, readJson } from './objects.ts';

/** One document of a sealed revision with what was read from it, as officers have corrected it; `reading` is null where it could not be read. */
export interface SealedDocument {
  record: DocumentRecord;
  reading: FileReading | ScanReading | null;
}

/** Why a step has nothing to do: the case went on to another revision meanwhile. */
export class SupersededError extends Error {
  override readonly name = 'SupersededError';
  readonly code = 'case.superseded';
}

/** The documents of one sealed revision with their readings. Throws SupersededError where the case has moved on. */
export async function loadSealed(
  table: CasesTable,
  objects: ObjectStore,
  readingsBucket: string,
  place: { port: string; reference: string; revision: number },
): Promise<{ record: CaseRecord & { asOf: string }; documents: SealedDocument[] }> {
  const record = await getCase(table, place.port, place.reference);
  if (record === null || record.revision !== place.revision || record.sealed === null || record.asOf === null) {
    throw new SupersededError(`revision ${place.revision} is no longer examined`);
  }
  const sealed = new Set(record.sealed);
  const [all, corrections] = await Promise.all([
    documentsOf(table, place.port, place.reference),
    correctionsOf(table, place, place.revision),
  ]);
  const documents = await Promise.all(
    all
      .filter((document) => sealed.has(document.documentId))
      .map(async (document) => ({
        record: document,
        reading: await readingOf(objects, readingsBucket, document, corrections),
      })),
  );
  return { record: { ...record, asOf: record.asOf }, documents };
}

async function readingOf(
  objects: ObjectStore,
  bucket: string,
  document: DocumentRecord,
  corrections: readonly CorrectionRecord[],
) {
  if (document.state !== 'read' || document.readingKey === null) return null;
  const stored = await readJson(objects, bucket, document.readingKey);
  if (document.area === 'scans') return scanReadingSchema.parse(stored);
  return asCorrected(fileReadingSchema.parse(stored), document.documentId, corrections);
}
