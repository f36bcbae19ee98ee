import { describe, expect, it } from 'vitest';
import { readScanXml } from '../../../shared/scans/formats/scan-xml.ts';
import { parseScanRecord } from '../../../shared/scans/parse-scan-record.ts';
import type { ScanRecord } from '../../../shared/scans/scan-record.ts';
import { RECORD, recordBytes } from '../sample-record.ts';

const FULL: ScanRecord = {
  ...RECORD,
  licencePlate: 'UTO-47 <&>',
  images: [
    {
      ...{ file: '0042.tif', sha256: 'a'.repeat(64), widthPx: 800, heightPx: 300, bits: 16, pixelPitchMm: 8.5 },
      ...{ darkLevel: 230, airLevel: null },
    },
  ],
  marks: [{ image: '0042.tif', box: [0.1, 0.2, 0.3, 1e-3], label: 'seal', note: null }],
  portal: { gammaCps: 412.5, neutronCps: 0, backgroundCps: 405, alarm: 'none', durationS: 22 },
};

describe('a scan record in XML', () => {
  it('is the record that the same values make in JSON', () => {
    const read = readScanXml(Buffer.from(xmlOf('scanRecord', FULL)));
    expect(read).toEqual({ record: parseScanRecord(recordBytes(FULL)) });
  });

  it('keeps a text of digits a text', () => {
    const read = readScanXml(Buffer.from(xmlOf('scanRecord', { ...FULL, scanId: '007', operator: '0417' })));
    expect(read).toMatchObject({ record: { scanId: '007', operator: '0417' } });
  });

  it.each([
    ['a field that is missing', xmlOf('scanRecord', { ...FULL, site: undefined }), /the field site/],
    [
      'a number that is none',
      xmlOf('scanRecord', FULL).replace('<widthPx>800', '<widthPx>wide'),
      /images\[0\]\.widthPx/,
    ],
    ['a box of three numbers', xmlOf('scanRecord', FULL).replace('0.1 0.2', '0.1'), /marks\[0\]\.box/],
  ])('is refused for %s, by its name', (_, text, message) => {
    expect(() => readScanXml(Buffer.from(text))).toThrow(expect.objectContaining({ code: 'scan-record.field' }));
    expect(() => readScanXml(Buffer.from(text))).toThrow(message);
  });
});

/** An element a field, repeated for lists, left out where null; four numbers are a box. */
function xmlOf(name: string, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) {
    if (name === 'box') return `<box>${value.join(' ')}</box>`;
    return value.map((one) => xmlOf(name, one)).join('');
  }
  if (typeof value !== 'object') {
    return `<${name}>${String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</${name}>`;
  }
  return `<${name}>${Object.entries(value)
    .map(([key, inner]) => xmlOf(key, inner))
    .join('\n')}</${name}>`;
}
