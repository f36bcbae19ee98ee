import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../functions/read-document/read-document.ts';
import { type FileReading, LIST_PRICES } from '../../../shared/documents/file-reading.ts';
import { DEFAULT_LIMITS, type ReadLimits } from '../../../shared/documents/read-limits.ts';
import { UnreadableError } from '../../../shared/documents/unreadable-error.ts';
import { engineThatSees, seenWords } from './layered-pdf.ts';

const INVOICE = [
  'COMMERCIAL INVOICE',
  'Invoice No.: TW-4471      Date: 2026-11-04',
  'Description       Quantity   Unit price   Amount',
  'Rope coils        4          20.00        80.00',
  'Total                                     80.00',
].map((text, i) => ({ text, at: [20, 60 + i * 24] as [number, number], size: 10 }));

function read(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): Promise<FileReading> {
  const ocr = engineThatSees(seenWords(INVOICE));
  return readDocument({ file: 'p', bytes, ocr, limits: { ...DEFAULT_LIMITS, ...limits }, prices: LIST_PRICES });
}

const problem = ({ papers }: FileReading, code: string) =>
  papers.flatMap(({ problems }) => problems).find((each) => each.code === code);

/** Of the pages of a TIFF, in pixels. */
const SIDE = 40;

/** Little-endian TIFF of grey pages, whose directories are given: their strips all lie at one place. */
function tiff(pages: readonly { width: number; height: number; next?: number }[]): Buffer {
  const entries = 8;
  const size = 2 + entries * 12 + 4;
  const strip = 8 + pages.length * size;
  const head = Buffer.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0]);
  const directories = pages.map(({ width, height, next }, i) => {
    const directory = Buffer.alloc(size);
    directory.writeUInt16LE(entries, 0);
    const tags = [
      [256, width],
      [257, height],
      [258, 8],
      [259, 1],
      [262, 1],
      [273, strip],
      [278, height],
      [279, SIDE * SIDE],
    ] as const;
    for (const [at, [tag, value]] of tags.entries()) {
      directory.writeUInt16LE(tag, 2 + at * 12);
      directory.writeUInt16LE(4, 4 + at * 12);
      directory.writeUInt32LE(1, 6 + at * 12);
      directory.writeUInt32LE(value, 10 + at * 12);
    }
    directory.writeUInt32LE(next ?? (i + 1 < pages.length ? 8 + (i + 1) * size : 0), 2 + entries * 12);
    return directory;
  });
  return Buffer.concat([head, ...directories, markedPixels()]);
}

/** Paper with a mark on it: a blank page would not be recognised at all. */
function markedPixels(): Buffer {
  const pixels = Buffer.alloc(SIDE * SIDE, 250);
  for (let y = 10; y < 30; y += 1) pixels.fill(0, y * SIDE + 15, y * SIDE + 25);
  return pixels;
}

describe('a TIFF', () => {
  const page = { width: SIDE, height: SIDE };

  test('of a thousand pages is read as far as the limit, and told from which page on it is not', async () => {
    const file = await read(tiff(Array.from({ length: 1000 }, () => page)), { pages: 2 });
    expect(file.pages).toBe(1000);
    expect(problem(file, 'image.too-many-pages')?.message).toBe(
      'pages from 3 on were not read: the TIFF has 1000, more than the 2 of one paper; upload it in parts',
    );
    expect(file.papers.at(-1)).toMatchObject({ kind: 'invoice', partial: true });
  });

  test('whose second page is broken is read without it, and told', async () => {
    const file = await read(tiff([page, { width: SIDE, height: 4000 }]));
    expect(problem(file, 'image.broken')?.message).toMatch(/^page 2: /);
    expect(file.papers[0]).toMatchObject({ kind: 'invoice', partial: true });
  });

  test.each([
    ['whose pages follow one another in a circle', tiff([page, { ...page, next: 8 }])],
    ['that claims more pixels than there can be', tiff([{ width: 4_000_000, height: 4_000_000 }])],
    ['whose first page begins behind its end', tiff([]).fill(0xff, 4, 8)],
  ])('%s ends in a reading or in a refusal', async (_, bytes) => {
    const outcome = await read(bytes, { pages: 3, secondsPerStep: 5 }).catch((error: unknown) => error);
    if (outcome instanceof Error) expect(outcome).toBeInstanceOf(UnreadableError);
  });
});

describe('a PNG', () => {
  test('whose data unpack to far more than its size needs is refused or read, within memory', async () => {
    const whole = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#888888' } })
      .png()
      .toBuffer();
    const bomb = deflateSync(Buffer.alloc(100 * 1024 * 1024));
    const at = whole.indexOf('IDAT') - 4;
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bomb.length);
    const patched = Buffer.concat([
      whole.subarray(0, at),
      length,
      Buffer.from('IDAT'),
      bomb,
      Buffer.alloc(4),
      whole.subarray(-12),
    ]);
    const before = process.memoryUsage().rss;
    const outcome = await read(patched).catch((error: unknown) => error);
    if (outcome instanceof Error) expect(outcome).toBeInstanceOf(UnreadableError);
    expect(process.memoryUsage().rss - before).toBeLessThan(90 * 1024 * 1024);
  });
});

test('a photograph of a screen, all moiré, is read within the limits, and what is in doubt is told', async () => {
  const [width, height] = [1200, 900];
  const pixels = Buffer.alloc(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++)
      pixels[y * width + x] = 128 + 60 * Math.sin(x * 2.9) + 60 * Math.sin(y * 2.7 + x / 90);
  }
  const picture = await sharp(pixels, { raw: { width, height, channels: 1 } })
    .jpeg()
    .toBuffer();
  const ocr = engineThatSees(seenWords(INVOICE, 0.4));
  const file = await readDocument({ file: 'p', bytes: picture, ocr, limits: DEFAULT_LIMITS, prices: LIST_PRICES });
  expect(problem(file, 'page.hardly-legible')?.message).toMatch(/^page 1: .*poor picture/);
  for (const { evidence } of file.papers) {
    for (const { confidence } of Object.values(evidence)) expect(confidence).toBeLessThan(0.9);
  }
});
