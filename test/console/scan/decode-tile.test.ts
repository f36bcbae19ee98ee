import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { BrokenTileError, decodeTile } from '../../../functions/console/scan/tiles/decode-tile.ts';
import { encodeTileHere, newTileRoom } from '../../../functions/read-scan/tiles/encode-tile.ts';

const WIDTH = 37;
const HEIGHT = 23;
const SAMPLES = Uint16Array.from({ length: WIDTH * HEIGHT }, (_, index) => (index * 40_503) % 65_536);

const written = (): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    encodeTileHere(
      { ...{ level: 9, column: 0, row: 0, width: WIDTH, height: HEIGHT }, samples: SAMPLES, offset: 0, stride: WIDTH },
      newTileRoom(),
    ),
  );

describe('a tile that the reader wrote', () => {
  it('gives back every sample with all of its sixteen bits', async () => {
    expect(await decodeTile(written())).toEqual({ width: WIDTH, height: HEIGHT, samples: SAMPLES });
  });

  it('is decoded whatever filters of PNG it was written with', async () => {
    const planes = Uint8Array.from({ length: 2 * WIDTH * HEIGHT }, (_, index) => {
      const value = SAMPLES[index % (WIDTH * HEIGHT)] ?? 0;
      return index < WIDTH * HEIGHT ? value >> 8 : value & 255;
    });
    const raw = { raw: { width: WIDTH, height: 2 * HEIGHT, channels: 1 as const } };
    const png = await sharp(planes, raw).toColourspace('b-w').png({ adaptiveFiltering: true }).toBuffer();
    expect((await decodeTile(new Uint8Array(png))).samples).toEqual(SAMPLES);
  });

  it('is refused at any length at which it is cut off', async () => {
    const whole = written();
    for (const length of [0, 7, 20, 60, whole.length >> 1, whole.length - 1]) {
      await expect(decodeTile(whole.slice(0, length)), `${length} bytes`).rejects.toThrow(BrokenTileError);
    }
  });

  it('is refused with a damaged byte in its samples', async () => {
    const spoilt = written();
    const at = spoilt.length - 30;
    spoilt[at] = (spoilt[at] ?? 0) ^ 0xff;
    await expect(decodeTile(spoilt)).rejects.toThrow(BrokenTileError);
  });

  it('is refused where it claims more than a tile can have, before anything is decoded', async () => {
    const claims = written();
    new DataView(claims.buffer).setUint32(16, 100_000);
    await expect(decodeTile(claims)).rejects.toThrow('none of ours');
  });

  it('is refused where it is in colour', async () => {
    const raw = { raw: { width: 2, height: 2, channels: 3 as const } };
    const png = await sharp(new Uint8Array(12).fill(9), raw).png().toBuffer();
    await expect(decodeTile(new Uint8Array(png))).rejects.toThrow('not grey');
  });
});
