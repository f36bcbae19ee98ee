import type { DocumentRecord } from '../cases/document-record.ts';
import type { FileReading } from '../documents/file-reading.ts';
import type { Problem, Reading } from '../documents/reading.ts';
import type { ScanReading } from '../scans/scan-reading.ts';
import type { Dossier, DossierScan, Filed, Superseded } from './dossier.ts';
import { emptyScan, fileInScan, settleScan } from './file-scan.ts';

/** One document item in its final state: what was read from it, or why nothing could be. */
export type DossierDocument = Pick<
  DocumentRecord,
  'documentId' | 'key' | 'file' | 'area' | 'scanId' | 'sequencer' | 'sha256'
> & { receivedAt?: string } & (
    | { reading: FileReading | ScanReading; problem?: null }
    | { reading?: null; problem: Problem }
  );

export interface DossierInput {
  port: string;
  reference: string;
  asOf: string;
  selectedAt?: string | null;
  documents: readonly DossierDocument[];
}

/**
 * Puts all readings of a case into one dossier. The newest object version at a key supersedes the older ones, and the same
 * bytes filed twice count once: papers throughout the case, scan files within their scan only, since an image that turns up
 * in a second scan is what check I7 looks for. The order of `documents` makes no difference.
 */
export function assembleDossier({ port, reference, asOf, selectedAt = null, documents }: DossierInput): Dossier {
  const newest = newestVersions(documents);
  const dossier: Dossier = {
    ...{ port, reference, asOf, selectedAt, papers: [], scans: [], unreadable: [] },
    superseded: supersededBy(newest, documents),
  };
  const scans = new Map<string, DossierScan>();
  for (const document of onceEach(newest)) {
    const { documentId, file, reading } = document;
    if (!reading) {
      dossier.unreadable.push({ documentId, file, problem: document.problem });
    } else if ('papers' in reading) {
      dossier.papers.push(...papersOf(document));
    } else {
      const scanId = document.scanId ?? '';
      const scan = scans.get(scanId) ?? emptyScan(scanId);
      scans.set(scanId, scan);
      const problem = fileInScan(scan, { documentId, file, reading });
      if (problem) dossier.unreadable.push({ documentId, file, problem });
    }
  }
  dossier.scans = [...scans.values()].map(settleScan).sort((a, b) => compareText(a.scanId, b.scanId));
  return dossier;
}

/** The papers of one file, each with when it came and what the file says of its making. */
function papersOf({ documentId, file, receivedAt, reading }: DossierDocument): Filed<Reading>[] {
  if (!reading || !('papers' in reading)) return [];
  const { metadata } = reading;
  const filed = { documentId, file, ...(receivedAt !== undefined && { receivedAt }), ...(metadata && { metadata }) };
  return reading.papers.map((paper) => ({ ...filed, reading: paper }));
}

/** Earlier papers at the place of a newer one with other bytes; the same bytes sent again change nothing. */
function supersededBy(newest: readonly DossierDocument[], documents: readonly DossierDocument[]): Superseded[] {
  const now = new Map(newest.map((document) => [document.key, document]));
  return documents
    .flatMap((document) => {
      const by = now.get(document.key);
      if (by === undefined || by.documentId === document.documentId || document.area !== 'papers') return [];
      if (by.sha256 !== null && by.sha256 === document.sha256) return [];
      const { documentId, file, receivedAt } = document;
      const when = receivedAt !== undefined && { receivedAt };
      return [{ documentId, file, ...when, by: by.documentId, papers: papersOf(document) }];
    })
    .sort((a, b) => compareText(a.documentId, b.documentId));
}

function newestVersions(documents: readonly DossierDocument[]): DossierDocument[] {
  const newest = new Map<string, DossierDocument>();
  for (const document of documents) {
    const other = newest.get(document.key);
    if (other === undefined || isNewer(document, other)) newest.set(document.key, document);
  }
  return [...newest.values()].sort((a, b) => compareText(a.key, b.key));
}

function isNewer(a: DossierDocument, b: DossierDocument): boolean {
  const order = compareSequencers(a.sequencer, b.sequencer);
  return order === 0 ? a.documentId > b.documentId : order > 0;
}

/** Sequencers of one key are hexadecimal numbers of differing length: the shorter is padded with zeros at the left, as S3 documents. */
export function compareSequencers(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  return compareText(a.toLowerCase().padStart(length, '0'), b.toLowerCase().padStart(length, '0'));
}

/** Of equal bytes the one that could be read is kept, else the first by key: ids differ from upload to upload. */
function onceEach(documents: DossierDocument[]): DossierDocument[] {
  const kept = new Map<string, DossierDocument>();
  for (const document of documents) {
    const bytes = document.sha256 ?? `unhashed ${document.documentId}`;
    const place = JSON.stringify([document.area, document.scanId, bytes]);
    const other = kept.get(place);
    if (other === undefined || (!other.reading && document.reading)) kept.set(place, document);
  }
  return [...kept.values()].sort((a, b) => compareText(a.key, b.key));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
