import type { Filed } from '../../../shared/dossier/dossier.ts';
import type { ScanPicture, ScanView } from '../../../shared/review/scan-answers.ts';
import { recordedImage } from '../../../shared/scans/agreement/disagreements.ts';
import type { PortalReading } from '../../../shared/scans/portal-reading.ts';
import type { ScanImageReading } from '../../../shared/scans/scan-reading.ts';
import type { ScanRecord } from '../../../shared/scans/scan-record.ts';
import type { LoadedScan } from './load-scan.ts';

/** Points of a portal's profile that a chart shows: more than it has pixels nobody sees. */
const MOST_POINTS = 2000;

/** A scan as its viewer shows it. While `withheld`, what was measured and compared is left out. */
export function scanViewOf(
  place: { port: string; reference: string; scanId: string },
  { dossier, documents, partial }: LoadedScan,
  withheld: boolean,
): ScanView {
  const scan = dossier.scans[0];
  const record = scan?.record?.reading.record ?? null;
  const pictures = [...(scan?.images ?? []), ...partial].map((image) => pictureOf(image, record, withheld));
  const shown = new Set(pictures.map(({ documentId }) => documentId));
  const waiting = documents.filter(({ state }) => state === 'received');
  const waits = new Set(waiting.map(({ documentId }) => documentId));
  return {
    ...place,
    record,
    pictures: pictures.sort((a, b) => (a.file < b.file ? -1 : 1)),
    portals: (scan?.portal ? [scan.portal] : []).map(({ documentId, file, reading }) => ({
      ...{ documentId, file, portal: charted(reading.portal) },
    })),
    contradictions: withheld ? [] : (scan?.disagreements ?? []).map(({ message }) => message),
    unread: [
      ...waiting.map(({ documentId, file }) => ({ documentId, file, problem: null })),
      ...dossier.unreadable.filter(({ documentId }) => !shown.has(documentId) && !waits.has(documentId)),
    ],
  };
}

function pictureOf(image: Filed<ScanImageReading>, record: ScanRecord | null, withheld: boolean): ScanPicture {
  const { documentId, file, reading } = image;
  const { widthPx, heightPx, rowsRead, bits, sha256, tiles, thumbnail, problems, metadata, measures } = reading;
  const recorded = record && recordedImage(record, image);
  const fromFile = metadata.pixelPitchMm;
  const { airLevel, darkLevel, outline, cut, content, load, packages, regions } = measures;
  return {
    ...{ documentId, file, sha256, widthPx, heightPx, rowsRead, bits, takenAt: metadata.takenAt },
    pixelPitchMm: recorded?.pixelPitchMm ?? fromFile,
    pitchFrom: recorded ? 'record' : fromFile === null ? null : 'file',
    ...{ airLevel, darkLevel, tiles, thumbnail, problems },
    secondTiles: reading.secondEnergy?.tiles ?? null,
    measures: withheld ? null : { outline, cut, content, load, packages, regions },
  };
}

/** Of a long profile, the highest rates of each stretch: what an alarm is given for is not to be thinned away. */
function charted({ spectrum: _, ...portal }: PortalReading) {
  const { profile } = portal;
  const step = Math.ceil(profile.length / MOST_POINTS);
  if (step <= 1) return portal;
  const stretches = Array.from({ length: Math.ceil(profile.length / step) }, (_, index) =>
    profile.slice(index * step, (index + 1) * step),
  );
  const most = (rates: (number | null)[]) => {
    const known = rates.filter((rate) => rate !== null);
    return known.length === 0 ? null : Math.max(...known);
  };
  return {
    ...portal,
    profile: stretches.map((points) => ({
      atS: points[0]?.atS ?? 0,
      durationS: points.reduce((sum, { durationS }) => sum + durationS, 0),
      gammaCps: most(points.map(({ gammaCps }) => gammaCps)),
      neutronCps: most(points.map(({ neutronCps }) => neutronCps)),
    })),
  };
}
