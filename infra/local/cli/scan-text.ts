import { styleText } from 'node:util';
import { kilograms } from '../../../shared/checks/kilograms.ts';
import { english } from '../../../shared/language/phrase.ts';
import { attenuationAreaM2 } from '../../../shared/scans/measure-picture.ts';
import type { PictureMeasures } from '../../../shared/scans/picture-measures.ts';
import type {
  ScanImageReading,
  ScanPortalReading,
  ScanReading,
  ScanRecordReading,
} from '../../../shared/scans/scan-reading.ts';
import { clipText, foreignText } from './text-width.ts';

const WIDEST = 90;
const CONTENT = { empty: 'empty', dunnage: 'dunnage only', cargo: 'cargo' } as const;

type Line = readonly [name: string, said: string | null];

/** What was read from a scan file in words; `--json` has every number. A line that the file says nothing of is left out. */
export function scanReadingText(reading: ScanReading): string {
  const lines = linesOf(reading).flatMap(([name, said]) =>
    said === null ? [] : [`  ${styleText('dim', name.padEnd(16))} ${clipText(foreignText(said), WIDEST)}`],
  );
  const problems = reading.problems.map(({ code, message }) =>
    styleText('yellow', `  ${code}: ${foreignText(message)}`),
  );
  const head = `${styleText('bold', foreignText(reading.file))}  ${reading.kind.replace('-', ' ')}`;
  return [head, ...lines, ...problems].join('\n');
}

function linesOf(reading: ScanReading): readonly Line[] {
  if (reading.kind === 'scan-record') return recordLines(reading);
  return reading.kind === 'portal-record' ? portalLines(reading) : imageLines(reading);
}

function imageLines({ widthPx, heightPx, bits, rowsRead, metadata, secondEnergy, measures }: ScanImageReading): Line[] {
  const { make, model, scannerId, takenAt, pixelPitchMm, container } = metadata;
  const part = rowsRead < heightPx ? `, of which ${rowsRead} rows could be read` : '';
  const pitch = pixelPitchMm === null ? '' : `, ${Number(pixelPitchMm.toFixed(2))} mm a pixel`;
  return [
    ['picture', `${widthPx} x ${heightPx} pixels, ${bits} bits${pitch}${part}`],
    ['second energy', secondEnergy && `image ${secondEnergy.image + 1} of the file`],
    ['scanner', together([make, model, scannerId])],
    ['taken', takenAt],
    ['container', container],
    ['outline', outlineText(measures)],
    ['holds', contentText(measures)],
    ['attenuation', attenuationText(measures)],
    ['load', loadText(measures)],
    ['packages', packagesText(measures)],
    ...measures.regions
      .filter(({ kind }) => kind !== 'load')
      .map(({ words }, index): Line => [index === 0 ? 'to be seen' : '', words]),
    ['pixels', `SHA-256 ${measures.pixelSha256.slice(0, 16)}…`],
  ];
}

function outlineText({ outline, cut }: PictureMeasures): string {
  if (outline === null) return 'no container stands clear in the picture';
  return cut.length === 0 ? 'whole' : `cut at the ${cut.join(' and the ')}`;
}

function contentText({ content, fillShare }: PictureMeasures): string {
  const kind = content === null ? 'not told' : CONTENT[content.kind];
  return `${kind}, ${percent(fillShare)} of the space filled`;
}

function attenuationText(measures: PictureMeasures): string | null {
  const area = attenuationAreaM2(measures, null);
  if (area === null) return null;
  const opaque = measures.saturatedShare > 0.005 ? `; ${percent(measures.saturatedShare)} of the load is opaque` : '';
  return `${area.toFixed(1)} m² beyond the empty walls; times the scanner's kg/m² it is the mass${opaque}`;
}

function loadText({ load }: PictureMeasures): string | null {
  if (load === null) return null;
  const along = `weight at ${percent(load.along)} from the left, ${percent(load.up)} up`;
  const odd = load.odd === null ? '' : `, its densest part ${load.odd.toFixed(1)} times the rest`;
  return `${percent(load.homogeneity)} even, ${along}${odd}`;
}

function packagesText({ packages }: PictureMeasures): string | null {
  return packages && `${packages.columns} x ${packages.rows} alike, as seen from the side`;
}

function recordLines({ record }: ScanRecordReading): Line[] {
  const { scanner, containers, portal, gate } = record;
  return [
    ['scan', `${record.scanId}, ${record.port} ${record.site}`],
    ['scanner', together([scanner.make, scanner.model, scanner.id, scanner.technology])],
    ['time', `${record.startedAt} to ${record.endedAt}`],
    ['containers', together(containers.map(({ number, confidence }) => `${number} (${percent(confidence)} sure)`))],
    ['licence plate', record.licencePlate],
    ['declared', record.declared],
    ['images', together(record.images.map(({ file, widthPx, heightPx }) => `${file} ${widthPx} x ${heightPx}`))],
    ['marks', together(record.marks.map(({ label, note }) => (note ? `${label}: ${note}` : label)))],
    ['verdict', record.verdict],
    ['mass', record.estimatedMassKg === null ? null : english(kilograms(record.estimatedMassKg))],
    ['gate', gate && `in ${gate.inAt}, out ${gate.outAt ?? 'not yet'}`],
    ['portal', portal && `alarm ${portal.alarm}, gamma ${portal.gammaCps} a second over ${portal.backgroundCps}`],
  ];
}

function portalLines({ portal }: ScanPortalReading): Line[] {
  const { instrument, alarms, nuclides, spectrum, profile } = portal;
  return [
    ['instrument', together([instrument.make, instrument.model, instrument.id])],
    ['time', portal.startedAt && `${portal.startedAt}${portal.durationS === null ? '' : `, ${portal.durationS} s`}`],
    ['gamma', rate(portal.gammaCps, portal.gammaMostCps, portal.gammaBackgroundCps)],
    ['neutron', rate(portal.neutronCps, portal.neutronMostCps, portal.neutronBackgroundCps)],
    ['alarms', together(alarms.map(({ category, text }) => text ?? category)) ?? 'none'],
    ['nuclides', together(nuclides.map(({ name, confidenceText }) => together([name, confidenceText]) ?? name))],
    ['spectrum', spectrum && `${spectrum.counts.length} channels`],
    ['profile', profile.length === 0 ? null : `${profile.length} points`],
  ];
}

function rate(mean: number | null, most: number | null, background: number | null): string | null {
  if (mean === null) return null;
  const around = background === null ? '' : `, background ${Math.round(background)}`;
  return `${Math.round(mean)} a second, at most ${Math.round(most ?? mean)}${around}`;
}

function together(parts: readonly (string | null)[]): string | null {
  return parts.filter(Boolean).join(', ') || null;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
