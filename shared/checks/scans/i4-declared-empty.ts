import type { Filed } from '../../dossier/dossier.ts';
import { paperName } from '../../dossier/papers.ts';
import { type ScannedContainers, scannedContainers } from '../../dossier/scanned-containers.ts';
import { type Phrase, say, sentences } from '../../language/phrase.ts';
import type { ScanImageReading } from '../../scans/scan-reading.ts';
import { type Discrepancy, defineCheck } from '../check.ts';
import { paperEvidence, scanEvidence } from '../evidence.ts';
import type { FindingEvidence } from '../finding.ts';
import { toldTogether } from '../many-subjects.ts';
import { declaredSize, namedSubject, scannedSubject } from './scan-view.ts';

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
    if (declaredEmpty.length === 0) return { notExamined: say`no scanned container is declared empty` };
    const dry = declaredEmpty.filter((one) => declaredSize(one)?.size.group !== 'tank');
    if (dry.length === 0) return { notExamined: say`a tank shows its shell, full or empty` };
    const measured = dry.filter(({ scan }) => fullestImage(scan.images) !== undefined);
    if (measured.length === 0) return { notExamined: say`the container's outline was not found in the image` };
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
  const named = namedSubject(subject);
  const percent = `${Math.max(1, Math.round(fillShare * 100))} %`;
  if (content?.kind === 'cargo') {
    const certainty = fillShare < surely ? 'verify' : 'likely';
    const note = certainty === 'verify' ? say`So little may be dunnage: please verify on the image.` : null;
    const seen = scanEvidence(
      scan,
      image,
      'measures.fillShare',
      say`Share of the cargo space that holds something`,
      percent,
    );
    const message = sentences(
      load === null
        ? say`Container ${named} is declared empty, but ${percent} of its cargo space holds something in scan ${scan.scanId}.`
        : say`Container ${named} is declared empty, but ${percent} of its cargo space holds something in scan ${scan.scanId}, mostly ${placeAlong(load.along)}.`,
      note,
    );
    return [{ subject, certainty, evidence: [...statementsOf(one), seen], message }];
  }
  const size = declaredSize(one);
  if (endWalls[0] === undefined || size === null || size.size.group === 'reefer') return [];
  const { side } = endWalls[0];
  const seen = scanEvidence(
    scan,
    image,
    'measures.endWalls',
    say`An end is filled up to the roof`,
    side === 'left' ? say`left of the picture` : say`right of the picture`,
  );
  const end = side === 'left' ? say`its left end` : say`its right end`;
  const message = say`Container ${named} is declared empty, but ${end} in scan ${scan.scanId} is filled up to the roof, as the machinery of a refrigerated container does, and it is not declared as one. Please verify on the image.`;
  return [{ subject, certainty: 'verify', evidence: [...statementsOf(one), size.evidence, seen], message }];
}

function placeAlong(along: number): Phrase {
  if (along < 0.35) return say`at the left of the picture`;
  return along > 0.65 ? say`at the right of the picture` : say`in the middle`;
}

/** Every place that declares all containers of the scan empty: with a loaded one beside it, the image can't tell which is which. */
function statementsOf({ scan, declared }: ScannedContainers): FindingEvidence[] {
  const byPaper = declared.map(({ lines }) => lines.filter(({ value }) => value.empty === true));
  const papersAgree = declared.length > 0 && byPaper.every((lines) => lines.length > 0);
  const statements = papersAgree
    ? byPaper
        .flat()
        .map(({ paper, path }) =>
          paperEvidence(paper, `${path}.empty`, say`Status on ${paperName(paper.reading.kind)}`, say`empty`),
        )
    : [];
  if (scan.record?.reading.record.declared === 'empty')
    statements.push(
      scanEvidence(scan, scan.record, 'record.declared', say`Status declared at the scanner`, say`empty`),
    );
  return statements;
}

function fullestImage(images: Filed<ScanImageReading>[]): Filed<ScanImageReading> | undefined {
  return images
    .filter(({ reading }) => reading.measures.content !== null)
    .toSorted((a, b) => b.reading.measures.fillShare - a.reading.measures.fillShare)[0];
}
