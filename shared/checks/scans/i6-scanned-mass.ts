import type { Dossier, DossierScan, Filed } from '../../dossier/dossier.ts';
import { paperName } from '../../dossier/papers.ts';
import { type ScannedContainers, scannedContainers } from '../../dossier/scanned-containers.ts';
import type { PortProfile, Scanner } from '../../ports/port-profile.ts';
import { attenuationAreaM2 } from '../../scans/measure-picture.ts';
import type { ScanImageReading } from '../../scans/scan-reading.ts';
import type { Check, Discrepancy } from '../check.ts';
import { massUnitConfusion } from '../doubt/unit-confusions.ts';
import { certaintyOf, paperEvidence, registerEvidence, scanEvidence, verifyNote } from '../evidence.ts';
import type { Certainty, FindingEvidence } from '../finding.ts';
import { formatKg } from '../kilograms.ts';

/** Beside the calibration's own error: what packing, walls and rounding on the papers make of it. */
const ALLOWANCE_SHARE = 0.05;
/** Below this no scanner tells the difference, whatever the shares say. */
const ALLOWANCE_KG = 250;
/** So little light comes through that the detector may be blind behind it, and the mass is only a lower bound. */
const SATURATED_TRANSMISSION = 0.02;

interface Mass {
  kg: number;
  evidence: FindingEvidence[];
}

export const i6ScannedMass: Check = {
  id: 'I6',
  version: 1,
  title: 'The mass in the scan is not the declared one',
  severity: 'medium',
  lane: 'imaging',
  wrongBy:
    'Cargo so dense that the detector saturates; a calibration that drifted; a declared weight that includes the container.',
  needs: "a calibrated scanner's image, and a declared gross weight",
  examine({ dossier, port }) {
    const compared = scannedContainers(dossier).flatMap((one) => masses(one, dossier, port));
    if (compared.length === 0)
      return { notExamined: 'no scan by a calibrated scanner of a container whose gross weight is declared' };
    return { found: compared.flatMap(compare) };
  },
};

interface Comparison {
  scan: DossierScan;
  subject: string;
  estimate: Mass & { errorShare: number; saturated: boolean };
  declared: Mass;
  tareKg: number;
}

function compare({ scan, subject, estimate, declared, tareKg }: Comparison): Discrepancy[] {
  const allowed = (kg: number) => estimate.errorShare * estimate.kg + ALLOWANCE_SHARE * kg + ALLOWANCE_KG;
  const fits = (kg: number) => Math.abs(estimate.kg - kg) <= allowed(kg);
  if (fits(declared.kg) || (estimate.saturated && estimate.kg < declared.kg)) return [];
  const evidence = [...declared.evidence, ...estimate.evidence];
  const confusion =
    tareKg > 0 && fits(declared.kg - tareKg)
      ? ' The difference is the tare, so the declared weight may include the container'
      : unitNote(estimate.kg, declared.kg);
  const certainty: Certainty = confusion ? 'verify' : certaintyOf(evidence);
  const note = confusion ? `${confusion}: please verify.` : verifyNote(certainty);
  const message = `Container ${subject}: ${formatKg(declared.kg)} of cargo declared, but scan ${scan.scanId} shows about ${formatKg(Math.round(estimate.kg / 10) * 10)}; ${formatKg(Math.round(allowed(declared.kg)))} of difference would be within the error.${note}`;
  return [{ subject, certainty, evidence, message }];
}

function unitNote(a: number, b: number): string {
  const confusion = massUnitConfusion(a, b, 0.1);
  return confusion && !confusion.includes('decimal') ? ` The ratio suggests ${confusion}` : '';
}

function masses(one: ScannedContainers, dossier: Dossier, port: PortProfile): Comparison[] {
  const { scan } = one;
  const scanner = port.scanners.find(({ id }) => id === scan.record?.reading.record.scanner.id);
  const declared = declaredMasses(one);
  const [first] = declared;
  if (scanner === undefined || first === undefined || dossier.scans.length === 0) return [];
  const estimates = scan.images.flatMap((image) => estimateOf(scan, image, scanner));
  // Of several views and several statements the pair that agrees best counts: in doubt for the declarant.
  const pairs = estimates.flatMap((estimate) =>
    declared.map((mass) => ({ estimate, mass, apart: Math.abs(estimate.kg - mass.kg) })),
  );
  const [best] = pairs.sort((a, b) => a.apart - b.apart);
  const tareKg = one.declared.flatMap(({ lines }) => lines[0]?.value.tareKg ?? []).reduce((sum, kg) => sum + kg, 0);
  const subject = one.declared.map(({ number }) => number).join('+');
  return best ? [{ scan, subject, estimate: best.estimate, declared: best.mass, tareKg }] : [];
}

/** The declared cargo gross of all containers in the scan: one statement for each transport paper that states them all. */
function declaredMasses({ declared }: ScannedContainers): Mass[] {
  const papers = new Set(declared.flatMap(({ lines }) => lines.map(({ paper }) => paper)));
  return [...papers].flatMap((paper) => {
    const lines = declared.map((one) => one.lines.find((line) => line.paper === paper));
    if (declared.length === 0 || lines.some((line) => line === undefined || line.value.grossKg === null)) return [];
    const label = `Gross weight of the cargo on ${paperName(paper.reading.kind)}`;
    const evidence = lines.flatMap((line) =>
      line ? paperEvidence(paper, `${line.path}.grossKg`, label, `${line.value.grossKg} kg`) : [],
    );
    return [{ kg: lines.reduce((sum, line) => sum + (line?.value.grossKg ?? 0), 0), evidence }];
  });
}

function estimateOf(scan: DossierScan, image: Filed<ScanImageReading>, scanner: Scanner): Comparison['estimate'][] {
  const { measures, sha256 } = image.reading;
  const recorded = scan.record?.reading.record.images.find((one) => one.sha256 === sha256 || one.file === image.file);
  const areaM2 = attenuationAreaM2(measures, recorded?.pixelPitchMm ?? null);
  if (scanner.kgPerAttenuationM2 === null || scanner.technology === 'backscatter' || areaM2 === null) return [];
  const kg = areaM2 * scanner.kgPerAttenuationM2;
  const evidence = [
    scanEvidence(scan, image, 'measures.attenuationAreaM2', 'Mass estimated from the image', formatKg(Math.round(kg))),
    registerEvidence(
      `Calibration of scanner ${scanner.id}`,
      `${scanner.kgPerAttenuationM2} kg per m2, error ${Math.round(scanner.massErrorShare * 100)} %`,
    ),
  ];
  return [
    { kg, evidence, errorShare: scanner.massErrorShare, saturated: measures.meanTransmission < SATURATED_TRANSMISSION },
  ];
}
