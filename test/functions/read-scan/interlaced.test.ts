import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { openPicture } from '../../../functions/read-scan/open-picture.ts';
import { SCAN_LIMITS } from '../../../functions/read-scan/read-scan-file.ts';

/** An interlaced PNG of four channels of 16 bits whose header claims a square of this side. */
async function interlaced(side: number): Promise<Uint8Array> {
  const create = { width: 8, height: 8, channels: 4, background: '#8888' } as const;
  const png = await sharp({ create }).toColourspace('rgb16').png({ progressive: true }).toBuffer();
  png.writeUInt32BE(side, 16);
  png.writeUInt32BE(side, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

it('refuses an interlaced image that would not fit into memory, before it decodes it', async () => {
  await expect(openPicture(await interlaced(14_000), 'png', SCAN_LIMITS.maxPixels)).rejects.toMatchObject({
    code: 'scan-image.pixels',
    message: expect.stringContaining('without interlacing'),
  });
  expect(await openPicture(await interlaced(9_000), 'png', SCAN_LIMITS.maxPixels)).toMatchObject({ widthPx: 9_000 });
});
