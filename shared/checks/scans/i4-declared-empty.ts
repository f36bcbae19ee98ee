import type { Filed } from '../../dossier/dossier.ts';
import { paperName } from '../../dossier/papers.ts';
import { type ScannedContainers, scannedContainers } from '../../dossier/scanned-containers.ts';
import type { ScanImageReading } from '../../scans/scan-reading.ts';
import type { Check, Discrepancy } from '../check.ts';
import { paperEvidence, scanEvidence } from '../evidence.ts';
import type { FindingEvidence } from '../finding.ts';

/** Below this share of the cargo space, what shows is floor, dunnage and noise. */
export const EMPTY_FILL_SHARE = 0.03;
/** From here on no dunnage explains it. */
export const SURELY_LOADED_FILL_SHARE = 0.1;

export const i4DeclaredEmpty: Check = {
  id: 'I4',
  version: 1,
  title: 'A container declared empty is not',
  severity: 'critical',
  lane: 'imaging',
  wrongBy: 'Dunnage left inside; the machinery of a refrigerated container; a chassis taken for cargo.',
  needs: 'a container declared empty, and its scan image',
  examine({ dossier }) {
    const declaredEmpty = scannedContainers(dossier).filter(
      (one) => one.scan.images.length > 0 && statementsOf(one).length > 0,
    );
    const measured = declaredEmpty.filter(({ scan }) => fullestImage(scan.images) !== undefined);
    if (measured.length > 0) return { found: measured.flatMap(examineScan) };
    const because =
      declaredEmpty.length > 0
        ? "the container's outline was not found in the image"
        : 'no scanned container is declared empty';
    return { notExamined: because };
  },
};

function examineScan(one: ScannedContainers): Discrepancy[] {
  const { scan } = one;
  const image = fullestImage(scan.images);
  const fill = image?.reading.measures.fillShare ?? 0;
  if (image === undefined || fill < EMPTY_FILL_SHARE) return [];
  const certainty = fill < SURELY_LOADED_FILL_SHARE ? 'verify' : 'likely';
  const percent = `${Math.round(fill * 100)} %`;
  const note = certainty === 'verify' ? ' So little may be dunnage: please verify on the image.' : '';
  const evidence = [
    ...statementsOf(one),
    scanEvidence(scan, image, 'measures.fillShare', 'Share of the cargo space that holds something', percent),
  ];
  const subject = one.declared.map(({ number }) => number).join('+') || `scan ${scan.scanId}`;
  return [
    {
      subject,
      certainty,
      evidence,
      message: `Container ${subject} is declared empty, but ${percent} of its cargo space holds something in scan ${scan.scanId}.${note}`,
    },
  ];
}

/** Every place that declares all containers of the scan empty: with a loaded one beside it, the image can't tell which is which. */
function statementsOf({ scan, declared }: ScannedContainers): FindingEvidence[] {
  const byPaper = declared.map(({ lines }) => lines.filter(({ value }) => value.empty === true));
  const papersAgree = declared.length > 0 && byPaper.every((lines) => lines.length > 0);
  const statements = papersAgree
    ? byPaper
        .flat()
        .map(({ paper, path }) =>
          paperEvidence(paper, `${path}.empty`, `Status on ${paperName(paper.reading.kind)}`, 'empty'),
        )
    : [];
  if (scan.record?.reading.record.declared === 'empty')
    statements.push(scanEvidence(scan, scan.record, 'record.declared', 'Status declared at the scanner', 'empty'));
  return statements;
}

function fullestImage(images: Filed<ScanImageReading>[]): Filed<ScanImageReading> | undefined {
  return images
    .filter(({ reading }) => reading.measures.outline !== null)
    .toSorted((a, b) => b.reading.measures.fillShare - a.reading.measures.fillShare)[0];
}
