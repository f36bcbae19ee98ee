import type { Problem, Reading } from '../documents/reading.ts';
import type { ScanImageReading, ScanRecordReading } from '../scans/scan-reading.ts';

/** A paper or scan file as the dossier holds it: the document item's id and name beside what was read. */
export interface Filed<R> {
  documentId: string;
  file: string;
  reading: R;
}

/** One non-intrusive inspection: its record and its images, either of which may be absent. */
export interface DossierScan {
  scanId: string;
  record: Filed<ScanRecordReading> | null;
  images: Filed<ScanImageReading>[];
}

/** All readings of one case: what the checks look at. Ordered by document id, so equal inputs give equal dossiers. */
export interface Dossier {
  port: string;
  reference: string;
  /** The instant that the examination counts as now (expiry dates, windows): UTC, ISO 8601. */
  asOf: string;
  papers: Filed<Reading>[];
  scans: DossierScan[];
  unreadable: { documentId: string; file: string; problem: Problem }[];
}
