import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../events/generator/seeded-random.ts';
import { inkOf } from '../../../shared/documents/recognition/ink.ts';
import { sharpnessOf } from '../../../shared/documents/recognition/sharpness.ts';
import { specksOf, withoutSpecks } from '../../../shared/documents/recognition/specks.ts';

const WIDTH = 400;
const HEIGHT = 300;

/** Print with full stops of two pixels and as many specks as asked for, or with soft edges. */
function page({ specks = 0, channels = 1, soft = false } = {}) {
  const grey = new Uint8Array(WIDTH * HEIGHT).fill(240);
  const dark = (x: number, y: number, value: number) => grey.fill(value, y * WIDTH + x, y * WIDTH + x + 1);
  for (let character = 0; character < 40; character += 1) {
    const [left, top] = [40 + (character % 20) * 16, 100 + Math.floor(character / 20) * 60];
    for (let y = top; y < top + 20; y += 1) for (let x = left; x < left + 2; x += 1) dark(x, y, 30);
    for (const [x, y] of [
      [8, 18],
      [9, 18],
      [8, 19],
      [9, 19],
    ] as const)
      if (!soft) dark(left + x, top + y, 30);
    for (let y = top; soft && y < top + 20; y += 1)
      for (const x of [-2, -1, 2, 3]) dark(left + x, y, x < -1 || x > 2 ? 180 : 110);
  }
  const random = seededRandom('specks');
  for (let speck = 0; speck < specks; speck += 1) grey[Math.floor(random.uniform() * grey.length)] = 0;
  const data = Uint8Array.from({ length: grey.length * channels }, (_, at) => grey[Math.floor(at / channels)] ?? 0);
  return { data, width: WIDTH, height: HEIGHT, channels };
}

const differing = (a: Uint8Array, b: Uint8Array) => a.filter((value, at) => Math.abs(value - (b[at] ?? 0)) > 30).length;

describe('specks of one pixel', () => {
  test('are counted on a page that has them, and not on one without', () => {
    expect(specksOf(page())).toBe(0);
    expect(specksOf(page({ specks: 240 }))).toBeGreaterThan(0.001);
  });

  test.each([1, 3])('are taken out, in %i channels, but for those that touch print', (channels) => {
    const clean = page({ channels });
    const specked = page({ channels, specks: 240 });
    const left = differing(withoutSpecks(specked).data, clean.data);
    expect(left).toBeLessThan(0.1 * differing(specked.data, clean.data));
  });

  test('are no full stops, nor thin strokes: clean print stays as it is', () => {
    const clean = page();
    expect(Buffer.compare(withoutSpecks(clean).data, clean.data)).toBe(0);
  });
});

describe('the sharpness of print', () => {
  const sharpness = (given: ReturnType<typeof page>) => sharpnessOf(given, inkOf(given));

  test('is high where edges lie between two pixels, and low where they are spread over several', () => {
    expect(sharpness(page())).toBeGreaterThan(0.9);
    expect(sharpness(page({ soft: true }))).toBeLessThan(0.65);
  });
});
