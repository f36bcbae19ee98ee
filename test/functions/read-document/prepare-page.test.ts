import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../events/generator/seeded-random.ts';
import { preparePage } from '../../../functions/read-document/page-preparation/prepare-page.ts';
import { readImage } from '../../../functions/read-document/read-image.ts';
import type { OcrEngine } from '../../../shared/documents/ocr-engine.ts';
import { DEFAULT_LIMITS } from '../../../shared/documents/read-limits.ts';
import { marked } from './marked.ts';

const SIZE = { width: 400, height: 300, channels: 1 } as const;
const LARGE = { width: 1200, height: 300, channels: 1 } as const;

/** Paper with 40 characters, as dark as asked for. */
function page({ paper = 255, ink = 0, grain = 0, size = SIZE as typeof SIZE | typeof LARGE } = {}) {
  const data = new Uint8Array(size.width * size.height).fill(paper);
  for (let character = 0; character < 40; character += 1) {
    const [left, top] = [40 + (character % 20) * 16, 100 + Math.floor(character / 20) * 60];
    for (let y = top; y < top + 20; y += 1) data.fill(ink, y * size.width + left, y * size.width + left + 8);
  }
  const random = seededRandom('grain');
  for (let at = 0; at < data.length * grain; at += 1) {
    data[Math.floor(random.uniform() * data.length)] = random.uniform() < 0.5 ? 0 : 255;
  }
  return { ...size, data };
}
const prepared = async (given: ReturnType<typeof page>) => {
  const { picture, blank } = await preparePage(given);
  return { blank, pixels: await picture().extractChannel(0).raw().toBuffer() };
};

describe('a page before it is recognised', () => {
  test('stays as it is where it is clean', async () => {
    const clean = page();
    const { blank, pixels } = await prepared(clean);
    expect(blank).toBe(false);
    expect(Buffer.compare(pixels, clean.data)).toBe(0);
  });

  test('loses single pixels that are no print', async () => {
    const { pixels } = await prepared(page({ grain: 0.02, size: LARGE }));
    const clean = page({ size: LARGE }).data;
    const wrong = pixels.reduce((count, value, at) => count + (Math.abs(value - (clean[at] ?? 0)) > 99 ? 1 : 0), 0);
    expect(wrong).toBeLessThan(0.002 * clean.length);
  });

  test('loses a few specks one by one, with no change to anything else', async () => {
    const clean = page({ size: LARGE });
    const specked = { ...clean, data: clean.data.slice() };
    for (let speck = 0; speck < 100; speck += 1) specked.data[LARGE.width * 20 + 11 + speck * 117] = 0;
    const { pixels } = await prepared(specked);
    expect(Buffer.compare(pixels, clean.data)).toBe(0);
  });

  test('keeps its single pixels where it is so small that its strokes have no more', async () => {
    const small = page({ grain: 0.02 });
    const { pixels } = await prepared(small);
    expect(Buffer.compare(pixels, small.data)).toBe(0);
  });

  test('is stretched where its print is hardly darker than its paper', async () => {
    const { blank, pixels } = await prepared(page({ paper: 210, ink: 188 }));
    expect(blank).toBe(false);
    expect(Math.max(...pixels) - Math.min(...pixels)).toBeGreaterThan(150);
  });

  test('is blank where there is nothing, a little dirt or the shadow of its edge', async () => {
    const empty = { ...SIZE, data: new Uint8Array(SIZE.width * SIZE.height).fill(250) };
    for (const at of [20_200, 61_333, 90_100]) empty.data.fill(90, at, at + 3);
    for (let y = 0; y < SIZE.height; y += 1) empty.data.fill(60, y * SIZE.width, y * SIZE.width + 4);
    expect((await prepared(empty)).blank).toBe(true);
  });

  test('is not blank with one number on it', async () => {
    const empty = { ...SIZE, data: new Uint8Array(SIZE.width * SIZE.height).fill(250) };
    for (let y = 200; y < 216; y += 1) empty.data.fill(120, y * SIZE.width + 200, y * SIZE.width + 205);
    expect((await prepared(empty)).blank).toBe(false);
  });
});

describe('a picture', () => {
  const calls: number[] = [];
  const engine: OcrEngine = {
    async recognise(_, number) {
      calls.push(number);
      return { words: [], turned: 0 };
    },
  };

  test('that is blank costs no call, and is said to be blank', async () => {
    const blank = sharp({ create: { width: 800, height: 600, channels: 3, background: '#f4f4f0' } });
    const read = await readImage(await blank.png().toBuffer(), engine, DEFAULT_LIMITS);
    expect(calls).toEqual([]);
    expect(read.calls).toEqual({});
    expect(read.papers[0]?.problems.map(({ code }) => code)).toContain('page.no-words');
  });

  test('that shows something is recognised, and the call is counted', async () => {
    const read = await readImage(await marked(800, 600).png().toBuffer(), engine, DEFAULT_LIMITS);
    expect(calls).toEqual([1]);
    expect(read.calls).toEqual({ DetectDocumentText: 1 });
  });
});
