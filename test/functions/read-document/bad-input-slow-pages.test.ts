import { setTimeout as sleep } from 'node:timers/promises';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../events/generator/seeded-random.ts';
import { deadlineIn, TookTooLongError } from '../../../functions/read-document/page-deadline.ts';
import { readDocument } from '../../../functions/read-document/read-document.ts';
import { type FileReading, LIST_PRICES } from '../../../shared/documents/file-reading.ts';
import type { OcrEngine } from '../../../shared/documents/ocr-engine.ts';
import { DEFAULT_LIMITS, type ReadLimits } from '../../../shared/documents/read-limits.ts';
import { findInkLines } from '../../../shared/documents/recognition/ink-lines.ts';
import { engineThatSees, layeredPdf, seenWords } from './layered-pdf.ts';

const INVOICE = [
  'COMMERCIAL INVOICE',
  'Invoice No.: TW-4471      Date: 2026-11-04',
  'Description       Quantity   Unit price   Amount',
  'Rope coils        4          20.00        80.00',
  'Total                                     80.00',
].map((text, i) => ({ text, at: [20, 60 + i * 24] as [number, number], size: 10 }));
const SEEN = seenWords(INVOICE);
/** No page of these takes as long as a minute on any machine; without a bound they took hours, or memory without end. */
const BOUND_MS = 60_000;
const MOST_LINES = 1500;

function read(bytes: Uint8Array, ocr: OcrEngine, limits: Partial<ReadLimits> = {}): Promise<FileReading> {
  return readDocument({ file: 'p', bytes, ocr, limits: { ...DEFAULT_LIMITS, ...limits }, prices: LIST_PRICES });
}

const problem = ({ papers }: FileReading, code: string) =>
  papers.flatMap(({ problems }) => problems).find((each) => each.code === code);

/** Pages of nothing but a picture. */
const scans = (pages: number) => layeredPdf(({ picture }) => picture([0, 0, 600, 800]), pages);

/** An engine that is never done with one page. */
function engineThatHangs(on: number): OcrEngine {
  const { promise: never } = Promise.withResolvers<never>();
  return { recognise: async (_, page) => (page === on ? never : { words: [...SEEN], turned: 0 }) };
}

describe('a page that takes too long', () => {
  test('is left out, told with its number and paid for, and the pages around it are read', async () => {
    const file = await read(await scans(3), engineThatHangs(2), { secondsPerPage: 4 });
    expect(problem(file, 'page.took-too-long')?.message).toMatch(/^page 2 was not recognised: .* more than 4 seconds/);
    expect(file.papers[0]).toMatchObject({ kind: 'invoice', partial: true, fields: { total: '80.00' } });
    expect(file.papers.at(-1)).toMatchObject({ kind: 'invoice' });
    expect(file.calls).toEqual({ DetectDocumentText: 3 });
  });

  test('does not make a paper without any other one a paper without print', async () => {
    const file = await read(await scans(1), engineThatHangs(1), { secondsPerPage: 4 });
    expect(file.papers.map(({ partial }) => partial)).toEqual([true]);
    expect([problem(file, 'page.took-too-long'), problem(file, 'page.no-words')]).toEqual([
      expect.objectContaining({ message: expect.stringMatching(/^page 1 /) }),
      undefined,
    ]);
  });
});

describe('a deadline', () => {
  test('is one for all that is waited for', async () => {
    const inTime = deadlineIn(0.2);
    expect(await inTime(Promise.resolve('first'))).toBe('first');
    await inTime(sleep(1));
    await expect(inTime(sleep(5000, null, { ref: false }))).rejects.toThrow(TookTooLongError);
    await expect(inTime(sleep(5000, null, { ref: false }))).rejects.toThrow('more than 0.2 seconds');
  });

  test('passes on what fails before it', async () => {
    await expect(deadlineIn(5)(Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  });
});

describe('a hostile picture is read or refused in bounded time', () => {
  const grey = (width: number, height: number, valueAt: (x: number, y: number) => number) => {
    const data = new Uint8Array(width * height);
    for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) data[y * width + x] = valueAt(x, y);
    return { data, width, height };
  };
  const random = seededRandom('hostile');
  const specks = new Map(
    Array.from({ length: 100_000 }, () => [Math.floor(random.uniform() * 2000 * 3000), true] as const),
  );
  /** Letters enough that a page is not given up for want of them. */
  const isLetter = (x: number, y: number) => y > 40 && y < 60 && x < 800 && x % 20 < 10;

  test.each<[string, (x: number, y: number) => number]>([
    ['of 100,000 specks', (x, y) => (specks.has(y * 2000 + x) ? 0 : 255)],
    ['of nothing but noise', () => random.uniform() * 255],
    ['of nothing but rules', (x, y) => (y % 12 < 2 || x % 200 < 2 ? 0 : 255)],
    ['of dashes', (x, y) => (y % 10 < 2 && x % 60 < 50 ? 0 : 255)],
    ['of slanting lines that cross the page', (x, y) => (isLetter(x, y) || (x + 3 * y) % 40 < 6 ? 0 : 255)],
    ['of slanting lines in strips', (x, y) => (isLetter(x, y) || ((x + y) % 24 < 5 && y % 500 < 490) ? 0 : 255)],
  ])(
    '%s',
    async (_, valueAt) => {
      const page = grey(2000, 3000, valueAt);
      expect(findInkLines(page, MOST_LINES).lines.length).toBeLessThanOrEqual(MOST_LINES);
      const raw = { raw: { width: page.width, height: page.height, channels: 1 } } as const;
      const png = await sharp(page.data, raw).png({ compressionLevel: 1 }).toBuffer();
      expect((await read(png, engineThatSees(SEEN))).papers).toHaveLength(1);
    },
    BOUND_MS,
  );

  test(
    'of 10,000 x 10,000 fields of a chessboard',
    async () => {
      const field = Buffer.from([0, 255, 255, 0].flatMap((value) => [value, value, value]));
      const board = await sharp({ create: { width: 10_000, height: 10_000, channels: 3, background: '#ffffff' } })
        .composite([{ input: field, raw: { width: 2, height: 2, channels: 3 }, tile: true }])
        .png({ compressionLevel: 1 })
        .toBuffer();
      expect((await read(board, engineThatSees(SEEN))).papers).toHaveLength(1);
      await expect(read(board, engineThatSees(SEEN), { imagePixels: 99_999_999 })).rejects.toMatchObject({
        code: 'image.too-many-pixels',
      });
    },
    BOUND_MS,
  );
});
