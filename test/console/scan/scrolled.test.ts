import { describe, expect, it } from 'vitest';
import { type Frame, type Look, SLOT } from '../../../functions/console/scan/draw/renderer.ts';
import { exposedBy, movedBy, partsOfTiles, scroll } from '../../../functions/console/scan/draw/scrolled.ts';
import { type Mosaic, shade } from '../../../functions/console/scan/draw/shade.ts';
import { colourTable } from '../../../functions/console/scan/grey/colour-map.ts';
import { placesIn } from '../../../functions/console/scan/view/pyramid.ts';

const PYRAMID = { width: 64, height: 32, size: 8, from: 9, to: 9 };
const RANGE = { level: 9, left: 0, top: 0, right: 8, bottom: 4 };
const LOOK: Look = {
  ...{ window: { low: 0, high: 65_535 }, logarithmic: false, invert: false, sharpen: 1.6, contrast: null },
  ...{ colours: colourTable('grey'), material: null },
};
const SCREEN = { width: 40, height: 20 };

function field(): Mosaic {
  const first = Uint16Array.from({ length: 64 * 32 }, (_, index) => (index * 40_503) % 65_536);
  return { across: 8, down: 4, size: 8, first, second: first, states: new Uint8Array(32).fill(SLOT.exact) };
}

const frameAt = (left: number, top: number, step = 0.5): Frame => {
  return { pyramid: PYRAMID, range: RANGE, left, top, step, look: LOOK };
};

function drawn(frame: Frame, mosaic: Mosaic): Uint32Array {
  const out = new Uint32Array(SCREEN.width * SCREEN.height);
  shade(out, SCREEN.width, SCREEN.height, frame, mosaic);
  return out;
}

describe('a picture that was moved', () => {
  const moves = [3, -3, 0].flatMap((across) => [2, -2, 0].map((down) => ({ across, down })));
  it.each(moves)('by %o is what is drawn anew, with only what came into sight drawn', (by) => {
    const [before, after] = [frameAt(10, 6), frameAt(10 + by.across / 2, 6 + by.down / 2)];
    const mosaic = field();
    const pixels = drawn(before, mosaic);
    const move = movedBy(before, after, SCREEN);
    expect(move).toEqual(by);
    if (move === null) return;
    scroll(pixels, SCREEN, move);
    for (const part of exposedBy(move, SCREEN))
      shade(pixels, SCREEN.width, SCREEN.height, after, mosaic, undefined, part);
    expect([...pixels]).toEqual([...drawn(after, mosaic)]);
  });

  it('is drawn anew where it moved by parts of a pixel, was zoomed, looks otherwise, or is all out of sight', () => {
    const before = frameAt(10, 6);
    for (const after of [
      frameAt(10.2, 6),
      frameAt(10, 6, 0.6),
      { ...before, look: { ...LOOK, invert: true } },
      { ...before, look: { ...LOOK, window: { low: 1, high: 65_535 } } },
      { ...before, range: { ...RANGE, level: 8 } },
      frameAt(10 + SCREEN.width / 2, 6),
    ])
      expect(movedBy(before, after, SCREEN)).toBeNull();
    expect(movedBy(before, { ...before, look: { ...LOOK } }, SCREEN)).toEqual({ across: 0, down: 0 });
  });
});

it('a tile that has come changes its part of the screen, and the edges beside it', () => {
  const mosaic = field();
  const frame = frameAt(10, 6);
  const pixels = drawn(frame, mosaic);
  const [place = { level: 9, column: 0, row: 0 }] = placesIn(RANGE).filter(
    ({ column, row }) => column === 2 && row === 1,
  );
  for (let y = 8; y < 16; y++) mosaic.first.fill(9000, y * 64 + 16, y * 64 + 24);
  for (const part of partsOfTiles([place], frame, SCREEN))
    shade(pixels, SCREEN.width, SCREEN.height, frame, mosaic, undefined, part);
  expect([...pixels]).toEqual([...drawn(frame, mosaic)]);
  expect(
    partsOfTiles(
      [
        { level: 9, column: 0, row: 0 },
        { level: 8, column: 2, row: 1 },
      ],
      frame,
      SCREEN,
    ),
  ).toEqual([]);
});
