import { listed, type Phrase, say, stated } from '../../language/phrase.ts';
import type { ScanImageReading, ScanPortalReading } from '../scan-reading.ts';
import type { ScanRecord } from '../scan-record.ts';
import { technologyName } from '../technology-name.ts';
import { clockError } from './clock.ts';
import { scannerDisagreements } from './scanner-names.ts';

/** Where a scan's record and one of its files contradict each other: both values as an officer reads them. */
export interface ScanDisagreement {
  code: `scan-agreement.${
    | 'sha256'
    | 'size'
    | 'bits'
    | 'pitch'
    | 'scanner'
    | 'clock'
    | 'container'
    | 'scan-id'
    | 'energy'
    | 'not-listed'
    | 'not-there'
    | 'portal'}`;
  /** Name of the file that the record is held against. */
  file: string;
  recorded: Phrase;
  seen: Phrase;
  message: Phrase;
}

interface Named<R> {
  file: string;
  reading: R;
}

/** A pitch is a rational or a rounded decimal of the same value. */
const PITCH_SHARE = 0.01;
/** Portals count at random, and round: rates that differ by less are the same. */
const RATE_SHARE = 0.1;
const RATE_CPS = 5;

/** Everything in which the record of a scan contradicts its image files and its portal's data. */
export function disagreementsOf(
  record: ScanRecord,
  images: readonly Named<ScanImageReading>[],
  portal: Named<ScanPortalReading> | null,
): ScanDisagreement[] {
  return [
    ...missingFiles(record, images),
    ...images.flatMap((image) => ofImage(record, image)),
    ...(portal ? ofPortal(record, portal) : []),
  ];
}

/** What the record says of an image: by its digest, else by its name. */
export function recordedImage(record: ScanRecord, { file, reading }: Named<ScanImageReading>) {
  return (
    record.images.find(({ sha256 }) => sha256 === reading.sha256) ??
    record.images.find((one) => one.file === file) ??
    null
  );
}

function ofImage(record: ScanRecord, image: Named<ScanImageReading>): ScanDisagreement[] {
  const { file, reading } = image;
  const recorded = recordedImage(record, image);
  const found: ScanDisagreement[] = [];
  const differ = (code: ScanDisagreement['code'], what: Phrase, said: Phrase, seen: Phrase) =>
    found.push({
      code,
      file,
      recorded: said,
      seen,
      message: say`${what}: the record says ${said}, the image ${file} ${seen}`,
    });
  if (recorded === null) {
    differ(
      'scan-agreement.not-listed',
      say`The record does not list this image`,
      imagesIn(record),
      say`is not among them`,
    );
  } else {
    if (recorded.sha256 !== reading.sha256) {
      differ(
        'scan-agreement.sha256',
        say`The SHA-256 of the file`,
        short(recorded.sha256),
        say`has ${short(reading.sha256)}`,
      );
    }
    if (recorded.widthPx !== reading.widthPx || recorded.heightPx !== reading.heightPx) {
      const size = say`${recorded.widthPx} x ${recorded.heightPx} pixels`;
      differ('scan-agreement.size', say`The size`, size, say`has ${reading.widthPx} x ${reading.heightPx}`);
    }
    if (recorded.bits !== reading.bits) {
      differ('scan-agreement.bits', say`Bits of a sample`, String(recorded.bits), say`has ${reading.bits}`);
    }
    const pitch = reading.metadata.pixelPitchMm;
    if (pitch !== null && Math.abs(pitch / recorded.pixelPitchMm - 1) > PITCH_SHARE) {
      const said = say`${stated(recorded.pixelPitchMm)} mm`;
      differ(
        'scan-agreement.pitch',
        say`From pixel to pixel`,
        said,
        say`states ${stated(Number(pitch.toFixed(3)))} mm`,
      );
    }
  }
  const { takenAt, container, scanId } = reading.metadata;
  const clock = takenAt === null ? null : clockError(takenAt, record.startedAt, record.endedAt);
  if (clock !== null) {
    differ('scan-agreement.clock', CLOCKS[clock.likely], record.startedAt, say`was made at ${takenAt ?? ''}`);
  }
  const read = record.containers.map(({ number }) => number);
  if (container !== null && read.length > 0 && !read.includes(container)) {
    differ('scan-agreement.container', say`The container`, read.join(', '), say`names ${container}`);
  }
  if (scanId !== null && scanId !== record.scanId) {
    differ('scan-agreement.scan-id', say`The id of the scan`, record.scanId, say`names ${scanId}`);
  }
  if (reading.secondEnergy !== null && record.scanner.technology !== 'dual-energy') {
    differ(
      'scan-agreement.energy',
      say`The technology`,
      technologyName(record.scanner.technology),
      say`holds a second energy`,
    );
  }
  return [...found, ...scannerDisagreements(record.scanner, file, reading.metadata)];
}

const CLOCKS = {
  'a-day': say`The time (one clock is a day off)`,
  'time-zone': say`The time (one clock keeps another time zone)`,
  other: say`The time`,
};

function missingFiles(record: ScanRecord, images: readonly Named<ScanImageReading>[]): ScanDisagreement[] {
  return record.images
    .filter(({ file, sha256 }) => !images.some((one) => one.file === file || one.reading.sha256 === sha256))
    .map(({ file }) => ({
      code: 'scan-agreement.not-there' as const,
      file,
      recorded: file,
      seen: say`not read`,
      message: say`The record lists the image ${file}, which was not uploaded or could not be read`,
    }));
}

function ofPortal(record: ScanRecord, { file, reading: { portal } }: Named<ScanPortalReading>): ScanDisagreement[] {
  const found: ScanDisagreement[] = [];
  const differ = (what: Phrase, said: Phrase, seen: Phrase) =>
    found.push({
      code: 'scan-agreement.portal',
      file,
      recorded: said,
      seen,
      message: say`${what}: the record says ${said}, the portal's file ${file} ${seen}`,
    });
  const clock = portal.startedAt === null ? null : clockError(portal.startedAt, record.startedAt, record.endedAt);
  if (clock !== null && Math.abs(clock.minutes) > PORTAL_MINUTES) {
    differ(CLOCKS[clock.likely], record.startedAt, say`was begun at ${portal.startedAt ?? ''}`);
  }
  const said = record.portal;
  if (said === null) return found;
  const alarms = new Set(portal.alarms.map(({ category }) => category));
  const rung = alarms.has('neutron') ? 'neutron' : alarms.size > 0 ? 'gamma' : 'none';
  if ((said.alarm === 'none') !== (rung === 'none') || (said.alarm === 'neutron') !== (rung === 'neutron')) {
    differ(say`The alarm`, ALARMS[said.alarm], say`says ${ALARMS[rung]}`);
  }
  if (!nearRate(said.gammaCps, [portal.gammaCps, portal.gammaMostCps])) {
    differ(say`Gamma counts per second`, stated(said.gammaCps), say`has ${round(portal.gammaCps)}`);
  }
  if (!nearRate(said.neutronCps, [portal.neutronCps, portal.neutronMostCps])) {
    differ(say`Neutron counts per second`, stated(said.neutronCps), say`has ${round(portal.neutronCps)}`);
  }
  return found;
}

const ALARMS = { none: say`none`, gamma: say`gamma`, neutron: say`neutron` };

/** A portal stands on the way to the scanner or away from it. */
const PORTAL_MINUTES = 240;

/** A record gives the mean or the most. */
function nearRate(said: number, measured: readonly (number | null)[]): boolean {
  const known = measured.filter((rate) => rate !== null);
  return known.length === 0 || known.some((rate) => Math.abs(rate - said) <= Math.max(RATE_CPS, RATE_SHARE * said));
}

function round(rate: number | null): Phrase {
  return rate === null ? ALARMS.none : stated(Number(rate.toFixed(1)));
}

function short(sha256: string): string {
  return `${sha256.slice(0, 12)}…`;
}

function imagesIn(record: ScanRecord): Phrase {
  return record.images.length === 0 ? say`it has no image` : listed(record.images.map(({ file }) => file));
}
