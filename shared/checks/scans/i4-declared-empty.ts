import type { Filed } from '../../dossier/dossier.ts';
import { paperText } from '../../dossier/papers.ts';
import { type ScannedContainers, scannedContainers } from '../../dossier/scanned-containers.ts';
import type { ScanImageReading } from '../../scans/scan-reading.ts';
import { type Discrepancy, defineCheck } from '../check.ts';
import { paperEvidence, scanEvidence } from '../evidence.ts';
import type { FindingEvidence } from '../finding.ts';
import { toldTogether } from '../many-subjects.ts';
import { declaredSize, scannedSubject } from './scan-view.ts';

export const i4DeclaredEmpty = defineCheck({
  id: 'I4',
  version: 2,
  title: 'A container declared empty is not',
  severity: 'critical',
  lane: 'imaging',
  wrongBy:
    'Dunnage left inside that stands upright; the machinery of a refrigerated container; a chassis taken for cargo.',
  needs: 'a container declared empty, and its scan image',
  thresholds: {
    surely: { usual: 0.03, unit: 'share of the cargo space', says: 'no dunnage explains what shows' },
  },
  examine({ dossier }, { surely }) {
    const declaredEmpty = scannedContainers(dossier).filter(
      (one) => one.scan.images.length > 0 && statementsOf(one).length > 0,
    );
    if (declaredEmpty.length === 0) return { notExamined: 'no scanned container is declared empty' };
    const dry = declaredEmpty.filter((one) => declaredSize(one)?.size.group !== 'tank');
    if (dry.length === 0) return { notExamined: 'a tank shows its shell, full or empty' };
    const measured = dry.filter(({ scan }) => fullestImage(scan.images) !== undefined);
    if (measured.length === 0) return { notExamined: "the container's outline was not found in the image" };
    return {
      found: toldTogether(
        measured.flatMap((one) => examineScan(one, surely)),
        'declared empty',
      ),
    };
  },
});

function examineScan(one: ScannedContainers, surely: number): Discrepancy[] {
  const { scan } = one;
  const image = fullestImage(scan.images);
  if (image === undefined) return [];
  const { content, fillShare, endWalls, load } = image.reading.measures;
  const subject = scannedSubject(one);
  const percent = `${Math.max(1, Math.round(fillShare * 100))} %`;
  if (content?.kind === 'cargo') {
    const certainty = fillShare < surely ? 'verify' : 'likely';
    const note = certainty === 'verify' ? ' So little may be dunnage: please verify on the image.' : '';
    const seen = scanEvidence(
      scan,
      image,
      'measures.fillShare',
      'Share of the cargo space that holds something',
      percent,
    );
    const where = load === null ? '' : `, mostly ${placeAlong(load.along)}`;
    const message = `Container ${subject} is declared empty, but ${percent} of its cargo space holds something in scan ${scan.scanId}${where}.${note}`;
    return [{ subject, certainty, evidence: [...statementsOf(one), seen], message }];
  }
  const size = declaredSize(one);
  if (endWalls[0] === undefined || size === null || size.size.group === 'reefer') return [];
  const { side } = endWalls[0];
  const seen = scanEvidence(
    scan,
    image,
    'measures.endWalls',
    'An end is filled up to the roof',
    `${side} of the picture`,
  );
  const message = `Container ${subject} is declared empty, but its ${side} end in scan ${scan.scanId} is filled up to the roof, as the machinery of a refrigerated container does, and it is not declared as one. Please verify on the image.`;
  return [{ subject, certainty: 'verify', evidence: [...statementsOf(one), size.evidence, seen], message }];
}

function placeAlong(along: number): string {
  return along < 0.35 ? 'at the left of the picture' : along > 0.65 ? 'at the right of the picture' : 'in the middle';
}

/** Every place that declares all containers of the scan empty: with a loaded one beside it, the image can't tell which is which. */
function statementsOf({ scan, declared }: ScannedContainers): FindingEvidence[] {
  const byPaper = declared.map(({ lines }) => lines.filter(({ value }) => value.empty === true));
  const papersAgree = declared.length > 0 && byPaper.every((lines) => lines.length > 0);
  const statements = papersAgree
    ? byPaper
        .flat()
        .map(({ paper, path }) =>
          paperEvidence(paper, `${path}.empty`, `Status on ${paperText(paper.reading.kind)}`, 'empty'),
        )
    : [];
  if (scan.record?.reading.record.declared === 'empty')
    statements.push(scanEvidence(scan, scan.record, 'record.declared', 'Status declared at the scanner', 'empty'));
  return statements;
}

function fullestImage(images: Filed<ScanImageReading>[]): Filed<ScanImageReading> | undefined {
  return images
    .filter(({ reading }) => reading.measures.content !== null)
    .toSorted((a, b) => b.reading.measures.fillShare - a.reading.measures.fillShare)[0];
}
