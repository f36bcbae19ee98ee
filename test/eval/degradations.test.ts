import sharp from 'sharp';
import { expect, test } from 'vitest';
import { photographed } from './degradations/perspective.ts';
import { mapped } from './degradations/picture.ts';
import { SPOILINGS, spoilt } from './degradations/spoil.ts';

/** Black at the left half, white at the right. */
const halves = mapped({ width: 80, height: 60 }, (x, _y, pixels, at) => pixels.fill(x < 40 ? 0 : 255, at, at + 3));

test('a photograph shows the paper between its corners and the desk around it', () => {
  const corners = [
    [20, 10],
    [90, 20],
    [85, 70],
    [15, 75],
  ] as const;
  const { width, pixels } = photographed(halves, { width: 100, height: 80 }, corners, [90, 60, 30]);
  const colourAt = (x: number, y: number) => [...pixels.slice((y * width + x) * 3, (y * width + x) * 3 + 3)];
  expect(colourAt(2, 2)).toEqual([90, 60, 30]);
  expect(colourAt(98, 78)).toEqual([90, 60, 30]);
  expect(colourAt(28, 40)).toEqual([0, 0, 0]);
  expect(colourAt(80, 40)).toEqual([255, 255, 255]);
});

test('the same copy is spoilt in the same way every time, another one otherwise', async () => {
  for (const spoiling of SPOILINGS) {
    const once = await spoilt(halves, spoiling, 'a');
    expect((await spoilt(halves, spoiling, 'a')).equals(once)).toBe(true);
    const { format } = await sharp(once).metadata();
    expect(format).toBe('jpeg');
  }
});

test('a quarter turn exchanges width and height', async () => {
  const spoiling = SPOILINGS.find(({ name }) => name === 'quarter-turn');
  if (!spoiling) throw new Error('there is no such way');
  const { width = 0, height = 0 } = await sharp(await spoilt(halves, spoiling, 'b')).metadata();
  expect(height).toBeGreaterThan(width);
});
