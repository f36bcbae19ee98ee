import { describe, expect, it } from 'vitest';
import {
  ancestorOf,
  levelFor,
  type Pyramid,
  placesIn,
  sizeOfTile,
  tilesIn,
} from '../../../functions/console/scan/view/pyramid.ts';
import { levelsFor, lowestLevel, TilePyramid } from '../../../shared/scans/meters/tile-pyramid.ts';

const pyramid = (width: number, height: number): Pyramid => ({
  ...{ width, height, size: 512, from: lowestLevel(width, height), to: levelsFor(width, height) - 1 },
});

describe('the addresses of tiles', () => {
  it('and their sizes are those that the reader cuts, on every level', () => {
    const [width, height] = [1301, 613];
    const cutter = new TilePyramid(width, height);
    const cut = [];
    const blank = new Uint16Array(width);
    for (let y = 0; y < height; y++) {
      cutter.row(y, blank);
      cut.push(...cutter.takeTiles());
    }
    cutter.result();
    cut.push(...cutter.takeTiles());
    const asked = [];
    const given = pyramid(width, height);
    for (let level = given.from; level <= given.to; level++) {
      for (const place of placesIn(tilesIn(given, level, { left: 0, top: 0, right: width, bottom: height }))) {
        asked.push({ ...place, ...sizeOfTile(given, place) });
      }
    }
    const sorted = (tiles: { level: number; column: number; row: number; width?: number; height?: number }[]) =>
      tiles.map(({ level, column, row, width: w, height: h }) => `${level} ${column} ${row} ${w}x${h}`).sort();
    expect(sorted(asked)).toEqual(sorted(cut));
  });

  it('of a part in sight are those that it touches, and no more', () => {
    const given = pyramid(20_000, 10_000);
    const part = { left: 5000, top: 511, right: 5120, bottom: 1024 };
    expect(tilesIn(given, given.to, part)).toMatchObject({ left: 9, top: 0, right: 10, bottom: 2 });
    expect(tilesIn(given, given.to - 1, part)).toMatchObject({ left: 4, top: 0, right: 5, bottom: 1 });
  });

  it('come with the middle first', () => {
    expect(placesIn({ level: 12, left: 0, top: 0, right: 3, bottom: 3 })[0]).toEqual({ level: 12, column: 1, row: 1 });
  });

  it('lead to the coarser tile that they lie in', () => {
    expect(ancestorOf({ level: 14, column: 13, row: 6 }, 2)).toEqual({ level: 12, column: 3, row: 1 });
  });

  it('are of a level that has between 0.7 and 1.42 of its pixels on one of the screen', () => {
    const given = pyramid(20_000, 10_000);
    for (let scale = 0.04; scale <= 1; scale *= 1.07) {
      const ratio = 1 / (scale * 2 ** (given.to - levelFor(given, scale)));
      expect(ratio, String(scale)).toBeGreaterThan(0.7);
      expect(ratio, String(scale)).toBeLessThan(1.42);
    }
  });
});
