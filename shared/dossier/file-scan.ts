import type { Problem } from '../documents/reading.ts';
import { disagreementsOf } from '../scans/agreement/disagreements.ts';
import type { ScanReading } from '../scans/scan-reading.ts';
import type { DossierScan, Filed } from './dossier.ts';

export function emptyScan(scanId: string): DossierScan {
  return { scanId, record: null, images: [], portal: null, disagreements: [] };
}

/** Files one reading in its scan. A problem where it can't count: then it is as good as unreadable, and nobody is accused by it. */
export function fileInScan(scan: DossierScan, filed: Filed<ScanReading>): Problem | null {
  const { reading, ...where } = filed;
  switch (reading.kind) {
    case 'scan-image':
      if (reading.rowsRead < reading.heightPx) return partial(reading.rowsRead, reading.heightPx);
      scan.images.push({ ...where, reading });
      return null;
    case 'scan-record':
      if (scan.record !== null) return second('record', scan.record.file);
      scan.record = { ...where, reading };
      return null;
    case 'portal-record':
      if (scan.portal !== null) return second('portal file', scan.portal.file);
      scan.portal = { ...where, reading };
      return null;
  }
}

/** Once all files of a scan are filed: where its record contradicts them. */
export function settleScan(scan: DossierScan): DossierScan {
  if (scan.record === null) return scan;
  return { ...scan, disagreements: disagreementsOf(scan.record.reading.record, scan.images, scan.portal) };
}

function second(what: 'record' | 'portal file', first: string): Problem {
  return {
    code: what === 'record' ? 'scan.second-record' : 'scan.second-portal',
    message: `the scan already has a ${what}, ${first}; remove one of the two, or file this one under another scan id`,
  };
}

function partial(rowsRead: number, rows: number): Problem {
  return {
    code: 'scan-image.partial',
    message: `only the first ${rowsRead} of ${rows} rows of the image could be read, so no check looks at it; upload it again`,
  };
}
