import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scrollFor, windowOf } from '../../../functions/console/queue/virtual-rows.ts';

test('of five thousand rows some forty are drawn, and the others leave their room', () => {
  const drawn = windowOf(5_000, { top: 90_000, height: 700, rowHeight: 36 });
  expect(drawn.end - drawn.first).toBeLessThan(60);
  expect(drawn.aboveRows + (drawn.end - drawn.first) + drawn.belowRows).toBe(5_000);
});

test('whatever is seen is drawn, wherever one has scrolled to', () => {
  fc.assert(
    fc.property(
      fc.nat(6_000),
      fc.nat(250_000),
      fc.integer({ min: 100, max: 3_000 }),
      fc.integer({ min: 16, max: 160 }),
      (count, scrolled, height, rowHeight) => {
        const top = Math.min(scrolled, Math.max(0, count * rowHeight - height));
        const { first, end } = windowOf(count, { top, height, rowHeight });
        const lastSeen = Math.min(count - 1, Math.floor((top + height) / rowHeight));
        expect(first).toBeLessThanOrEqual(Math.floor(top / rowHeight));
        expect(end).toBeGreaterThan(lastSeen);
        expect(end).toBeLessThanOrEqual(Math.max(count, 0));
      },
    ),
  );
});

test('a row is scrolled to only as far as it takes to see it whole under the header', () => {
  const view = { top: 360, height: 400, rowHeight: 36, header: 28 };
  expect(scrollFor(12, view)).toBeNull();
  expect(scrollFor(3, view)).toBe(108);
  expect(scrollFor(30, view)).toBe(31 * 36 - 400 + 28);
});
