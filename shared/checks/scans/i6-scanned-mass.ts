import type { DossierScan, Filed } from '../../dossier/dossier.ts';
import { type ScannedContainers, scannedContainers } from '../../dossier/scanned-containers.ts';
import { english, listed, type Phrase, say, sentences, stated } from '../../language/phrase.ts';
import type { PortProfile, Scanner } from '../../ports/port-profile.ts';
import { scannedMass } from '../../scans/mass/scanned-mass.ts';
import type { ScanImageReading } from '../../scans/scan-reading.ts';
import { type Discrepancy, defineCheck } from '../check.ts';
import { unitConfusion } from '../doubt/unit-confusions.ts';
import { askToLook, certaintyOf, registerEvidence, scanEvidence } from '../evidence.ts';
import type { Certainty, FindingEvidence } from '../finding.ts';
import { kilograms } from '../kilograms.ts';
import { toldTogether } from '../many-subjects.ts';
import { declaredGrosses, declaredSize, pitchOf } from './scan-view.ts';

/** Below this no scanner tells the difference, whatever the shares say. */
const ALLOWANCE_KG = 250;
const DAY_MS = 86_400_000;

interface Mass {
  kg: number;
  evidence: FindingEvidence[];
}
type Estimate = Mass & { errorShare: number; lowerBound: boolean };

interface Comparison {
  scan: DossierScan;
  subject: string;
  estimate: Estimate;
  declared: Mass;
  tareKg: number;
  /** Why the calibration is not to be relied on, or null. */
  stale: Phrase | null;
}

export const i6ScannedMass = defineCheck({
  id: 'I6',
  version: 2,
  title: 'The mass in the scan is not the declared one',
  severity: 'medium',
  lane: 'imaging',
  wrongBy:
    'Cargo so dense that the detector saturates; a calibration that drifted; a declared weight that includes the container.',
  needs: "a calibrated scanner's image, and a declared gross weight",
  thresholds: {
    allowance: {
      usual: 0.05,
      unit: 'share',
      says: "packing, walls and rounding explain it, beside the calibration's own error",
    },
    stale: { usual: 365, unit: 'days', says: 'a calibration is too old to be relied on' },
  },
  examine({ dossier, port }, { allowance, stale }) {
    const reasons = new Reasons();
    const compared = scannedContainers(dossier).flatMap((one) => comparisonOf(one, port, stale, reasons));
    const because = reasons.told();
    if (compared.length === 0)
      return { notExamined: because ?? say`no scan of a container whose gross weight is declared` };
    const found = toldTogether(
      compared.flatMap((one) => compare(one, allowance)),
      'masses',
    );
    return { found, ...(because !== null && { unseen: because }) };
  },
});

/** Why scans told no mass, each once. */
class Reasons {
  readonly #byText = new Map<string, Phrase>();

  add(reason: Phrase): void {
    this.#byText.set(english(reason), reason);
  }

  told(): Phrase | null {
    const reasons = [...this.#byText.values()].slice(0, 3);
    return reasons.length === 0 ? null : listed(reasons, '; ');
  }
}

function compare({ scan, subject, estimate, declared, tareKg, stale }: Comparison, allowance: number): Discrepancy[] {
  const allowed = (kg: number) => estimate.errorShare * estimate.kg + allowance * kg + ALLOWANCE_KG;
  const fits = (kg: number) => Math.abs(estimate.kg - kg) <= allowed(kg);
  if (fits(declared.kg) || (estimate.lowerBound && estimate.kg < declared.kg)) return [];
  const evidence = [...declared.evidence, ...estimate.evidence];
  const confusion =
    tareKg > 0 && fits(declared.kg - tareKg)
      ? say`The difference is the tare, so the declared weight may include the container: please verify.`
      : unitNote(estimate.kg, declared.kg);
  const certainty: Certainty = confusion || stale ? 'verify' : certaintyOf(evidence);
  const why = confusion ?? (stale === null ? askToLook(certainty) : say`Please verify: ${stale}.`);
  const rounded = kilograms(Math.round(estimate.kg / 10) * 10);
  const shown = estimate.lowerBound ? say`at least ${rounded}` : say`about ${rounded}`;
  const message = sentences(
    say`Container ${subject}: ${kilograms(declared.kg)} of cargo declared, but scan ${scan.scanId} shows ${shown}; ${kilograms(Math.round(allowed(declared.kg)))} of difference would be within the error.`,
    why,
  );
  return [{ subject, certainty, evidence, message }];
}

function unitNote(a: number, b: number): Phrase | null {
  const confusion = unitConfusion(a, b, 'mass', 0.1);
  return confusion && say`The ratio suggests ${confusion.says}: please verify.`;
}

function comparisonOf(one: ScannedContainers, port: PortProfile, staleDays: number, reasons: Reasons): Comparison[] {
  const { scan } = one;
  const declared = declaredGrosses(one.declared);
  if (declared.length === 0 || scan.images.length === 0) return [];
  const record = scan.record?.reading.record;
  const scanner = port.scanners.find(({ id }) => id === record?.scanner.id);
  if (record === undefined || scanner === undefined) {
    reasons.add(
      record === undefined
        ? say`a scan has no record that names its scanner`
        : say`scanner ${record.scanner.id} is not registered`,
    );
    return [];
  }
  const estimates = scan.images.flatMap((image) => estimateOf(one, image, scanner, reasons));
  // Of several views and several statements the pair that agrees best counts: in doubt for the declarant.
  const pairs = estimates.flatMap((estimate) =>
    declared.map((mass) => ({ estimate, mass, apart: Math.abs(estimate.kg - mass.kg) })),
  );
  const [best] = pairs.sort((a, b) => a.apart - b.apart);
  const tareKg = one.declared.flatMap(({ lines }) => lines[0]?.value.tareKg ?? []).reduce((sum, kg) => sum + kg, 0);
  const subject = one.declared.map(({ number }) => number).join('+');
  const stale = staleness(scanner, record.startedAt, staleDays);
  return best ? [{ scan, subject, estimate: best.estimate, declared: best.mass, tareKg, stale }] : [];
}

/** How old the calibration was when the scan was taken. */
function staleness({ id, calibratedAt }: Scanner, at: string, staleDays: number): Phrase | null {
  if (calibratedAt === null) return say`nobody knows when scanner ${id} was calibrated`;
  const days = Math.floor((Date.parse(at) - Date.parse(calibratedAt)) / DAY_MS);
  return days > staleDays ? say`the calibration of scanner ${id} was ${days} days old, of ${calibratedAt}` : null;
}

function estimateOf(
  one: ScannedContainers,
  image: Filed<ScanImageReading>,
  scanner: Scanner,
  reasons: Reasons,
): Estimate[] {
  const refrigerated = declaredSize(one)?.size.group === 'reefer';
  const mass = scannedMass(image.reading.measures, scanner, pitchOf(one, image), refrigerated);
  if ('because' in mass) {
    reasons.add(mass.because);
    return [];
  }
  const { kgPerAttenuationM2, calibratedAt } = scanner;
  const factor = stated(kgPerAttenuationM2 ?? 0);
  const error = Math.round(scanner.massErrorShare * 100);
  const evidence = [
    scanEvidence(
      one.scan,
      image,
      'measures.attenuationAreaM2',
      say`Mass estimated from the image`,
      kilograms(Math.round(mass.kg)),
    ),
    registerEvidence(
      say`Calibration of scanner ${scanner.id}`,
      calibratedAt === null
        ? say`${factor} kg per m2, error ${error} %`
        : say`${factor} kg per m2, error ${error} %, of ${calibratedAt}`,
    ),
  ];
  return [{ ...mass, evidence }];
}
