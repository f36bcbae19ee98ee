import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readScanFile } from '../../../../functions/read-scan/read-scan-file.ts';
import { Turns } from '../../../../functions/read-scan/tiles/turns.ts';
import type { ScanImageReading } from '../../../../shared/scans/scan-reading.ts';
import { tiffBytes } from '../../../scans/formats/tiff-bytes.ts';

const WIDTH = 1100;
const HEIGHT = 600;
const PIXELS = Uint16Array.from({ length: WIDTH * HEIGHT }, (_, index) => (index * 40_503) % 65_536);

async function readWithTiles(bytes: Uint8Array) {
  const put = new Map<string, Uint8Array>();
  const sink = {
    key: 'NLRTM/TW-1/images/x',
    put: async (name: string, content: Uint8Array) => {
      put.set(name, content);
    },
  };
  const reading = await readScanFile({ file: 'scan.tif', bytes, scanId: 'S-1', sink });
  if (reading.kind !== 'scan-image') throw new Error('no image');
  return { reading, put };
}

/** Sixteen bits from what a canvas gives: high bytes above, low ones below. */
async function fromCanvas(png: Uint8Array) {
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  const height = info.height / 2;
  const at = (x: number, y: number) => data[(y * info.width + x) * info.channels] ?? 0;
  return {
    ...{ width: info.width, height, channels: info.channels },
    at: (x: number, y: number) => at(x, y) * 256 + at(x, y + height),
  };
}

describe('the tiles of a scan image', () => {
  it('hold every sample with all of its sixteen bits', async () => {
    const { reading, put } = await readWithTiles(await tiff());
    expect(reading.tiles).toEqual({
      ...{ key: 'NLRTM/TW-1/images/x/tiles', size: 512, format: 'png-planes' },
      levels: { from: 9, to: 11 },
    });
    for (const [column, row] of [
      [0, 0],
      [2, 0],
      [1, 1],
    ] as const) {
      const png = put.get(`tiles/11/${column}_${row}.png`);
      const tile = await fromCanvas(png ?? new Uint8Array());
      expect([tile.width, tile.height]).toEqual([
        Math.min(512, WIDTH - 512 * column),
        Math.min(512, HEIGHT - 512 * row),
      ]);
      for (let y = 0; y < tile.height; y += 7) {
        for (let x = 0; x < tile.width; x += 5) {
          const value = PIXELS[(row * 512 + y) * WIDTH + column * 512 + x];
          if (tile.at(x, y) !== value)
            throw new Error(`${column}_${row}: ${tile.at(x, y)} at ${x}, ${y}, not ${value}`);
        }
      }
    }
  });

  it('are as many as the levels need, with a thumbnail', async () => {
    const { reading, put } = await readWithTiles(await tiff());
    const names = [...put.keys()].sort();
    expect(names.filter((name) => name.startsWith('tiles/11/'))).toHaveLength(6);
    expect(names.filter((name) => name.startsWith('tiles/10/'))).toHaveLength(2);
    expect(names.filter((name) => name.startsWith('tiles/9/'))).toHaveLength(1);
    expect(names).toHaveLength(10);
    expect(reading.thumbnail).toEqual({ key: 'NLRTM/TW-1/images/x/thumbnail.webp', widthPx: 320, heightPx: 175 });
    const head = Buffer.from(put.get('thumbnail.webp') ?? []).toString('latin1', 0, 12);
    expect(head).toMatch(/^RIFF....WEBP$/s);
  });

  it('are the same when they are made again', async () => {
    const [one, other] = [await readWithTiles(await tiff()), await readWithTiles(await tiff())];
    for (const [name, content] of one.put) {
      expect([name, Buffer.compare(content, other.put.get(name) ?? Buffer.alloc(0))]).toEqual([name, 0]);
    }
    expect(other.put.size).toBe(one.put.size);
    expect(one.reading).toEqual(other.reading);
  });

  it('of a second energy are made beside those of the first', async () => {
    const samples = Array.from({ length: 40 * 30 }, (_, index) => index * 11);
    const page = (name: string, factor: number) => ({
      ...{ width: 40, height: 30, samples: samples.map((value) => value * factor) },
      tags: [[285, 2, name]] satisfies [number, number, string][],
    });
    const { reading, put } = await readWithTiles(tiffBytes([page('high energy', 1), page('low energy', 2)]));
    expect(reading).toMatchObject({ secondEnergy: { image: 1, tiles: { key: 'NLRTM/TW-1/images/x/second' } } });
    const second = await fromCanvas(put.get('second/6/0_0.png') ?? new Uint8Array());
    expect(second.at(7, 3)).toBe((3 * 40 + 7) * 22);
    expect(codesOf(reading)).not.toContain('scan-image.second-energy-assumed');
  });

  it('are not made where a failure to put one is not to be got over', async () => {
    const sink = { key: 'x', put: async () => Promise.reject(new Error('slow down')) };
    const reading = readScanFile({ file: 'scan.tif', bytes: await tiff(), scanId: 'S-1', sink });
    await expect(reading).rejects.toThrow('slow down');
  });
});

describe('turns', () => {
  it('are as many as are allowed, and no more', async () => {
    const turns = new Turns(3);
    let [running, most] = [0, 0];
    for (let index = 0; index < 10; index++) {
      await turns.start(async () => {
        most = Math.max(most, ++running);
        await new Promise((resolve) => setImmediate(resolve));
        running--;
      });
    }
    await turns.finish();
    expect([most, running]).toEqual([3, 0]);
  });
});

function tiff(): Promise<Buffer> {
  return sharp(PIXELS, { raw: { width: WIDTH, height: HEIGHT, channels: 1 } })
    .toColourspace('grey16')
    .tiff({ compression: 'lzw', tile: true, tileWidth: 256, tileHeight: 256 })
    .toBuffer();
}

function codesOf(reading: ScanImageReading): string[] {
  return reading.problems.map(({ code }) => code);
}
