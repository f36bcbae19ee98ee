import { promisify } from 'node:util';
import { constants, crc32, deflate, deflateSync, type ZlibOptions } from 'node:zlib';
import { type CutTile, TILE_SIZE } from '../../../shared/scans/meters/tile-pyramid.ts';

const deflated = promisify(deflate);
const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const SUB = 1;
const END = chunk('IEND', Buffer.alloc(0));

/**
 * A tile as a grey 8-bit PNG of twice its height: above the high bytes of its samples, below the low ones. Browsers cut a
 * 16-bit PNG down to 8 bits when they draw it; of this one a canvas gives back all 16. Differences to the left and runs
 * alone are coded: noise has no other order, and looking for it takes four times as long for a hundredth. It is coded on
 * another thread; until then `room` is in use.
 */
export async function encodeTile(tile: CutTile, room: TileRoom): Promise<Buffer> {
  const planes = planesOf(tile, room);
  return pngOf(tile, await deflated(planes, settingsFor(planes)));
}

/** The same bytes, coded on this thread: where the others have enough to do, waiting for them would take longer. */
export function encodeTileHere(tile: CutTile, room: TileRoom): Buffer {
  const planes = planesOf(tile, room);
  return pngOf(tile, deflateSync(planes, settingsFor(planes)));
}

/** Room for all of the output at once, however little it becomes: one step instead of several. */
function settingsFor(planes: Uint8Array): ZlibOptions {
  return { level: 1, strategy: constants.Z_RLE, chunkSize: planes.length + (planes.length >> 8) + 64 };
}

function pngOf({ width, height }: CutTile, data: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(2 * height, 4);
  header[8] = 8;
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', data), END]);
}

/** Room for the planes of one tile with a byte for the filter of each row, to be used again for another. */
export type TileRoom = Uint8Array;
export const newTileRoom = (): TileRoom => new Uint8Array(2 * TILE_SIZE * (TILE_SIZE + 1));

/** Before the first `await` of its caller: the samples may be gone afterwards. */
function planesOf({ width, height, samples, offset, stride }: CutTile, room: TileRoom): Uint8Array {
  const line = width + 1;
  const planes = room.subarray(0, 2 * height * line);
  for (let y = 0; y < height; y++) {
    let high = y * line;
    let low = (height + y) * line;
    planes[high++] = SUB;
    planes[low++] = SUB;
    let before = 0;
    const from = offset + y * stride;
    for (let at = from; at < from + width; at++) {
      const value = samples[at] ?? 0;
      planes[high++] = (value >> 8) - (before >> 8);
      planes[low++] = value - before;
      before = value;
    }
  }
  return planes;
}

function chunk(type: string, data: Buffer): Buffer {
  const bytes = Buffer.allocUnsafe(12 + data.length);
  bytes.writeUInt32BE(data.length);
  bytes.write(type, 4, 'latin1');
  data.copy(bytes, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + data.length)), 8 + data.length);
  return bytes;
}
