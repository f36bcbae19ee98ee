import type { DossierScan } from '../../dossier/dossier.ts';
import { compactNumber } from '../../dossier/identifiers.ts';
import { consignmentsOf, containersByNumber } from '../../dossier/papers.ts';
import { type Phrase, say, sentences } from '../../language/phrase.ts';
import type { Check, Discrepancy, Examination } from '../check.ts';
import { editDistance, isContainerNumber } from '../container-number.ts';
import { doubted } from '../doubt/doubt.ts';
import { differsOnlyByReading } from '../doubt/look-alikes.ts';
import { textDoubt } from '../doubt/text-doubt.ts';
import { CONFIDENCE_FLOOR, paperEvidence, scanEvidence } from '../evidence.ts';
import type { Certainty, FindingEvidence } from '../finding.ts';
import { toldTogether } from '../many-subjects.ts';

export const i1ContainerAtScanner: Check = {
  id: 'I1',
  version: 2,
  title: 'The container at the scanner is not the one on the papers',
  severity: 'critical',
  lane: 'imaging',
  wrongBy: "The scanner's camera misread a dirty or damaged marking; the scan was filed to the wrong case.",
  needs: 'a container number read at the scanner, and declared ones',
  examine({ dossier }: Examination) {
    const declared = new Map<string, FindingEvidence>();
    for (const [number, [part]] of containersByNumber(consignmentsOf(dossier))) {
      if (part)
        declared.set(
          number,
          paperEvidence(part.paper, `${part.path}.number`, say`Container number`, part.value.number ?? ''),
        );
    }
    const scans = dossier.scans.filter((scan) => (scan.record?.reading.record.containers.length ?? 0) > 0);
    if (declared.size === 0) return { notExamined: say`no transport paper states a container number` };
    if (scans.length === 0)
      return { notExamined: say`no scan record states the container number that was read at the scanner` };
    const found = scans.flatMap((scan) => examineScan(scan, declared));
    return { found: toldTogether(found, 'scanned containers') };
  },
};

function examineScan(scan: DossierScan, declared: Map<string, FindingEvidence>): Discrepancy[] {
  return (scan.record?.reading.record.containers ?? []).flatMap(({ number, confidence }, index) => {
    const read = compactNumber(number);
    if (declared.has(read)) return [];
    const [nearest = '', onPaper] = nearestOf(read, declared) ?? [];
    const atScanner = {
      ...scanEvidence(
        scan,
        scan.record,
        `record.containers[${index}].number`,
        say`Container number read at the scanner`,
        number,
      ),
      confidence,
    };
    const evidence = onPaper ? [atScanner, onPaper] : [atScanner];
    const { certainty, severity, note } = judge(read, nearest, Math.min(confidence, onPaper?.confidence ?? 1));
    const message = sentences(
      say`Scan ${scan.scanId}: container ${read} was read at the scanner, but the papers name ${named([...declared.keys()])}.`,
      note,
    );
    const misreadChance = doubted(textDoubt(read, nearest, evidence), evidence).misreadChance;
    return [{ subject: `scan ${scan.scanId} ${read}`, certainty, severity, misreadChance, evidence, message }];
  });
}

/** Of a ship's worth of containers the one that is most like what was read. */
function nearestOf(read: string, declared: Map<string, FindingEvidence>): [string, FindingEvidence] | null {
  let nearest: [string, FindingEvidence] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const entry of declared) {
    // A number of another owner and another series is no misreading, and not worth the distance.
    if (least < read.length && commonCharacters(read, entry[0]) < read.length / 2) continue;
    const apart = editDistance(read, entry[0]);
    if (apart < least) [nearest, least] = [entry, apart];
  }
  return nearest;
}

function commonCharacters(a: string, b: string): number {
  let common = 0;
  for (let index = 0; index < a.length; index++) if (a[index] === b[index]) common++;
  return common;
}

function named(numbers: readonly string[]): Phrase {
  const [first = '', ...others] = numbers;
  return others.length < 5
    ? numbers.join(', ')
    : say`${[first, ...others.slice(0, 3)].join(', ')} and ${others.length - 3} more`;
}

/** One character apart with a failing check digit on one side is a misreading; two valid numbers are two containers. */
function judge(
  read: string,
  nearest: string,
  confidence: number,
): { certainty: Certainty; severity: 'low' | 'critical'; note: Phrase | null } {
  const bothValid = isContainerNumber(read) && isContainerNumber(nearest);
  const near = editDistance(read, nearest) === 1 || differsOnlyByReading(read, nearest);
  if (near && !bothValid)
    return {
      certainty: 'verify',
      severity: 'low',
      note: say`Probable misread of ${nearest}: one of the two fails its check digit. Please verify on the image.`,
    };
  if (confidence < CONFIDENCE_FLOOR)
    return {
      certainty: 'verify',
      severity: 'critical',
      note: say`It was read with doubt: please verify on the image.`,
    };
  return { certainty: bothValid ? 'sure' : 'likely', severity: 'critical', note: null };
}
