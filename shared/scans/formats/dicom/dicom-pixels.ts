import { decodePackBits } from '../pack-bits.ts';
import type { RowBand } from '../picture-source.ts';

/** How the samples of a frame lie: one grey value a pixel in one or two bytes. */
export interface DicomPixels {
  width: number;
  height: number;
  /** 8 or 16. */
  allocated: number;
  stored: number;
  signed: boolean;
  inverted: boolean;
  little: boolean;
}

const BAND_BYTES = 1 << 20;
const RLE_HEADER_BYTES = 64;

/** Rows of a frame that lies plainly in the file. */
export function* nativeRows(file: Uint8Array, at: number, pixels: DicomPixels): Generator<RowBand> {
  const { width, height, allocated } = pixels;
  const length = (width * allocated) / 8;
  const perBand = Math.max(1, Math.min(height, Math.floor(BAND_BYTES / length)));
  const samples = new Uint16Array(perBand * width);
  for (let y = 0; y < height; y += perBand) {
    const start = at + y * length;
    const rows = Math.min(perBand, height - y, Math.floor((file.length - start) / length));
    if (rows < 1) return;
    const count = rows * width;
    if (allocated === 8) samples.set(file.subarray(start, start + count));
    else {
      const view = new DataView(file.buffer, file.byteOffset + start, count * 2);
      for (let index = 0; index < count; index++) samples[index] = view.getUint16(2 * index, pixels.little);
    }
    settle(samples, count, pixels);
    yield { rows, samples: samples.subarray(0, count) };
  }
}

/** Rows of a frame in DICOM's run-length coding (PS3.5, annex G): a plane of all high bytes, then one of all low ones. */
export function* rleRows(frame: Uint8Array, pixels: DicomPixels): Generator<RowBand> {
  const { width, height, allocated } = pixels;
  if (frame.length < RLE_HEADER_BYTES) return;
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  const wanted = allocated / 8;
  if (view.getUint32(0, true) !== wanted) return;
  const planes: Uint8Array[] = [];
  let whole = height;
  for (let plane = 0; plane < wanted; plane++) {
    const start = view.getUint32(4 + 4 * plane, true);
    const end = plane + 1 < wanted ? view.getUint32(8 + 4 * plane, true) : frame.length;
    const out = new Uint8Array(width * height);
    const written = decodePackBits(frame.subarray(start, Math.max(start, end)), out);
    whole = Math.min(whole, Math.floor(written / width));
    planes.push(out);
  }
  const [high = new Uint8Array(), low = null] = planes;
  const perBand = Math.max(1, Math.floor(BAND_BYTES / (2 * width)));
  const samples = new Uint16Array(perBand * width);
  for (let y = 0; y < whole; y += perBand) {
    const rows = Math.min(perBand, whole - y);
    const count = rows * width;
    const from = y * width;
    for (let index = 0; index < count; index++) {
      const first = high[from + index] ?? 0;
      samples[index] = low ? (first << 8) | (low[from + index] ?? 0) : first;
    }
    settle(samples, count, pixels);
    yield { rows, samples: samples.subarray(0, count) };
  }
}

/** Leaves the stored bits alone, shifts signed values above zero, turns negatives round, widens eight bits. */
function settle(samples: Uint16Array, count: number, { stored, signed, inverted }: DicomPixels): void {
  const most = 2 ** stored - 1;
  const half = signed ? 2 ** (stored - 1) : 0;
  const factor = stored === 8 ? 257 : 1;
  for (let index = 0; index < count; index++) {
    const value = ((samples[index] ?? 0) + half) & most;
    samples[index] = (inverted ? most - value : value) * factor;
  }
}
