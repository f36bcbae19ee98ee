import type { DossierScan, Filed } from '../../dossier/dossier.ts';
import { type ScannedContainers, scannedContainers } from '../../dossier/scanned-containers.ts';
import { recordedImage } from '../../scans/agreement/disagreements.ts';
import { outerSizeOf } from '../../scans/container-size.ts';
import type { ScanImageReading } from '../../scans/scan-reading.ts';
import { type Discrepancy, defineCheck } from '../check.ts';
import { registerEvidence, scanEvidence } from '../evidence.ts';
import type { Certainty, FindingEvidence, Severity } from '../finding.ts';
import { toldTogether } from '../many-subjects.ts';
import { declaredSize, pitchOf, scannedSubject } from './scan-view.ts';

interface Limits {
  length: number;
  brightness: number;
  values: number;
  air: number;
}
/** Something that was done to an image, or seems so. */
interface Alteration {
  what: string;
  certainty: Certainty;
  severity: Severity;
  evidence: FindingEvidence[];
  message: string;
}

export const i8AlteredImage = defineCheck({
  id: 'I8',
  version: 1,
  title: 'A scan image was cut, changed in brightness, or is not the file of the record',
  severity: 'critical',
  lane: 'imaging',
  wrongBy: 'Automatic contrast at the export of an image; a wrong speed or pixel distance; a scan stopped too early.',
  needs: 'a scan image',
  thresholds: {
    length: { usual: 0.06, unit: 'share of the length', says: 'the container is shorter or longer than its size-type' },
    brightness: { usual: 0.1, unit: 'share of the air level', says: 'the brightness is not the recorded one' },
    values: { usual: 0.03, unit: 'share of the used values', says: 'values are missing or doubled as by an editor' },
    air: { usual: 0.04, unit: 'share of the air level', says: 'the air above the container has a step' },
  },
  examine({ dossier }, limits) {
    const scans = scannedContainers(dossier).filter(({ scan }) => scan.images.length > 0);
    if (scans.length === 0) return { notExamined: 'no scan image was read' };
    const found = scans.flatMap((one) => one.scan.images.flatMap((image) => examineImage(one, image, limits)));
    return { found: toldTogether(found, 'images') };
  },
});

function examineImage(one: ScannedContainers, image: Filed<ScanImageReading>, limits: Limits): Discrepancy[] {
  const { scan } = one;
  const alterations = [
    ...custody(scan, image),
    ...cut(one, image, limits),
    ...brightness(scan, image, limits),
    ...traces(scan, image, limits),
  ];
  const about = scannedSubject(one);
  const subject = about.startsWith('scan ') ? about : `${about} (scan ${scan.scanId})`;
  return alterations.map(({ what, message, ...rest }) => ({
    ...rest,
    subject: `${subject}, ${image.file}: ${what}`,
    message: `Scan ${scan.scanId}: ${message}`,
  }));
}

/** The record is the chain of custody: another digest is another file. */
function custody(scan: DossierScan, image: Filed<ScanImageReading>): Alteration[] {
  const told = scan.disagreements.filter(({ file }) => file === image.file);
  const other = told.find(({ code }) => code === 'scan-agreement.sha256');
  const shape = told.find(({ code }) => code === 'scan-agreement.size' || code === 'scan-agreement.bits');
  const first = other ?? shape;
  if (first === undefined) return [];
  const message = other
    ? `the file ${image.file} is not the one that the record names: its SHA-256 differs${shape ? `, and so does its shape (${shape.message})` : ''}.`
    : `${first.message}.`;
  const evidence = [
    scanEvidence(scan, scan.record, 'record.images', 'Image in the record', first.recorded),
    scanEvidence(scan, image, 'sha256', 'Image that was filed', first.seen),
  ];
  return [{ what: 'another file', certainty: other ? 'sure' : 'likely', severity: 'critical', evidence, message }];
}

function cut(one: ScannedContainers, image: Filed<ScanImageReading>, { length }: Limits): Alteration[] {
  const { scan } = one;
  const { measures, widthPx, heightPx } = image.reading;
  const ends = measures.cut.filter((side) => side !== 'bottom');
  if (ends.length > 0) {
    const evidence = [
      scanEvidence(scan, image, 'measures.cut', 'The container runs out of the picture', ends.join(', ')),
      registerEvidence('A whole scan', 'air beside both ends and above the roof'),
    ];
    const message = `the container runs out of the picture at the ${ends.join(' and the ')}: the image was cut, or the scan was stopped.`;
    return [{ what: 'cut', certainty: 'likely', severity: 'critical', evidence, message }];
  }
  const declared = declaredSize(one);
  const size = declared && outerSizeOf(declared.size);
  if (declared === null || size === null || measures.outline === null) return [];
  const [, , width, height] = measures.outline;
  const [acrossPx, downPx] = [width * widthPx, height * heightPx];
  const pitch = pitchOf(one, image);
  const byShape = nearest(size.heightsM.map((heightM) => ((acrossPx / downPx) * heightM) / size.lengthM - 1));
  const byPitch = pitch === null ? null : (acrossPx * pitch) / 1000 / size.lengthM - 1;
  const off = [byShape, ...(byPitch === null ? [] : [byPitch])].filter((share) => Math.abs(share) > length);
  if (off.length === 0) return [];
  // Shape and distance of pixels must both say so: a wrong speed stretches the one, a wrong pitch the other.
  const agreed = byPitch !== null && off.length === 2;
  const metres = (size.lengthM * (1 + (byPitch ?? byShape))).toFixed(2);
  const certainty = agreed ? 'likely' : 'verify';
  const evidence = [
    declared.evidence,
    scanEvidence(scan, image, 'measures.outline', 'Length of the container in the image', `${metres} m`),
  ];
  const note = agreed ? '' : ' Speed or pixel distance of the record may be wrong: please verify.';
  const message = `the container in ${image.file} measures ${metres} m, its size-type ${size.lengthM.toFixed(2)} m: the image was cut, or shows another container.${note}`;
  return [{ what: 'length', certainty, severity: agreed ? 'critical' : 'high', evidence, message }];
}

/** Levels that the scanner recorded against those of the picture; a file of 8 bits was stretched, and has others. */
function brightness(scan: DossierScan, image: Filed<ScanImageReading>, limits: Limits): Alteration[] {
  const recorded = scan.record && recordedImage(scan.record.reading.record, image);
  const { measures, bits } = image.reading;
  if (!recorded?.airLevel || bits !== recorded.bits) return [];
  const scale = bits === 8 && recorded.airLevel < 256 ? 257 : 1;
  const ratio = measures.airLevel / (recorded.airLevel * scale);
  if (Math.abs(ratio - 1) <= limits.brightness) return [];
  const evidence = [
    scanEvidence(scan, scan.record, 'record.images', 'Air level in the record', String(recorded.airLevel)),
    scanEvidence(scan, image, 'measures.airLevel', 'Air level of the image', String(Math.round(measures.airLevel))),
  ];
  const message = `the air in ${image.file} is ${Math.round(Math.abs(ratio - 1) * 100)} % ${ratio > 1 ? 'brighter' : 'darker'} than the scanner recorded: its brightness was changed after the scan, or its contrast was set automatically.`;
  return [{ what: 'brightness', certainty: 'likely', severity: 'critical', evidence, message }];
}

function traces(scan: DossierScan, image: Filed<ScanImageReading>, limits: Limits): Alteration[] {
  const { missingShare, doubledShare, airStep, valueStep } = image.reading.measures.traces;
  const found: Alteration[] = [];
  // JPEG rounds in its own way, which leaves values out and doubles others.
  const comb = image.reading.format === 'jpeg' ? 0 : Math.max(missingShare, doubledShare);
  if (comb > limits.values) {
    const how =
      missingShare > doubledShare ? 'are missing among the others' : 'hold twice as many pixels as their neighbours';
    const share = `${(comb * 100).toFixed(0)} % of the values`;
    const evidence = [
      scanEvidence(scan, image, 'measures.traces', 'Values of the pixels', `${share} ${how}`),
      registerEvidence(
        'An image as a scanner writes it',
        `values one by one${valueStep > 1 ? ` or every ${valueStep}` : ''}, without gaps`,
      ),
    ];
    const message = `${share} in ${image.file} ${how}, as a change of brightness or contrast after the scan leaves them; an automatic one does so too. Please verify.`;
    found.push({ what: 'values', certainty: 'verify', severity: 'high', evidence, message });
  }
  if (airStep !== null && airStep > limits.air) {
    const share = `${(airStep * 100).toFixed(0)} %`;
    const evidence = [
      scanEvidence(scan, image, 'measures.traces.airStep', 'Step in the air above the container', share),
      registerEvidence('Air above a container', 'the same from end to end, but for a slow drift'),
    ];
    const message = `the air above the container in ${image.file} changes by ${share} from one place to the next: a part of the picture may have been put in. Please verify.`;
    found.push({ what: 'air', certainty: 'verify', severity: 'high', evidence, message });
  }
  return found;
}

function nearest(shares: readonly number[]): number {
  return shares.toSorted((a, b) => Math.abs(a) - Math.abs(b))[0] ?? 0;
}
