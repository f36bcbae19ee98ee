import { expect, test } from 'vitest';
import {
  askedWidth,
  centred,
  readableWidth,
  shownWidth,
  stepped,
} from '../../../functions/console/paper/stage/zoom.ts';

const A4 = { width: 1280, height: 1810 };
const WINDOW = { width: 900, height: 700 };

test('a page is shown as wide as the window, whole in it, or as wide as was chosen', () => {
  expect(shownWidth('width', WINDOW, A4)).toBe(900);
  expect(shownWidth('page', WINDOW, A4)).toBe(Math.round((700 * 1280) / 1810));
  expect(shownWidth('page', WINDOW, { width: 2000, height: 500 })).toBe(900);
  expect(shownWidth(1234.4, WINDOW, A4)).toBe(1234);
});

test('no step leads out of what can be seen, or be drawn', () => {
  let width = 900;
  for (let i = 0; i < 40; i += 1) width = stepped(width, 1);
  expect(width).toBe(6000);
  for (let i = 0; i < 40; i += 1) width = stepped(width, -1);
  expect(width).toBe(160);
});

test('small print is brought to a size that can be read, large print stays', () => {
  const wide = readableWidth(600, 0.008, A4);
  expect((0.008 * wide * A4.height) / A4.width).toBeGreaterThanOrEqual(15);
  expect(readableWidth(1200, 0.05, A4)).toBe(1200);
  expect(readableWidth(600, 0, A4)).toBeLessThanOrEqual(3000);
});

test('the picture asked for has a pixel for each of the screen, in one of three widths', () => {
  expect(askedWidth(300, 1)).toBe(480);
  expect(askedWidth(900, 1)).toBe(1280);
  expect(askedWidth(900, 2)).toBe(2560);
  expect(askedWidth(5000, 2)).toBe(2560);
});

test('a box is brought to the middle, and not beyond the beginning of the page', () => {
  expect(centred(0.5, 0.1, 1000, 400)).toBe(350);
  expect(centred(0, 0.01, 1000, 400)).toBe(0);
});
