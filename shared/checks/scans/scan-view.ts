import type { Filed } from '../../dossier/dossier.ts';
import { paperName } from '../../dossier/papers.ts';
import type { ScannedContainers } from '../../dossier/scanned-containers.ts';
import { type Phrase, say } from '../../language/phrase.ts';
import { recordedImage } from '../../scans/agreement/disagreements.ts';
import type { ScanImageReading } from '../../scans/scan-reading.ts';
import { paperEvidence } from '../evidence.ts';
import type { FindingEvidence } from '../finding.ts';
import { statedKg } from '../kilograms.ts';
import { type SizeType, sizeTypeOf } from '../transport/size-type.ts';

/** The containers in a scan as a finding names them. */
export function scannedSubject({ scan, declared }: ScannedContainers): string {
  return declared.map(({ number }) => number).join('+') || `scan ${scan.scanId}`;
}

/** A subject in words: of a scan that no container is known of its id, else the containers' numbers. */
export function namedSubject(subject: string): Phrase {
  return subject.startsWith(OF_SCAN) ? say`scan ${subject.slice(OF_SCAN.length)}` : subject;
}

/** The same, said to be a container's. */
export function namedContainer(subject: string): Phrase {
  return subject.startsWith(OF_SCAN) ? namedSubject(subject) : say`container ${subject}`;
}

const OF_SCAN = 'scan ';

/** The one container's size-type as the first paper states it that does; null where there are several, or none states it. */
export function declaredSize({ declared }: ScannedContainers): { size: SizeType; evidence: FindingEvidence } | null {
  const [only, another] = declared;
  if (only === undefined || another !== undefined) return null;
  for (const { paper, path, value } of only.lines) {
    const size = sizeTypeOf(value.sizeType);
    const label = say`Size-type on ${paperName(paper.reading.kind)}`;
    if (size) return { size, evidence: paperEvidence(paper, `${path}.sizeType`, label, value.sizeType ?? '') };
  }
  return null;
}

/** Millimetres from pixel to pixel: of the record where it lists the image, else as the file says; null where neither does. */
export function pitchOf({ scan }: ScannedContainers, image: Filed<ScanImageReading>): number | null {
  const recorded = scan.record && recordedImage(scan.record.reading.record, image);
  return recorded?.pixelPitchMm ?? image.reading.metadata.pixelPitchMm;
}

/** The declared cargo gross in kg of all containers in the scan by the paper that states least; null where none states all. */
export function declaredGross({ declared }: ScannedContainers): { kg: number; evidence: FindingEvidence[] } | null {
  const found = declaredGrosses(declared);
  return found.toSorted((a, b) => a.kg - b.kg)[0] ?? null;
}

/** One statement for each transport paper that states the gross of every container in the scan. */
export function declaredGrosses(
  declared: ScannedContainers['declared'],
): { kg: number; evidence: FindingEvidence[] }[] {
  const papers = new Set(declared.flatMap(({ lines }) => lines.map(({ paper }) => paper)));
  return [...papers].flatMap((paper) => {
    const lines = declared.map((one) => one.lines.find((line) => line.paper === paper));
    if (declared.length === 0 || lines.some((line) => line === undefined || line.value.grossKg === null)) return [];
    const label = say`Gross weight of the cargo on ${paperName(paper.reading.kind)}`;
    const evidence = lines.flatMap((line) =>
      line ? paperEvidence(paper, `${line.path}.grossKg`, label, statedKg(line.value.grossKg ?? 0)) : [],
    );
    return [{ kg: lines.reduce((sum, line) => sum + (line?.value.grossKg ?? 0), 0), evidence }];
  });
}
