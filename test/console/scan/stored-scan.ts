import { readScanFile } from '../../../functions/read-scan/read-scan-file.ts';
import { scanViewOf } from '../../../functions/review/scans/scan-view.ts';
import { assembleDossier } from '../../../shared/dossier/assemble.ts';
import type { ScanView } from '../../../shared/review/scan-answers.ts';
import type { ScanReading } from '../../../shared/scans/scan-reading.ts';

/** A scan as the readers leave it: its view, and the objects that lie below `images/` in the readings bucket. */
export interface StoredScan {
  view: ScanView;
  objects: Map<string, Uint8Array>;
}

interface Place {
  reference: string;
  scanId: string;
}

/** Reads the files of a scan with the readers of the deployed function. Names of objects are those below `images/`. */
export async function storedScan(
  { reference, scanId }: Place,
  files: readonly (readonly [name: string, bytes: Uint8Array])[],
  change: (reading: ScanReading) => ScanReading = (reading) => reading,
): Promise<StoredScan> {
  const objects = new Map<string, Uint8Array>();
  const documents = [];
  for (const [file, bytes] of files) {
    const folder = `${reference}-${scanId}-${file}`;
    const sink = {
      key: `NLRTM/${reference}/images/${folder}`,
      put: async (name: string, content: Uint8Array) => void objects.set(`${folder}/${name}`, content),
    };
    const reading = change(await readScanFile({ file, bytes, scanId, sink }));
    const key = `NLRTM/${reference}/scans/${scanId}/${file}`;
    const { sha256 } = reading;
    documents.push({
      documentId: `d-${file}`,
      key,
      file,
      area: 'scans' as const,
      scanId,
      sequencer: '1',
      sha256,
      reading,
    });
  }
  const dossier = assembleDossier({ port: 'NLRTM', reference, asOf: '', documents });
  const partial = documents.flatMap(({ documentId, file, reading }) =>
    reading.kind === 'scan-image' && reading.rowsRead < reading.heightPx ? [{ documentId, file, reading }] : [],
  );
  return {
    view: scanViewOf({ port: 'NLRTM', reference, scanId }, { dossier, documents: [], partial }, false),
    objects,
  };
}
