import { describe, expect, it } from 'vitest';
import { enlarged } from '../../../functions/console/scan/draw/enlarge.ts';
import { type Frame, type Look, SLOT } from '../../../functions/console/scan/draw/renderer.ts';
import { type Mosaic, shade } from '../../../functions/console/scan/draw/shade.ts';
import { colourTable } from '../../../functions/console/scan/grey/colour-map.ts';
import { materialTable } from '../../../functions/console/scan/grey/material.ts';

const PYRAMID = { width: 8, height: 4, size: 4, from: 9, to: 9 };
const PLAIN: Look = {
  ...{ window: { low: 0, high: 255 }, logarithmic: false, invert: false, sharpen: 0, contrast: null, material: null },
  colours: colourTable('grey'),
};
/** Two tiles side by side; each sample is ten times its column plus its row. */
function mosaic(states: number[] = [SLOT.exact, SLOT.exact]): Mosaic {
  const first = Uint16Array.from({ length: 32 }, (_, index) => 10 * (index % 8) + Math.floor(index / 8));
  return { across: 2, down: 1, size: 4, first, second: first, states: Uint8Array.from(states) };
}
const RANGE = { level: 9, left: 0, top: 0, right: 2, bottom: 1 };

function reds(look: Partial<Look>, frame: Partial<Frame> = {}, field = mosaic(), [width, height] = [8, 4]) {
  const out = new Uint32Array(width * height);
  shade(
    out,
    width,
    height,
    { pyramid: PYRAMID, range: RANGE, left: 0, top: 0, step: 1, ...frame, look: { ...PLAIN, ...look } },
    field,
  );
  return Array.from({ length: height }, (_, y) =>
    [...out.subarray(y * width, (y + 1) * width)].map((colour) => (colour >>> 24 === 0 ? null : colour & 255)),
  );
}

describe('drawing on the processor', () => {
  it('gives each pixel the grey of its value', () => {
    expect(reds({})[2]).toEqual([2, 12, 22, 32, 42, 52, 62, 72]);
    expect(reds({ invert: true })[0]?.[7]).toBe(255 - 70);
  });

  it('enlarges, moves, and leaves free what lies beside the picture', () => {
    expect(reds({}, { left: 6, step: 0.5 })[0]).toEqual([60, 60, 70, 70, null, null, null, null]);
    expect(reds({}, { left: -2, top: -1 })[1]).toEqual([null, null, 0, 10, 20, 30, 40, 50]);
  });

  it('takes tiles from the slots that their places turn to', () => {
    const [left = 0, right = 0] = [100, 200];
    const first = Uint16Array.from({ length: 32 }, (_, index) => (index % 8 < 4 ? left : right));
    const shifted = { ...mosaic(), first };
    const wide = { ...PYRAMID, width: 16 };
    const frame = { pyramid: wide, left: 4, range: { ...RANGE, left: 1, right: 3 } };
    expect(reds({}, frame, shifted)[0]).toEqual([200, 200, 200, 200, 100, 100, 100, 100]);
  });

  it('leaves free what is not here, and stripes what is broken', () => {
    expect(reds({}, {}, mosaic([SLOT.nothing, SLOT.exact]))[0]).toEqual([null, null, null, null, 40, 50, 60, 70]);
    expect(reds({}, {}, mosaic([SLOT.broken, SLOT.exact]))[0]?.slice(0, 4)).toEqual([0xd9, 0xd9, 0xd9, 30]);
  });

  it('sharpens edges, lifts the dark by logarithm, and leaves plain places as they are', () => {
    const step = Uint16Array.from({ length: 32 }, (_, index) => (index % 8 < 4 ? 100 : 140));
    const row = reds({ sharpen: 2 }, {}, { ...mosaic(), first: step })[1];
    expect(row).toEqual([100, 100, 100, 80, 160, 140, 140, 140]);
    expect(reds({ logarithmic: true })[0]?.[1]).toBeGreaterThan(100);
  });

  it('colours by the ratio of two energies', () => {
    const [first, second] = [new Uint16Array(32).fill(100), new Uint16Array(32).fill(150)];
    const levels = { air: 255, dark: 0 };
    const of = (from: number, to: number) => ({ table: materialTable(), first: levels, second: levels, from, to });
    const colour = (from: number, to: number) => {
      const out = new Uint32Array(32);
      const look = { ...PLAIN, material: of(from, to) };
      shade(
        out,
        8,
        4,
        { pyramid: PYRAMID, range: RANGE, left: 0, top: 0, step: 1, look },
        { ...mosaic(), first, second },
      );
      const [red = 0, , blue = 0] = new Uint8Array(out.buffer);
      return red > blue ? 'orange' : 'blue';
    };
    expect([colour(1.7, 5), colour(0.5, 1.8)]).toEqual(['orange', 'blue']);
  });
});

it('a coarser tile stands for a finer one, enlarged, at the right part of it', () => {
  const coarse = { width: 4, height: 4, samples: Uint16Array.from({ length: 16 }, (_, index) => index) };
  const { samples } = enlarged(coarse, { level: 10, column: 1, row: 1 }, 1, 4, { width: 4, height: 3 });
  expect([...samples]).toEqual([10, 10, 11, 11, 10, 10, 11, 11, 14, 14, 15, 15]);
});
