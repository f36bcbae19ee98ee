import { describe, expect, it } from 'vitest';
import { isDicom, openDicom } from '../../../shared/scans/formats/dicom/open-dicom.ts';
import { type DicomElement, dicomBytes, imageElements, nestedSequence } from './dicom-bytes.ts';
import { pixelsOf } from './pixels-of.ts';
import { packBits } from './tiff-bytes.ts';

const WIDTH = 11;
const HEIGHT = 7;
const SAMPLES = Array.from({ length: WIDTH * HEIGHT }, (_, index) => (index * 7919) % 65_536);
const little = Buffer.from(Uint16Array.from(SAMPLES).buffer);
const refusal = (code: string) => expect.objectContaining({ name: 'UnreadableError', code });

describe('the pixels of a DICOM file', () => {
  it.each(['implicit', 'explicit'])('are read with %s value representations', async (syntax) => {
    const bytes = dicomBytes(imageElements(WIDTH, HEIGHT), little, { syntax });
    expect(isDicom(bytes)).toBe(true);
    const source = openDicom(bytes);
    expect(source).toMatchObject({
      format: 'dicom',
      widthPx: WIDTH,
      heightPx: HEIGHT,
      bits: 16,
      images: 1,
      problems: [],
    });
    expect(await pixelsOf(source)).toEqual(SAMPLES);
  });

  it('are read with the most significant byte first', async () => {
    const bytes = dicomBytes(imageElements(WIDTH, HEIGHT), Buffer.from(little).swap16(), { syntax: 'big' });
    expect(await pixelsOf(openDicom(bytes))).toEqual(SAMPLES);
  });

  it('are read from run lengths, a plane of high bytes before one of low ones', async () => {
    const bytes = dicomBytes(imageElements(WIDTH, HEIGHT), [rleFrame(SAMPLES)], { syntax: 'rle' });
    expect(await pixelsOf(openDicom(bytes))).toEqual(SAMPLES);
  });

  it('are widened where they have eight bits, and taken as stored where they have twelve', async () => {
    const eight = imageElements(WIDTH, HEIGHT, { 2621696: [8], 2621697: [8], 2621698: [7] });
    const bytes = dicomBytes(eight, Buffer.from(SAMPLES.map((value) => value % 256)));
    expect(await pixelsOf(openDicom(bytes))).toEqual(SAMPLES.map((value) => (value % 256) * 257));
    const twelve = imageElements(WIDTH, HEIGHT, { 2621697: [12], 2621698: [11] });
    expect(await pixelsOf(openDicom(dicomBytes(twelve, little)))).toEqual(SAMPLES.map((value) => value & 4095));
  });

  it('are turned round where bright means dense, and raised above zero where they have a sign', async () => {
    const negative = imageElements(WIDTH, HEIGHT, { 2621444: 'MONOCHROME1' });
    expect(await pixelsOf(openDicom(dicomBytes(negative, little)))).toEqual(SAMPLES.map((value) => 65_535 - value));
    const source = openDicom(dicomBytes(imageElements(WIDTH, HEIGHT, { 2621699: [1] }), little));
    expect(await pixelsOf(source)).toEqual(SAMPLES.map((value) => (value + 32_768) % 65_536));
    expect(source.problems).toMatchObject([{ code: 'scan-image.signed' }]);
  });

  it('are found behind sequences of unknown length, one in another', async () => {
    const whole = dicomBytes(imageElements(WIDTH, HEIGHT), little);
    const inner = nestedSequence(0x00081140, nestedSequence(0x00081199, Buffer.alloc(0)));
    const at = 132 + 12 + 8 + 20;
    const bytes = Buffer.concat([whole.subarray(0, at), inner, whole.subarray(at)]);
    expect(await pixelsOf(openDicom(bytes))).toEqual(SAMPLES);
  });

  it('of a second frame are the second image', async () => {
    const second = Buffer.from(Uint16Array.from(SAMPLES.toReversed()).buffer);
    const source = openDicom(
      dicomBytes(imageElements(WIDTH, HEIGHT, { 2621448: '2' }), Buffer.concat([little, second])),
    );
    expect([source.images, source.alike(1), source.alike(2)]).toEqual([2, true, false]);
    expect(await pixelsOf(source, 1)).toEqual(SAMPLES.toReversed());
  });

  it('end with the last whole row of a file that was cut off', async () => {
    const bytes = dicomBytes(imageElements(WIDTH, HEIGHT), little);
    const source = openDicom(bytes.subarray(0, bytes.length - 2 * WIDTH - 3));
    expect(await pixelsOf(source)).toEqual(SAMPLES.slice(0, WIDTH * (HEIGHT - 2)));
    const rle = dicomBytes(imageElements(WIDTH, HEIGHT), [rleFrame(SAMPLES)], { syntax: 'rle' });
    const cut = await pixelsOf(openDicom(rle.subarray(0, rle.length - 60)));
    expect(cut).toEqual(SAMPLES.slice(0, cut.length));
    expect(cut.length).toBeLessThan(SAMPLES.length);
  });
});

describe('the attributes of a DICOM file', () => {
  const more: DicomElement[] = [
    [0x0008002a, 'DT', '20261103091500.5+0100'],
    [0x00080070, 'LO', 'Acme Imaging'],
    [0x00080080, 'LO', 'Maasvlakte'],
    [0x00081090, 'LO', 'Gantry 6'],
    [0x00100020, 'LO', 'CSQU 305438-3'],
    [0x00181000, 'LO', 'NLRTM-X1'],
    [0x00181164, 'DS', '8.0\\8.5'],
  ];

  it('say who took the picture, of what, when, and how far its pixels lie apart', () => {
    const { metadata } = openDicom(dicomBytes([...imageElements(WIDTH, HEIGHT), ...more], little));
    expect(metadata).toMatchObject({
      ...{ make: 'Acme Imaging', model: 'Gantry 6', scannerId: 'NLRTM-X1', site: 'Maasvlakte' },
      ...{ takenAt: '2026-11-03T09:15:00+01:00', pixelPitchMm: 8.5, container: 'CSQU3054383' },
    });
  });

  it('give local time where no zone is stated, and no container where what was inspected is named otherwise', () => {
    const elements: DicomElement[] = [
      [0x00080023, 'DA', '20261103'],
      [0x00080033, 'TM', '091500'],
      [0x00100020, 'LO', 'OOI-4711'],
    ];
    const { metadata } = openDicom(dicomBytes([...imageElements(WIDTH, HEIGHT), ...elements], little));
    expect(metadata).toMatchObject({ takenAt: '2026-11-03T09:15:00', container: null });
  });
});

describe('a DICOM file that is refused', () => {
  it('names the compression that is not read, and what to export instead', () => {
    const bytes = dicomBytes(imageElements(WIDTH, HEIGHT), [Buffer.alloc(40)], { syntax: '1.2.840.10008.1.2.4.70' });
    expect(() => openDicom(bytes)).toThrow(/JPEG lossless.*export it uncompressed/);
    expect(() => openDicom(bytes)).toThrow(refusal('dicom.transfer-syntax'));
  });

  it.each<[string, Record<number, string | number[]>, string]>([
    ['colour', { 2621442: [3], 2621444: 'RGB' }, 'scan-image.samples'],
    ['a palette', { 2621444: 'PALETTE COLOR' }, 'scan-image.palette'],
    ['32 bits', { 2621696: [32], 2621697: [32], 2621698: [31] }, 'scan-image.depth'],
    ['bits in the upper part of a word', { 2621697: [12], 2621698: [15] }, 'scan-image.depth'],
    ['no rows', { 2621456: [0] }, 'dicom.damaged'],
  ])('for %s', (_, given, code) => {
    expect(() => openDicom(dicomBytes(imageElements(WIDTH, HEIGHT, given), little))).toThrow(refusal(code));
  });

  it('for holding no picture', () => {
    expect(() => openDicom(dicomBytes(imageElements(WIDTH, HEIGHT), null))).toThrow(refusal('dicom.no-image'));
  });

  it('for run lengths where its header promises plain pixels', () => {
    const bytes = dicomBytes(imageElements(WIDTH, HEIGHT), [rleFrame(SAMPLES)], { syntax: 'explicit' });
    expect(() => openDicom(bytes)).toThrow(refusal('dicom.damaged'));
  });
});

function rleFrame(samples: readonly number[]): Buffer {
  const planes = [(value: number) => value >> 8, (value: number) => value & 255].map((byte) =>
    packBits(Buffer.from(samples.map(byte))),
  );
  const header = Buffer.alloc(64);
  header.writeUInt32LE(2);
  header.writeUInt32LE(64, 4);
  header.writeUInt32LE(64 + (planes[0]?.length ?? 0), 8);
  return Buffer.concat([header, ...planes]);
}
