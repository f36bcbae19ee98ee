import type { Filed } from '../../dossier/dossier.ts';
import { paperName } from '../../dossier/papers.ts';
import { type ScannedContainers, scannedContainers } from '../../dossier/scanned-containers.ts';
import { type Phrase, say, sentences } from '../../language/phrase.ts';
import { SATURATED_SHARE } from '../../scans/mass/scanned-mass.ts';
import { attenuationAreaM2 } from '../../scans/measure-picture.ts';
import type { ScanImageReading } from '../../scans/scan-reading.ts';
import { type Discrepancy, defineCheck } from '../check.ts';
import { certaintyOf, paperEvidence, scanEvidence } from '../evidence.ts';
import type { FindingEvidence } from '../finding.ts';
import { kilograms } from '../kilograms.ts';
import { toldTogether } from '../many-subjects.ts';
import { declaredGross, declaredSize, namedSubject, pitchOf, scannedSubject } from './scan-view.ts';

/** Mass by attenuation of an X-ray beam of some MeV, whatever the goods (0.0043 to 0.0049 m2/kg): no calibration is asked for. */
const KG_PER_ATTENUATION_M2 = 215;

export const i5DeclaredFull = defineCheck({
  id: 'I5',
  version: 1,
  title: 'A container declared full is near empty',
  severity: 'high',
  lane: 'imaging',
  wrongBy: 'Light cargo: foam, empty packaging, plants; an image of too little contrast.',
  needs: 'a container declared full, and its scan image',
  thresholds: {
    least: { usual: 0.2, unit: 'share of the declared gross weight', says: 'the image shows near nothing of it' },
    light: { usual: 500, unit: 'kg', says: 'a declared weight is enough to be seen' },
    fill: { usual: 0.03, unit: 'share of the cargo space', says: 'a load of unknown weight shows' },
  },
  examine({ dossier }, limits) {
    const full = scannedContainers(dossier).filter((one) => one.scan.images.length > 0 && statementOf(one) !== null);
    if (full.length === 0) return { notExamined: say`no scanned container is declared full` };
    const measured = full.flatMap((one) => {
      const tank = declaredSize(one)?.size.group === 'tank';
      const image = tank ? undefined : fullest(one.scan.images);
      return image === undefined ? [] : [{ one, image }];
    });
    if (measured.length === 0)
      return { notExamined: say`the container's outline was not found in the image, or it is a tank` };
    return {
      found: toldTogether(
        measured.flatMap(({ one, image }) => examineScan(one, image, limits)),
        'declared full',
      ),
    };
  },
});

function examineScan(
  one: ScannedContainers,
  image: Filed<ScanImageReading>,
  limits: { least: number; light: number; fill: number },
): Discrepancy[] {
  const { scan } = one;
  const { measures } = image.reading;
  const statement = statementOf(one);
  const declared = declaredGross(one);
  if (statement === null || (declared !== null && declared.kg < limits.light)) return [];
  const area = attenuationAreaM2(measures, pitchOf(one, image));
  const shown = area === null || declared === null ? null : KG_PER_ATTENUATION_M2 * area;
  const hardly =
    shown === null || declared === null ? measures.fillShare < limits.fill : shown < limits.least * declared.kg;
  const nothing = measures.content?.kind !== 'cargo';
  if (!nothing && !hardly) return [];
  // What no light comes through may weigh anything; of a corner of the space it is only a question.
  const opaque = measures.saturatedShare > SATURATED_SHARE;
  if (opaque && measures.fillShare >= limits.fill) return [];
  const says = nothing ? say`nothing but what an empty container holds` : hardlyAnything(shown);
  const fill = `${Math.round(measures.fillShare * 100)} %`;
  const evidence = [
    statement,
    ...(declared?.evidence ?? []),
    scanEvidence(scan, image, 'measures.fillShare', say`Share of the cargo space that holds something`, fill),
  ];
  const certainty = declared === null || opaque ? 'verify' : certaintyOf(evidence);
  const doubt = opaque
    ? say`Please verify: what shows lets no light through.`
    : say`Please verify: light cargo hardly shows.`;
  const subject = scannedSubject(one);
  const named = namedSubject(subject);
  const message = sentences(
    declared === null
      ? say`Container ${named} is declared full, but scan ${scan.scanId} shows ${says}.`
      : say`Container ${named} is declared full with ${kilograms(declared.kg)} of cargo, but scan ${scan.scanId} shows ${says}.`,
    certainty === 'verify' ? doubt : null,
  );
  return [{ subject, certainty, evidence, message }];
}

function hardlyAnything(kg: number | null): Phrase {
  return kg === null ? say`hardly anything` : say`hardly anything, about ${kilograms(Math.round(kg / 10) * 10)}`;
}

/** Where all containers of the scan are called full, or have a gross weight. */
function statementOf({ scan, declared }: ScannedContainers): FindingEvidence | null {
  if (declared.some(({ lines }) => lines.some(({ value }) => value.empty === true))) return null;
  const lines = declared.map((one) => one.lines.find(({ value }) => value.empty === false || (value.grossKg ?? 0) > 0));
  const [first] = lines;
  if (first !== undefined && lines.every((line) => line !== undefined)) {
    const label = say`Status on ${paperName(first.paper.reading.kind)}`;
    return paperEvidence(first.paper, `${first.path}.empty`, label, say`full`);
  }
  return scan.record?.reading.record.declared === 'full'
    ? scanEvidence(scan, scan.record, 'record.declared', say`Status declared at the scanner`, say`full`)
    : null;
}

function fullest(images: Filed<ScanImageReading>[]): Filed<ScanImageReading> | undefined {
  return images
    .filter(({ reading: { measures } }) => measures.content !== null && measures.cut.length === 0)
    .toSorted((a, b) => b.reading.measures.fillShare - a.reading.measures.fillShare)[0];
}
