import { randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readScanFile, SCAN_LIMITS } from '../../../functions/read-scan/read-scan-file.ts';
import type { GreyImage } from '../../../shared/scans/grey-image.ts';
import { hashDistance } from '../../../shared/scans/likeness/attenuation-hash.ts';
import { type ScanReading, scanReadingSchema } from '../../../shared/scans/scan-reading.ts';
import { RECORD, recordBytes } from '../../scans/sample-record.ts';
import { simulatedScan } from '../../scans/simulated-scan.ts';

const scan = simulatedScan({ kind: 'cartons', kg: 5000 });
const picture = ({ pixels, width, height }: GreyImage) => sharp(pixels, { raw: { width, height, channels: 1 } });
const tiffOf = (image: GreyImage, pitchMm = 20) =>
  picture(image)
    .toColourspace('grey16')
    .tiff({ compression: 'deflate', predictor: 'horizontal', xres: 1 / pitchMm, yres: 1 / pitchMm })
    .toBuffer();
const read = (file: string, bytes: Uint8Array, limits = SCAN_LIMITS) =>
  readScanFile({ file, bytes, scanId: 'S-1', limits });

describe('reading a scan image', () => {
  it('keeps the sixteen bits of a TIFF and takes its pixel pitch', async () => {
    const reading = imageOf(await read('scan.tif', await tiffOf(scan)));
    expect(reading).toMatchObject({
      format: 'tiff',
      bits: 16,
      widthPx: scan.width,
      heightPx: scan.height,
      problems: [],
    });
    expect(reading.measures.airLevel).toBeGreaterThan(14_000);
    expect(reading.measures.attenuationAreaM2).toBeCloseTo((reading.measures.attenuationPx ?? 0) * 0.0004, 3);
    expect(scanReadingSchema.parse(reading)).toEqual(reading);
  });

  it('gives the same digest of pixels for a lossless copy in another format', async () => {
    const tiff = imageOf(await read('a.tif', await tiffOf(scan)));
    const png = imageOf(await read('a.png', await picture(scan).toColourspace('grey16').png().toBuffer()));
    expect(png.measures.pixelSha256).toBe(tiff.measures.pixelSha256);
    expect(png.sha256).not.toBe(tiff.sha256);
  });

  it('gives nearly the same hash for a JPEG of eight bits', async () => {
    const bright = { ...scan, pixels: scan.pixels.map((value) => value * 4) };
    const jpeg = await picture(bright).toColourspace('b-w').jpeg({ quality: 80 }).toBuffer();
    const one = imageOf(await read('a.tif', await tiffOf(scan)));
    const other = imageOf(await read('a.jpg', jpeg));
    expect(other).toMatchObject({ format: 'jpeg', bits: 8 });
    expect(hashDistance(one.measures.likeness.hash, other.measures.likeness.hash)).toBeLessThanOrEqual(3);
  });

  it('reads a colour image with transparency as grey', async () => {
    const bytes = await sharp({ create: { width: 40, height: 20, channels: 4, background: '#80808080' } })
      .png()
      .toBuffer();
    expect(imageOf(await read('a.png', bytes))).toMatchObject({ bits: 8, widthPx: 40 });
  });

  it('takes the type from the bytes and mentions a name that promises another', async () => {
    const reading = await read('scan.tif', await picture(scan).toColourspace('grey16').png().toBuffer());
    expect(reading).toMatchObject({ format: 'png', problems: [{ code: 'file.mislabelled' }] });
  });

  it('says when no container stands in the image', async () => {
    const bytes = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#888' } })
      .png()
      .toBuffer();
    const codes = (await read('a.png', bytes)).problems.map(({ code }) => code);
    expect(codes).toEqual(['scan-image.colour', 'scan-image.outline']);
  });
});

describe('reading a scan record', () => {
  it('gives the record', async () => {
    const reading = await read('record.json', recordBytes(RECORD));
    expect(reading).toMatchObject({ kind: 'scan-record', problems: [], record: { scanner: { id: 'NLRTM-X1' } } });
  });

  it('mentions a scan id that is not that of the folder, and an end before the start', async () => {
    const wrong = { ...RECORD, scanId: 'S-2', endedAt: '2026-11-03T09:00:00Z' };
    const codes = (await read('record.json', recordBytes(wrong))).problems.map((problem) => problem.code);
    expect(codes).toEqual(['scan-record.scan-id', 'scan-record.times']);
  });

  it('refuses a record of more than its limit before parsing it', async () => {
    const bytes = Buffer.concat([Buffer.from('{"a":"'), Buffer.alloc(SCAN_LIMITS.maxRecordBytes, 97)]);
    await expect(read('record.json', bytes)).rejects.toMatchObject({ code: 'file.too-large' });
  });

  it('refuses arrays nested a hundred thousand deep', async () => {
    await expect(read('record.json', Buffer.from('['.repeat(100_000)))).rejects.toMatchObject({
      name: 'UnreadableError',
    });
  });
});

describe('a file that can not be read', () => {
  it.each([
    ['an empty file', Buffer.alloc(0), 'file.empty'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'scan.type'],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'), 'scan.type'],
    [
      'an XML with a doctype',
      Buffer.from('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
      'xml.doctype',
    ],
    ['an XML of something else', Buffer.from('<invoice/>'), 'xml.root'],
    ['a TIFF without a directory', Buffer.from('II*\0\0\0\0\0'), 'scan-image.damaged'],
    ['a TIFF of noise', Buffer.concat([Buffer.from([0x49, 0x49, 0x2a, 0]), randomBytes(500)]), 'scan-image.damaged'],
    ['a PNG of its signature alone', Buffer.from('89504e470d0a1a0a', 'hex'), 'scan-image.damaged'],
    ['white space', Buffer.from('   \n'), 'scan.type'],
  ])('names the reason for %s', async (_, bytes, code) => {
    await expect(read('x', bytes)).rejects.toMatchObject({ name: 'UnreadableError', code });
  });

  it('refuses a JPEG that was cut off, and a TIFF whose directory was at its end', async () => {
    const jpeg = await picture(scan).toColourspace('b-w').jpeg().toBuffer();
    const tiff = await picture(scan).toColourspace('grey16').tiff({ compression: 'deflate' }).toBuffer();
    for (const bytes of [jpeg, tiff]) {
      for (const share of [0.2, 0.5, 0.9]) {
        const cut = bytes.subarray(0, Math.floor(bytes.length * share));
        await expect(read('x', cut)).rejects.toMatchObject({ code: 'scan-image.damaged' });
      }
    }
  });

  it('reads the rows of a PNG that come before the cut, and says so', async () => {
    const png = await picture(scan).toColourspace('grey16').png().toBuffer();
    for (const share of [0.2, 0.5, 0.9]) {
      const reading = imageOf(await read('x.png', png.subarray(0, Math.floor(png.length * share))));
      expect(reading.rowsRead).toBeGreaterThan(0);
      expect(reading.rowsRead).toBeLessThan(scan.height);
      expect(reading.problems.map(({ code }) => code)).toContain('scan-image.partial');
    }
  });

  it('refuses a decompression bomb by what its header claims', async () => {
    await expect(read('bomb.png', pngBomb(60_000, 60_000))).rejects.toMatchObject({ code: 'scan-image.pixels' });
  });

  it('refuses floating-point samples', async () => {
    const bytes = floatTiff();
    await expect(read('x.tif', bytes)).rejects.toMatchObject({ code: 'scan-image.depth' });
  });
});

describe('memory', () => {
  it('stays below 400 MB for an image of 8000 x 2000 pixels with sixteen bits', async () => {
    const width = 8000;
    const height = 2000;
    const pixels = new Uint16Array(width * height).map((_, index) => 20_000 + ((index * 2_654_435_761) % 977));
    const bytes = await tiffOf({ width, height, pixels });
    const before = process.memoryUsage().rss;
    let most = before;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage().rss);
    }, 5);
    const reading = imageOf(await read('large.tif', bytes));
    clearInterval(watch);
    expect(reading.widthPx).toBe(width);
    expect(Math.max(most, process.memoryUsage().rss) - before).toBeLessThan(400 * 1024 * 1024);
  });
});

function imageOf(reading: ScanReading) {
  if (reading.kind !== 'scan-image') throw new Error('not an image');
  return reading;
}

/** A well-formed PNG of a few kilobytes that unfolds to `width` x `height` zeros. */
function pngBomb(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(data.length);
    head.write(type, 4, 'latin1');
    return Buffer.concat([head, data, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1_000_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A TIFF of one pixel, a 32-bit floating-point number. */
function floatTiff(): Buffer {
  const entries = [
    [256, 3, 1, 1],
    [257, 3, 1, 1],
    [258, 3, 1, 32],
    [259, 3, 1, 1],
    [262, 3, 1, 1],
    [273, 4, 1, 8],
    [277, 3, 1, 1],
    [278, 3, 1, 1],
    [279, 4, 1, 4],
    [339, 3, 1, 3],
  ];
  const bytes = Buffer.alloc(12 + 2 + entries.length * 12 + 4);
  bytes.write('II*\0', 'latin1');
  bytes.writeUInt32LE(12, 4);
  bytes.writeFloatLE(0.5, 8);
  bytes.writeUInt16LE(entries.length, 12);
  for (const [index, [tag = 0, type = 0, count = 0, value = 0]] of entries.entries()) {
    const at = 14 + index * 12;
    bytes.writeUInt16LE(tag, at);
    bytes.writeUInt16LE(type, at + 2);
    bytes.writeUInt32LE(count, at + 4);
    bytes.writeUInt32LE(value, at + 8);
  }
  return bytes;
}
