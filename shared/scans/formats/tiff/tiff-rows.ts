import { promisify } from 'node:util';
import { constants, inflate } from 'node:zlib';
import { inflateStream } from '../inflate-stream.ts';
import { decodePackBits } from '../pack-bits.ts';
import type { RowBand } from '../picture-source.ts';
import { rowBytes, unpackRows } from '../samples.ts';
import { decodeLzw } from './lzw.ts';
import type { TiffLayout } from './tiff-layout.ts';
import { COMPRESSION } from './tiff-tags.ts';

/** A strip that unfolds to more than this is unfolded as a stream. */
const AT_ONCE_BYTES = 8 << 20;
/** Rows are handed on in bands of about so many bytes: many at a time, so that the price of a step does not count. */
const BAND_BYTES = 1 << 20;

/** So many blocks are unfolded ahead, on other threads, while the rows of one are looked at. */
const AHEAD = 2;
const inflated = promisify(inflate);

/** The rows of a TIFF image, strip by strip or tile row by tile row. Ends at the first block that is cut off or damaged. */
export async function* tiffRows(file: Uint8Array, layout: TiffLayout, little: boolean): AsyncGenerator<RowBand> {
  if (layout.tiled) yield* tileRows(file, layout, little);
  else yield* stripRows(file, layout, little);
}

async function* stripRows(file: Uint8Array, layout: TiffLayout, little: boolean): AsyncGenerator<RowBand> {
  const { width, height, bits, blockHeight } = layout;
  const length = rowBytes(width, bits);
  const perBand = Math.max(1, Math.min(blockHeight, Math.floor(BAND_BYTES / length)));
  const samples = new Uint16Array(perBand * width);
  const sampled = { ...layout, little };
  // Some writers fill the last strip up to its full height.
  const pieces =
    isDeflated(layout) && blockHeight * length > AT_ONCE_BYTES
      ? (block: number) => inflateStream([bytesOf(file, layout, block)], perBand * length, blockHeight * length)
      : blocksAhead(file, layout, blockHeight * length, Math.ceil(height / blockHeight));
  for (let top = 0, block = 0; top < height; top += blockHeight, block++) {
    const rows = Math.min(blockHeight, height - top);
    let done = 0;
    for await (const bytes of pieces(block)) {
      const whole = Math.min(rows - done, Math.floor(bytes.length / length));
      for (let from = 0; from < whole; from += perBand) {
        const count = Math.min(perBand, whole - from);
        unpackRows(bytes.subarray(from * length), sampled, { rows: count, width }, samples);
        yield { rows: count, samples: samples.subarray(0, count * width) };
      }
      done += whole;
    }
    if (done < rows) return;
  }
}

async function* tileRows(file: Uint8Array, layout: TiffLayout, little: boolean): AsyncGenerator<RowBand> {
  const { width, height, bits, blockWidth, blockHeight } = layout;
  const across = Math.ceil(width / blockWidth);
  const length = rowBytes(blockWidth, bits);
  const stride = across * blockWidth;
  const wide = new Uint16Array(stride * blockHeight);
  const sampled = { ...layout, little };
  const blocks = blocksAhead(file, layout, blockHeight * length, across * Math.ceil(height / blockHeight));
  for (let top = 0, row = 0; top < height; top += blockHeight, row++) {
    const rows = Math.min(blockHeight, height - top);
    let usable = rows;
    for (let column = 0; column < across; column++) {
      const [bytes] = await Promise.all(blocks(row * across + column));
      const whole = Math.floor(bytes.length / length);
      usable = Math.min(usable, whole);
      const place = { rows: Math.min(rows, whole), width: blockWidth, stride };
      unpackRows(bytes, sampled, place, wide.subarray(column * blockWidth));
    }
    if (usable > 0) yield { rows: usable, samples: narrowed(wide, stride, width, usable) };
    if (usable < rows) return;
  }
}

/** Takes the padding of the last tile out of each row, in place. */
function narrowed(wide: Uint16Array, stride: number, width: number, rows: number): Uint16Array {
  if (stride !== width) for (let y = 1; y < rows; y++) wide.copyWithin(y * width, y * stride, y * stride + width);
  return wide.subarray(0, rows * width);
}

/** Gives the blocks in order, each once, while those after it are unfolded already. */
function blocksAhead(file: Uint8Array, layout: TiffLayout, length: number, blocks: number) {
  const begun: Promise<Uint8Array>[] = [];
  let next = 0;
  return (_block: number): [Promise<Uint8Array>] => {
    while (begun.length <= AHEAD && next < blocks) begun.push(decodeBlock(file, layout, next++, length));
    return [begun.shift() ?? Promise.resolve(new Uint8Array())];
  };
}

function isDeflated({ compression }: TiffLayout): boolean {
  return compression === COMPRESSION.deflate || compression === COMPRESSION.oldDeflate;
}

/** The bytes of a block as far as they can be had. */
async function decodeBlock(file: Uint8Array, layout: TiffLayout, block: number, length: number): Promise<Uint8Array> {
  const packed = bytesOf(file, layout, block);
  switch (layout.compression) {
    case COMPRESSION.none:
      return packed.subarray(0, length);
    case COMPRESSION.lzw: {
      const out = new Uint8Array(length);
      return out.subarray(0, decodeLzw(packed, out));
    }
    case COMPRESSION.packBits: {
      const out = new Uint8Array(length);
      return out.subarray(0, decodePackBits(packed, out));
    }
    default: {
      const limits = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: length, chunkSize: Math.max(64, length) };
      return inflated(packed, limits).catch(() => new Uint8Array());
    }
  }
}

function bytesOf(file: Uint8Array, { offsets, byteCounts }: TiffLayout, block: number): Uint8Array {
  const offset = offsets[block] ?? 0;
  const count = byteCounts[block] ?? 0;
  return offset === 0 ? new Uint8Array() : file.subarray(offset, offset + count);
}
