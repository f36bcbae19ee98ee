import { describe, expect, it } from 'vitest';
import {
  type CutTile,
  levelsFor,
  lowestLevel,
  TILE_SIZE,
  TilePyramid,
} from '../../shared/scans/meters/tile-pyramid.ts';

/** All tiles of an image with their pixels copied. */
function tilesOf(width: number, height: number, rows: number, at: (x: number, y: number) => number) {
  const pyramid = new TilePyramid(width, height);
  const tiles: (Pick<CutTile, 'level' | 'column' | 'row' | 'width' | 'height'> & { pixels: number[] })[] = [];
  const take = () => {
    for (const { level, column, row, width, height, samples, offset, stride } of pyramid.takeTiles()) {
      const pixels = Array.from({ length: height }, (_, y) => [
        ...samples.subarray(offset + y * stride, offset + y * stride + width),
      ]).flat();
      tiles.push({ level, column, row, width, height, pixels });
    }
  };
  for (let y = 0; y < rows; y++) {
    pyramid.row(
      y,
      Uint16Array.from({ length: width }, (_, x) => at(x, y)),
    );
    take();
  }
  pyramid.result();
  take();
  return tiles;
}

describe('a pyramid of tiles', () => {
  it('has levels as a Deep Zoom image has, down to the first that is one tile', () => {
    expect([levelsFor(1, 1), levelsFor(8000, 2000), levelsFor(8192, 1), levelsFor(8193, 1)]).toEqual([1, 14, 14, 15]);
    expect([lowestLevel(1, 1), lowestLevel(512, 512), lowestLevel(513, 4), lowestLevel(8000, 2000)]).toEqual([
      0, 9, 9, 9,
    ]);
  });

  it('covers the image without gap or overlap on each level, every pixel once', () => {
    const [width, height] = [TILE_SIZE * 2 + 77, TILE_SIZE + 301];
    const tiles = tilesOf(width, height, height, (x, y) => (x * 31 + y * 17) % 65_536);
    const full = tiles.filter(({ level }) => level === levelsFor(width, height) - 1);
    expect(full).toHaveLength(6);
    const seen = new Set<number>();
    for (const { column, row, width: across, pixels } of full) {
      for (const [index, value] of pixels.entries()) {
        const [x, y] = [column * TILE_SIZE + (index % across), row * TILE_SIZE + Math.floor(index / across)];
        if (value !== (x * 31 + y * 17) % 65_536) throw new Error(`wrong at ${x}, ${y}`);
        seen.add(y * width + x);
      }
    }
    expect(seen.size).toBe(width * height);
    const sizes = new Map<number, number>();
    for (const { level, pixels } of tiles) sizes.set(level, (sizes.get(level) ?? 0) + pixels.length);
    expect([...sizes]).toEqual(
      expect.arrayContaining([
        [10, 551 * 407],
        [9, 276 * 204],
      ]),
    );
  });

  it('halves by the mean of four, and of what is left at the edges', () => {
    const width = TILE_SIZE + 1;
    const tiles = tilesOf(width, 3, 3, (x, y) => x * 4 + y * 100);
    const [small] = tiles.filter(({ level }) => level === lowestLevel(width, 3));
    expect([small?.width, small?.height]).toEqual([257, 2]);
    expect(small?.pixels[0]).toBe(52);
    expect(small?.pixels[1]).toBe(60);
    expect(small?.pixels[256]).toBe(2048 + 50);
    expect(small?.pixels[257]).toBe(202);
  });

  it('gives what there is of an image that ends early', () => {
    const tiles = tilesOf(TILE_SIZE + 8, 2000, 705, (x, y) => x + y);
    const rows = (wanted: number) =>
      tiles
        .filter(({ level, column }) => level === wanted && column === 0)
        .reduce((sum, { height }) => sum + height, 0);
    expect([rows(11), rows(10), rows(9)]).toEqual([705, 353, 177]);
  });
});
