import { constants, inflateSync } from 'node:zlib';
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
  const pieces = (block: number) =>
    isDeflated(layout) && blockHeight * length > AT_ONCE_BYTES
      ? inflateStream([bytesOf(file, layout, block)], perBand * length, blockHeight * length)
      : [decodeBlock(file, layout, block, blockHeight * length)];
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
  for (let top = 0, row = 0; top < height; top += blockHeight, row++) {
    const rows = Math.min(blockHeight, height - top);
    let usable = rows;
    for (let column = 0; column < across; column++) {
      const bytes = decodeBlock(file, layout, row * across + column, blockHeight * length);
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

function isDeflated({ compression }: TiffLayout): boolean {
  return compression === COMPRESSION.deflate || compression === COMPRESSION.oldDeflate;
}

/**
 * The bytes of a block as far as they can be had. On this thread: the others code tiles, and to wait for one of them takes
 * longer than the work.
 */
function decodeBlock(file: Uint8Array, layout: TiffLayout, block: number, length: number): Uint8Array {
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
    default:
      return inflated(packed, length);
  }
}

function inflated(packed: Uint8Array, length: number): Uint8Array {
  try {
    // A little more room than is needed: zlib then sees the end in the same step.
    const chunkSize = length + 64;
    return inflateSync(packed, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: length, chunkSize });
  } catch {
    return new Uint8Array();
  }
}

function bytesOf(file: Uint8Array, { offsets, byteCounts }: TiffLayout, block: number): Uint8Array {
  const offset = offsets[block] ?? 0;
  const count = byteCounts[block] ?? 0;
  return offset === 0 ? new Uint8Array() : file.subarray(offset, offset + count);
}
