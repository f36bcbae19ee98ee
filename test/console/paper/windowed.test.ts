import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scrollFor, windowOf } from '../../../functions/console/paper/values/window-of.ts';

test('of a list of any length only what is in its window is drawn, and a little around', () => {
  expect(windowOf({ scrollTop: 0, height: 460 }, 46, 30_000)).toEqual({ from: 0, to: 18 });
  expect(windowOf({ scrollTop: 46 * 20_000, height: 460 }, 46, 30_000)).toEqual({ from: 19_992, to: 20_018 });
  expect(windowOf({ scrollTop: 0, height: 460 }, 46, 3)).toEqual({ from: 0, to: 3 });
});

test('whatever is scrolled to, the rows in the window are drawn', () => {
  fc.assert(
    fc.property(
      fc.nat(50_000),
      fc.integer({ min: 1, max: 2000 }),
      fc.integer({ min: 1, max: 1000 }),
      (top, height, count) => {
        const { from, to } = windowOf({ scrollTop: top, height }, 24, count);
        for (let row = Math.ceil(top / 24); row < Math.min(count, Math.floor((top + height) / 24)); row += 1) {
          expect(row >= from && row < to).toBe(true);
        }
        expect(to - from).toBeLessThanOrEqual(Math.ceil(height / 24) + 18);
      },
    ),
  );
});

test('a row that is chosen is brought into the window, one from afar to its middle', () => {
  const view = { scrollTop: 1000, height: 400 };
  expect(scrollFor(25, view, 46)).toBeNull();
  expect(scrollFor(21, view, 46)).toBe(966);
  expect(scrollFor(30, view, 46)).toBe(1026);
  expect(scrollFor(500, view, 46)).toBe(500 * 46 - (400 - 46) / 2);
  expect(scrollFor(0, view, 46)).toBe(0);
});
