import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readScanFile } from '../../../functions/read-scan/read-scan-file.ts';
import { UnreadableError } from '../../../shared/documents/unreadable-error.ts';
import { decodePackBits } from '../../../shared/scans/formats/pack-bits.ts';
import { tiffDirectories } from '../../../shared/scans/formats/tiff/directory.ts';
import { decodeLzw } from '../../../shared/scans/formats/tiff/lzw.ts';
import { scanReadingSchema } from '../../../shared/scans/scan-reading.ts';
import { mutationsOf } from '../../functions/read-document/mutations.ts';
import { fuzzRuns } from '../../fuzz/runs.ts';
import { RECORD } from '../sample-record.ts';
import { dicomBytes, imageElements } from './dicom-bytes.ts';
import { N42_2006, N42_2012 } from './n42-documents.ts';
import { packBits, tiffBytes } from './tiff-bytes.ts';

const WIDTH = 19;
const HEIGHT = 13;
const SAMPLES = Array.from({ length: WIDTH * HEIGHT }, (_, index) => (index * 7919) % 65_536);
const image = { width: WIDTH, height: HEIGHT, samples: SAMPLES };
const TIFFS = {
  plain: tiffBytes([image]),
  strips: tiffBytes([{ ...image, rowsPerStrip: 3, compression: 'deflate' }, image]),
  tiles: tiffBytes([{ ...image, tile: 16, compression: 'packBits' }]),
  big: tiffBytes([{ ...image, rowsPerStrip: 4 }], { big: true, motorola: true }),
};
const little = Buffer.from(Uint16Array.from(SAMPLES).buffer);
const rle = Buffer.concat([
  Buffer.from(Uint32Array.from([2, 64, 64 + 300]).buffer),
  Buffer.alloc(52),
  packBits(little),
]);
const DICOMS = {
  explicit: dicomBytes(imageElements(WIDTH, HEIGHT), little),
  implicit: dicomBytes(imageElements(WIDTH, HEIGHT), little, { syntax: 'implicit' }),
  rle: dicomBytes(imageElements(WIDTH, HEIGHT), [rle], { syntax: 'rle' }),
};
const LIMITS = { maxBytes: 1 << 20, maxRecordBytes: 1 << 20, maxXmlBytes: 1 << 20, maxPixels: 50_000 };

/** A reading by the schema, or a refusal with its reason: nothing else may come of any bytes. */
async function settles(bytes: Uint8Array): Promise<void> {
  try {
    const reading = await readScanFile({ file: 'x', bytes, scanId: 'S-1', limits: LIMITS });
    const parsed = scanReadingSchema.safeParse(reading);
    if (!parsed.success) throw new Error(parsed.error.message);
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    expect(error.message.length).toBeLessThan(400);
  }
}

describe('an image that was cut off', () => {
  it.each(Object.entries({ ...TIFFS, ...DICOMS }))('at any length is read in part or refused: %s', async (_, bytes) => {
    for (let length = 0; length < bytes.length; length += length < 400 ? 1 : 7)
      await settles(bytes.subarray(0, length));
  });
});

describe('an image with a few bytes changed', () => {
  it('is read or refused, whatever they are', async () => {
    const seeds = [...Object.values(TIFFS), ...Object.values(DICOMS)];
    await fc.assert(fc.asyncProperty(mutationsOf(seeds), settles), { numRuns: fuzzRuns(400) });
  });

  it('is read or refused where a 16-bit or 32-bit number of its header is as large as can be', async () => {
    for (const bytes of [...Object.values(TIFFS), ...Object.values(DICOMS)]) {
      for (let at = 2; at < Math.min(bytes.length - 4, 420); at += 2) {
        for (const length of [2, 4]) {
          const changed = Buffer.from(bytes);
          changed.fill(0xff, at, at + length);
          await settles(changed);
        }
      }
    }
  });
});

describe('a chain of directories', () => {
  it('ends, wherever it leads', () => {
    fc.assert(
      fc.property(fc.nat({ max: TIFFS.strips.length + 50 }), fc.boolean(), (lastLeadsTo, big) => {
        const { directories } = tiffDirectories(tiffBytes([image, image], { lastLeadsTo, big }));
        expect(directories.length).toBeGreaterThan(0);
        expect(directories.length).toBeLessThanOrEqual(64);
      }),
    );
  });
});

describe('packed bytes', () => {
  it('of any content fill no more than the room for them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat({ max: 5000 }), (input, length) => {
        for (const decode of [decodeLzw, decodePackBits]) {
          const out = new Uint8Array(length);
          const written = decode(input, out);
          expect(written).toBeLessThanOrEqual(length);
          expect(out.subarray(written).every((byte) => byte === 0)).toBe(true);
        }
      }),
      { numRuns: fuzzRuns(500) },
    );
  });
});

describe('XML beside a scan', () => {
  const record = `<scanRecord><scanId>${RECORD.scanId}</scanId><port>NLRTM</port></scanRecord>`;

  it('is read or refused with a few bytes changed', async () => {
    const seeds = [N42_2012, N42_2006, record].map((text) => Buffer.from(text));
    await fc.assert(fc.asyncProperty(mutationsOf(seeds), settles), { numRuns: fuzzRuns(300) });
  });

  it('is refused where it was cut off', async () => {
    for (let length = 1; length < N42_2006.length - 1; length += 11) {
      const cut = readScanFile({ file: 'x', bytes: Buffer.from(N42_2006.slice(0, length)), scanId: 'S-1' });
      await expect(cut).rejects.toBeInstanceOf(UnreadableError);
    }
  });
});
