import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeLabels, type Rectangle } from '../../../../infra/local/cli/picture/place-labels.ts';

const WIDTH = 400;
const HEIGHT = 300;
const blank = () => ({ data: new Uint8Array(WIDTH * HEIGHT).fill(255), width: WIDTH, height: HEIGHT });
const box = { x: 100, y: 100, width: 60, height: 12 };
const label = { width: 40, height: 14 };

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

it('puts a label above the beginning of its box where nothing stands', () => {
  expect(placeLabels([box], [label], blank())).toEqual([{ x: 100, y: 86, ...label }]);
});

it('goes below where print stands above', () => {
  const picture = blank();
  for (let y = 80; y < 100; y++) picture.data.fill(0, y * WIDTH, (y + 1) * WIDTH);
  expect(placeLabels([box], [label], picture)).toEqual([{ x: 100, y: 112, ...label }]);
});

it('covers neither another label nor another box while there is room', () => {
  const boxes = [box, { ...box, y: 114 }, { ...box, y: 128 }];
  const places = placeLabels(
    boxes,
    boxes.map(() => label),
    blank(),
  );
  for (const [i, place] of places.entries()) {
    for (const other of boxes) expect(place && overlap(place, other)).toBe(false);
    for (const other of places.slice(0, i)) expect(place && other && overlap(place, other)).toBe(false);
  }
});

it('keeps every label on the picture, wherever its box is', () => {
  const side = fc.integer({ min: 0, max: 290 });
  fc.assert(
    fc.property(fc.array(fc.tuple(side, side), { maxLength: 12 }), (corners) => {
      const boxes = corners.map(([x, y]) => ({ x, y, width: 8, height: 8 }));
      const places = placeLabels(
        boxes,
        boxes.map(() => label),
        blank(),
      );
      for (const place of places) {
        expect(place && place.x >= 0 && place.x + place.width <= WIDTH).toBe(true);
        expect(place && place.y >= 0 && place.y + place.height <= HEIGHT).toBe(true);
      }
    }),
    { numRuns: 20, seed: 1 },
  );
});

it('gives no place to a box without a label', () => {
  expect(placeLabels([box], [null], blank())).toEqual([null]);
});
