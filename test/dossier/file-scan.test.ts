import { describe, expect, it } from 'vitest';
import { assembleDossier, type DossierDocument } from '../../shared/dossier/assemble.ts';
import { readScanXml } from '../../shared/scans/formats/scan-xml.ts';
import type { ScanReading } from '../../shared/scans/scan-reading.ts';
import { N42_2012 } from '../scans/formats/n42-documents.ts';
import { scanImage, scanRecord } from './readings.ts';

const sha = (digit: string) => digit.repeat(64);

function filed(file: string, reading: ScanReading, scanId = 'S1'): DossierDocument {
  const key = `NLRTM/TEST-1/scans/${scanId}/${file}`;
  return {
    documentId: `doc-${file}`,
    key,
    file,
    area: 'scans',
    scanId,
    sequencer: '0',
    sha256: reading.sha256,
    reading,
  };
}

const assembled = (documents: DossierDocument[]) =>
  assembleDossier({ port: 'NLRTM', reference: 'TEST-1', asOf: '2026-11-03T10:00:00Z', documents });

const image = (given: object = {}) => ({ ...scanImage().reading, file: 'image.png', ...given });
const record = (digit = 'd') => ({
  ...{ kind: 'scan-record' as const, file: 'record.json', sha256: sha(digit), problems: [] },
  record: scanRecord({
    images: [
      {
        ...{ file: 'image.png', sha256: sha('b'), widthPx: 800, heightPx: 300, bits: 16, pixelPitchMm: 8 },
        ...{ darkLevel: null, airLevel: null },
      },
    ],
  }),
});
const portal = (digit = 'e'): ScanReading => {
  const read = readScanXml(Buffer.from(N42_2012));
  if (!('portal' in read)) throw new Error('no portal');
  return { kind: 'portal-record', file: 'rpm.n42', sha256: sha(digit), problems: [], portal: read.portal };
};

describe('the files of a scan', () => {
  it('are its record, its images and the data of its portal, whatever came first', () => {
    const documents = [filed('rpm.n42', portal()), filed('record.json', record()), filed('image.png', image())];
    for (const order of [documents, documents.toReversed()]) {
      const [scan] = assembled(order).scans;
      expect([scan?.record?.file, scan?.portal?.file, scan?.images.map(({ file }) => file)]).toEqual([
        'record.json',
        'rpm.n42',
        ['image.png'],
      ]);
    }
  });

  it('are held against its record', () => {
    const [scan] = assembled([filed('record.json', record()), filed('image.png', image({ widthPx: 400 }))]).scans;
    expect(scan?.disagreements.map(({ code }) => code)).toEqual(['scan-agreement.size']);
    expect(assembled([filed('image.png', image({ widthPx: 400 }))]).scans[0]?.disagreements).toEqual([]);
  });

  it('count once: a second record or portal file is told, and nothing is lost', () => {
    const { scans, unreadable } = assembled([
      ...[filed('a.json', record('1')), filed('b.json', record('2'))],
      ...[filed('a.n42', portal('3')), filed('b.n42', portal('4'))],
    ]);
    expect([scans[0]?.record?.file, scans[0]?.portal?.file]).toEqual(['a.json', 'a.n42']);
    expect(unreadable.map(({ file, problem }) => [file, problem.code])).toEqual([
      ['b.json', 'scan.second-record'],
      ['b.n42', 'scan.second-portal'],
    ]);
  });

  it('are no image to a check where it was read in part', () => {
    const { scans, unreadable } = assembled([filed('image.png', image({ rowsRead: 120 }))]);
    expect(scans[0]?.images).toEqual([]);
    expect(unreadable).toMatchObject([{ file: 'image.png', problem: { code: 'scan-image.partial' } }]);
    expect(unreadable[0]?.problem.message).toContain('first 120 of 300 rows');
  });
});
