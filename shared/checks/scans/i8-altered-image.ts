import type { DossierScan, Filed } from '../../dossier/dossier.ts';
import { type ScannedContainers, scannedContainers } from '../../dossier/scanned-containers.ts';
import { figure, listed, type Phrase, say, sentences } from '../../language/phrase.ts';
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
  message: Phrase;
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
    if (scans.length === 0) return { notExamined: say`no scan image was read` };
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
    message: say`Scan ${scan.scanId}: ${message}`,
  }));
}

/** The record is the chain of custody: another digest is another file. */
function custody(scan: DossierScan, image: Filed<ScanImageReading>): Alteration[] {
  const told = scan.disagreements.filter(({ file }) => file === image.file);
  const other = told.find(({ code }) => code === 'scan-agreement.sha256');
  const shape = told.find(({ code }) => code === 'scan-agreement.size' || code === 'scan-agreement.bits');
  const first = other ?? shape;
  if (first === undefined) return [];
  const message = other ? otherFile(image.file, shape?.message) : say`${first.message}.`;
  const evidence = [
    scanEvidence(scan, scan.record, 'record.images', say`Image in the record`, first.recorded),
    scanEvidence(scan, image, 'sha256', say`Image that was filed`, first.seen),
  ];
  return [{ what: 'another file', certainty: other ? 'sure' : 'likely', severity: 'critical', evidence, message }];
}

function otherFile(file: string, shape: Phrase | undefined): Phrase {
  return shape === undefined
    ? say`the file ${file} is not the one that the record names: its SHA-256 differs.`
    : say`the file ${file} is not the one that the record names: its SHA-256 differs, and so does its shape (${shape}).`;
}

const SIDES = { left: say`left`, right: say`right`, top: say`top` };

function cut(one: ScannedContainers, image: Filed<ScanImageReading>, { length }: Limits): Alteration[] {
  const { scan } = one;
  const { measures, widthPx, heightPx } = image.reading;
  const [end, ...others] = measures.cut.flatMap((side) => (side === 'bottom' ? [] : SIDES[side]));
  if (end !== undefined) {
    const evidence = [
      scanEvidence(scan, image, 'measures.cut', say`The container runs out of the picture`, listed([end, ...others])),
      registerEvidence(say`A whole scan`, say`air beside both ends and above the roof`),
    ];
    const sides = others.reduce<Phrase>((all, side) => say`${all} and the ${side}`, end);
    const message = say`the container runs out of the picture at the ${sides}: the image was cut, or the scan was stopped.`;
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
  const metres = say`${figure(size.lengthM * (1 + (byPitch ?? byShape)), 2, 2)} m`;
  const certainty = agreed ? 'likely' : 'verify';
  const evidence = [
    declared.evidence,
    scanEvidence(scan, image, 'measures.outline', say`Length of the container in the image`, metres),
  ];
  const message = sentences(
    say`the container in ${image.file} measures ${metres}, its size-type ${figure(size.lengthM, 2, 2)} m: the image was cut, or shows another container.`,
    agreed ? null : say`Speed or pixel distance of the record may be wrong: please verify.`,
  );
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
    scanEvidence(scan, scan.record, 'record.images', say`Air level in the record`, String(recorded.airLevel)),
    scanEvidence(scan, image, 'measures.airLevel', say`Air level of the image`, String(Math.round(measures.airLevel))),
  ];
  const percent = Math.round(Math.abs(ratio - 1) * 100);
  const message =
    ratio > 1
      ? say`the air in ${image.file} is ${percent} % brighter than the scanner recorded: its brightness was changed after the scan, or its contrast was set automatically.`
      : say`the air in ${image.file} is ${percent} % darker than the scanner recorded: its brightness was changed after the scan, or its contrast was set automatically.`;
  return [{ what: 'brightness', certainty: 'likely', severity: 'critical', evidence, message }];
}

function traces(scan: DossierScan, image: Filed<ScanImageReading>, limits: Limits): Alteration[] {
  const { missingShare, doubledShare, airStep, valueStep } = image.reading.measures.traces;
  const found: Alteration[] = [];
  // JPEG rounds in its own way, which leaves values out and doubles others.
  const comb = image.reading.format === 'jpeg' ? 0 : Math.max(missingShare, doubledShare);
  if (comb > limits.values) {
    const missing = missingShare > doubledShare;
    const percent = (comb * 100).toFixed(0);
    const evidence = [
      scanEvidence(
        scan,
        image,
        'measures.traces',
        say`Values of the pixels`,
        missing
          ? say`${percent} % of the values are missing among the others`
          : say`${percent} % of the values hold twice as many pixels as their neighbours`,
      ),
      registerEvidence(
        say`An image as a scanner writes it`,
        valueStep > 1
          ? say`values one by one or every ${valueStep}, without gaps`
          : say`values one by one, without gaps`,
      ),
    ];
    const message = missing
      ? say`${percent} % of the values in ${image.file} are missing among the others, as a change of brightness or contrast after the scan leaves them; an automatic one does so too. Please verify.`
      : say`${percent} % of the values in ${image.file} hold twice as many pixels as their neighbours, as a change of brightness or contrast after the scan leaves them; an automatic one does so too. Please verify.`;
    found.push({ what: 'values', certainty: 'verify', severity: 'high', evidence, message });
  }
  if (airStep !== null && airStep > limits.air) {
    const share = `${(airStep * 100).toFixed(0)} %`;
    const evidence = [
      scanEvidence(scan, image, 'measures.traces.airStep', say`Step in the air above the container`, share),
      registerEvidence(say`Air above a container`, say`the same from end to end, but for a slow drift`),
    ];
    const message = say`the air above the container in ${image.file} changes by ${share} from one place to the next: a part of the picture may have been put in. Please verify.`;
    found.push({ what: 'air', certainty: 'verify', severity: 'high', evidence, message });
  }
  return found;
}

function nearest(shares: readonly number[]): number {
  return shares.toSorted((a, b) => Math.abs(a) - Math.abs(b))[0] ?? 0;
}
