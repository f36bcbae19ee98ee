import type { FileMetadata } from '../documents/file-metadata.ts';
import type { Problem, Reading } from '../documents/reading.ts';
import type { ScanDisagreement } from '../scans/agreement/disagreements.ts';
import type { ScanImageReading, ScanPortalReading, ScanRecordReading } from '../scans/scan-reading.ts';

/** A paper or scan file as the dossier holds it: the document item's id and name beside what was read. */
export interface Filed<R> {
  documentId: string;
  file: string;
  reading: R;
  /** When the file was uploaded: UTC. Absent where a folder is examined on the spot. */
  receivedAt?: string;
  /** What the file says of its own making, where it says anything. */
  metadata?: FileMetadata;
}

/** A file that a newer upload at the same place took the place of. */
export interface Superseded {
  documentId: string;
  file: string;
  receivedAt?: string;
  /** The document that counts now. */
  by: string;
  /** What was read from the earlier file; empty where it could not be read. */
  papers: Filed<Reading>[];
}

/** One non-intrusive inspection: its record, its images and its radiation portal's data, any of which may be absent. */
export interface DossierScan {
  scanId: string;
  record: Filed<ScanRecordReading> | null;
  /** Those that were read whole. */
  images: Filed<ScanImageReading>[];
  portal: Filed<ScanPortalReading> | null;
  /** Where the record contradicts the images and the portal's data. */
  disagreements: ScanDisagreement[];
}

/** All readings of one case: what the checks look at. Ordered by document id, so equal inputs give equal dossiers. */
export interface Dossier {
  port: string;
  reference: string;
  /** The instant that the examination counts as now (expiry dates, windows): UTC, ISO 8601. */
  asOf: string;
  /** When the case was first put to examination, UTC; null before that, and where a folder is examined on the spot. */
  selectedAt: string | null;
  papers: Filed<Reading>[];
  /** Earlier versions of papers: what was changed, and when. */
  superseded: Superseded[];
  scans: DossierScan[];
  unreadable: { documentId: string; file: string; problem: Problem }[];
}
