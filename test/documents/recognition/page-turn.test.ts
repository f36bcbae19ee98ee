import { expect, it } from 'vitest';
import { liesOnItsSide, turnedBack, turnedImage, upsideDown } from '../../../shared/documents/recognition/page-turn.ts';

const PAGE = { data: Uint8Array.from([1, 2, 3, 4, 5, 6]), width: 3, height: 2 };
const line = (length: number, height: number) => ({ x: 0, y: 0, length, height, angle: 0 });

it('turns the pixels of a page clockwise', () => {
  expect(turnedImage(PAGE, 0)).toEqual(PAGE);
  expect(turnedImage(PAGE, 1)).toEqual({ data: Uint8Array.from([4, 1, 5, 2, 6, 3]), width: 2, height: 3 });
  expect(turnedImage(PAGE, 2)).toEqual({ data: Uint8Array.from([6, 5, 4, 3, 2, 1]), width: 3, height: 2 });
  expect(turnedImage(PAGE, 3)).toEqual({ data: Uint8Array.from([3, 6, 2, 5, 1, 4]), width: 2, height: 3 });
  expect(turnedImage(turnedImage(PAGE, 1), 3)).toEqual(PAGE);
});

it('turns a box back to the page as it was', () => {
  // The upper left tenth of the page lies at the upper right once it is turned clockwise, and so on.
  const corner = [0, 0, 0.2, 0.1];
  const round = (box: number[]) => box.map((share) => Math.round(share * 1000) / 1000);
  expect(round(turnedBack([0, 0, 0.2, 0.1], 0))).toEqual(corner);
  expect(round(turnedBack([0.9, 0, 0.1, 0.2], 1))).toEqual(corner);
  expect(round(turnedBack([0.8, 0.9, 0.2, 0.1], 2))).toEqual(corner);
  expect(round(turnedBack([0, 0.8, 0.1, 0.2], 3))).toEqual(corner);
});

it('moves lines along with a page that is turned upside down', () => {
  expect(upsideDown({ ...line(20, 5), x: 1, y: 0.5 }, PAGE)).toMatchObject({ x: 2, y: 1.5 });
});

it('takes a page to lie on its side where more text stands than lies', () => {
  expect(liesOnItsSide([line(20, 200), line(20, 150), line(30, 30)])).toBe(true);
  // A caption along the edge of an upright page.
  expect(liesOnItsSide([line(200, 20), line(180, 20), line(20, 300)])).toBe(false);
  expect(liesOnItsSide([line(30, 30), line(25, 40)])).toBe(false);
  expect(liesOnItsSide([])).toBe(false);
});
