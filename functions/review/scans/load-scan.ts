import type { DocumentRecord } from '../../../shared/cases/document-record.ts';
import { assembleDossier, compareSequencers, type DossierDocument } from '../../../shared/dossier/assemble.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import { type ScanImageReading, type ScanReading, scanReadingSchema } from '../../../shared/scans/scan-reading.ts';
import { fewAtOnce } from '../../few-at-once.ts';
import { type ObjectStore, readJson } from '../../stores/objects.ts';

/** The bucket of the readings. */
export interface Readings {
  objects: ObjectStore;
  bucket: string;
}

/** Files of one scan that are looked at: a scan has a record, some pictures and a portal's data. */
const MOST_FILES = 40;

/** What was read from the files of one scan of a case. */
export interface LoadedScan {
  dossier: Dossier;
  /** The documents at each place that count, newest version first. */
  documents: DocumentRecord[];
  /** Pictures that no check looks at, as the file was cut off: an officer still may. */
  partial: { documentId: string; file: string; reading: ScanImageReading }[];
}

/** Loads one scan from the documents of its case: one read for each of its files, at most 40. */
export async function loadScan(
  { objects, bucket }: Readings,
  place: { port: string; reference: string },
  documents: readonly DocumentRecord[],
  scanId: string,
): Promise<LoadedScan> {
  const ofScan = newestVersions(documents.filter((one) => one.area === 'scans' && one.scanId === scanId));
  const files = ofScan.slice(0, MOST_FILES);
  const loaded = await fewAtOnce(files, async (record) => ({
    record,
    reading: await scanReadingOf({ objects, bucket }, record),
  }));
  const partial = loaded.flatMap(({ record: { documentId, file }, reading }) =>
    reading?.kind === 'scan-image' && reading.rowsRead < reading.heightPx ? [{ documentId, file, reading }] : [],
  );
  const input = loaded.map(({ record, reading }) => toDossierDocument(record, reading));
  return { dossier: assembleDossier({ ...place, asOf: '', documents: input }), documents: files, partial };
}

/** The reading of one file below `scans/`; null where it was not read, or its reading is gone. */
export async function scanReadingOf(
  { objects, bucket }: Readings,
  record: DocumentRecord,
): Promise<ScanReading | null> {
  if (record.state !== 'read' || record.readingKey === null) return null;
  const stored = await readJson(objects, bucket, record.readingKey);
  return stored === null ? null : scanReadingSchema.parse(stored);
}

function toDossierDocument(record: DocumentRecord, reading: ScanReading | null): DossierDocument {
  const { documentId, key, file, area, scanId, sequencer, sha256, receivedAt } = record;
  const document = { documentId, key, file, area, scanId, sequencer, sha256, receivedAt };
  if (reading !== null) return { ...document, reading };
  return { ...document, reading: null, problem: record.problem ?? UNREAD };
}

const UNREAD = { code: 'document.unread', message: 'the file was not read' };

function newestVersions(documents: readonly DocumentRecord[]): DocumentRecord[] {
  const newest = new Map<string, DocumentRecord>();
  for (const document of documents) {
    const known = newest.get(document.key);
    const newer = known === undefined || compareSequencers(document.sequencer, known.sequencer) > 0;
    if (newer) newest.set(document.key, document);
  }
  return [...newest.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}
