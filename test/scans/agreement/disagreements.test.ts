import { describe, expect, it } from 'vitest';
import { english } from '../../../shared/language/phrase.ts';
import { clockError } from '../../../shared/scans/agreement/clock.ts';
import { disagreementsOf } from '../../../shared/scans/agreement/disagreements.ts';
import { type ImageMetadata, NO_METADATA } from '../../../shared/scans/formats/image-metadata.ts';
import { readScanXml } from '../../../shared/scans/formats/scan-xml.ts';
import type { ScanImageReading, ScanPortalReading } from '../../../shared/scans/scan-reading.ts';
import type { ScanRecord } from '../../../shared/scans/scan-record.ts';
import { scanImage, scanRecord } from '../../dossier/readings.ts';
import { N42_2012 } from '../formats/n42-documents.ts';

const SHA = 'a'.repeat(64);
const recorded = { file: 'image.png', sha256: SHA, widthPx: 800, heightPx: 300, bits: 16, pixelPitchMm: 8 };
const record = (given: Partial<ScanRecord> = {}) =>
  scanRecord({
    ...{ scanId: 'S1', startedAt: '2026-11-03T08:15:00.000Z', endedAt: '2026-11-03T08:16:00.000Z' },
    containers: [{ number: 'TDWU4102154', confidence: 0.97 }],
    images: [{ ...recorded, darkLevel: null, airLevel: null }],
    scanner: { id: 'NLRTM-X1', make: 'Acme', model: 'Gantry 6', technology: 'transmission', energiesMev: [6] },
    ...given,
  });
const image = (given: Partial<ScanImageReading> = {}, metadata: Partial<ImageMetadata> = {}) => {
  const { file, reading } = scanImage();
  return { file, reading: { ...reading, sha256: SHA, metadata: { ...NO_METADATA, ...metadata }, ...given } };
};
const codes = (given: Parameters<typeof disagreementsOf>) => disagreementsOf(...given).map(({ code }) => code);

describe('a record and its image', () => {
  it('agree where the file says the same, in its own spelling, or nothing', () => {
    expect(codes([record(), [image()], null])).toEqual([]);
    const same = { make: 'ACME Imaging B.V.', model: 'gantry-6', scannerId: 'NLRTM-X1', pixelPitchMm: 8.05 };
    expect(codes([record(), [image({}, { ...same, takenAt: '2026-11-03T09:16:30' })], null])).toEqual([]);
  });

  it.each<[string, Partial<ScanImageReading>, Partial<ImageMetadata>]>([
    ['sha256', { sha256: 'b'.repeat(64) }, {}],
    ['size', { widthPx: 799 }, {}],
    ['bits', { bits: 8 }, {}],
    ['pitch', {}, { pixelPitchMm: 8.2 }],
    ['scanner', {}, { make: 'Bolt Works' }],
    ['clock', {}, { takenAt: '2026-11-04T08:15:00Z' }],
    ['container', {}, { container: 'CSQU3054383' }],
    ['scan-id', {}, { scanId: 'S2' }],
    ['energy', { secondEnergy: { image: 1, tiles: null } }, {}],
  ])('disagree about %s', (what, given, metadata) => {
    const found = disagreementsOf(record(), [image(given, metadata)], null);
    expect(found.map(({ code }) => code)).toEqual([`scan-agreement.${what}`]);
    const [message, recordedText, seen] = [found[0]?.message, found[0]?.recorded, found[0]?.seen].map((one) =>
      english(one ?? ''),
    );
    expect(message).toContain(recordedText);
    expect(message).toContain(seen);
  });

  it('are held together by the digest where the file has another name', () => {
    expect(codes([record(), [{ ...image({ widthPx: 799 }), file: 'renamed.png' }], null])).toEqual([
      'scan-agreement.size',
    ]);
  });

  it('say which image is missing on either side', () => {
    const other = { ...image({ sha256: 'c'.repeat(64) }), file: 'other.png' };
    expect(codes([record(), [other], null])).toEqual(['scan-agreement.not-there', 'scan-agreement.not-listed']);
  });
});

describe('a record and the data of its portal', () => {
  const read = readScanXml(Buffer.from(N42_2012));
  if (!('portal' in read)) throw new Error('no portal');
  const portal = { file: 'rpm.n42', reading: { portal: read.portal } as ScanPortalReading };
  const said = { gammaCps: 1560, neutronCps: 2, backgroundCps: 400, alarm: 'gamma', durationS: 3 } as const;

  it('agree about mean or most', () => {
    expect(codes([record({ portal: said }), [image()], portal])).toEqual([]);
    expect(codes([record({ portal: { ...said, gammaCps: 2800 } }), [image()], portal])).toEqual([]);
    expect(codes([record({ portal: null }), [image()], portal])).toEqual([]);
  });

  it('disagree about the alarm, the counts and the day', () => {
    const wrong = { ...said, alarm: 'none', gammaCps: 400, neutronCps: 40 } as const;
    const late = { startedAt: '2026-11-04T08:15:00.000Z', endedAt: '2026-11-04T08:16:00.000Z' };
    const found = disagreementsOf(record({ portal: wrong, ...late }), [image()], portal);
    expect(found.map(({ message }) => english(message).replace(/:.*/, ''))).toEqual([
      'The time (one clock is a day off)',
      'The alarm',
      'Gamma counts per second',
      'Neutron counts per second',
    ]);
  });
});

describe('a clock', () => {
  const span = ['2026-11-03T08:15:00Z', '2026-11-03T08:16:00Z'] as const;
  it.each([
    ['2026-11-03T08:20:00Z', null],
    ['2026-11-03T08:31:00Z', null],
    ['2026-11-03T08:31:30Z', 'other'],
    ['2026-11-03T09:16:00Z', 'time-zone'],
    ['2026-11-03T02:45:00Z', 'time-zone'],
    ['2026-11-04T08:16:00Z', 'a-day'],
    ['2026-11-02T08:10:00Z', 'a-day'],
    ['2026-11-03T09:09:00Z', 'other'],
    ['2026-11-20T08:15:00Z', 'other'],
    ['2026-11-03T09:15:00', null],
    ['2026-11-04T08:15:00', 'a-day'],
    ['2026-11-03T10:15:00+02:00', null],
  ])('that shows %s is off by %s', (at, likely) => {
    expect(clockError(at, ...span)?.likely ?? null).toBe(likely);
  });
});
