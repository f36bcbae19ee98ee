/** The samples of a tile, sixteen bits each, row by row. */
export interface TileSamples {
  width: number;
  height: number;
  samples: Uint16Array<ArrayBuffer>;
}

/** Why a tile can't be shown. */
export class BrokenTileError extends Error {
  override readonly name = 'BrokenTileError';
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** A tile of 512 pixels a side has half a megabyte; what claims much more is none of ours. */
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * Decodes a tile as `functions/read-scan/tiles` writes it: a grey PNG of eight bits and twice the height, the samples' high
 * bytes above, the low ones below. Done here and not by the browser's own decoder: a canvas may manage colours or add
 * noise to what is read back, and these values must be exact. Throws BrokenTileError.
 */
export async function decodeTile(bytes: Uint8Array<ArrayBuffer>): Promise<TileSamples> {
  const { width, lines, data } = parsePng(bytes);
  if (lines % 2 !== 0) throw new BrokenTileError('the tile has no plane of low bytes');
  const raw = await inflate(data, lines * (width + 1));
  unfilter(raw, width, lines);
  const height = lines / 2;
  const samples = new Uint16Array(width * height);
  for (let y = 0; y < height; y++) {
    let high = y * (width + 1) + 1;
    let low = (height + y) * (width + 1) + 1;
    for (let at = y * width; at < (y + 1) * width; at++) samples[at] = ((raw[high++] ?? 0) << 8) | (raw[low++] ?? 0);
  }
  return { width, height, samples };
}

function parsePng(bytes: Uint8Array<ArrayBuffer>): { width: number; lines: number; data: Uint8Array<ArrayBuffer>[] } {
  if (SIGNATURE.some((byte, index) => bytes[index] !== byte)) throw new BrokenTileError('the tile is no PNG');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const data: Uint8Array<ArrayBuffer>[] = [];
  let size: { width: number; lines: number } | null = null;
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (at + 12 + length > bytes.length) break;
    if (type === 'IHDR') {
      const [depth, colour, , , interlace] = bytes.subarray(at + 16, at + 21);
      if (depth !== 8 || colour !== 0 || interlace !== 0)
        throw new BrokenTileError('the tile is not grey with eight bits');
      size = { width: view.getUint32(at + 8), lines: view.getUint32(at + 12) };
    } else if (type === 'IDAT') data.push(bytes.subarray(at + 8, at + 8 + length));
    else if (type === 'IEND' && size) return checked(size, data);
    at += 12 + length;
  }
  throw new BrokenTileError('the tile is cut off');
}

function checked({ width, lines }: { width: number; lines: number }, data: Uint8Array<ArrayBuffer>[]) {
  const sizes = width > 0 && lines > 0 && (width + 1) * lines <= MOST_BYTES;
  if (!sizes) throw new BrokenTileError(`a tile of ${width} x ${lines} pixels is none of ours`);
  return { width, lines, data };
}

async function inflate(data: readonly Uint8Array<ArrayBuffer>[], length: number): Promise<Uint8Array> {
  const out = new Uint8Array(length);
  let filled = 0;
  try {
    const stream = new Blob([...data]).stream().pipeThrough(new DecompressionStream('deflate'));
    const reader = stream.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (filled + part.value.length > length) throw new BrokenTileError('the tile holds more than it says');
      out.set(part.value, filled);
      filled += part.value.length;
    }
  } catch (cause) {
    throw cause instanceof BrokenTileError ? cause : new BrokenTileError('the tile is damaged', { cause });
  }
  if (filled < length) throw new BrokenTileError('the tile is cut off');
  return out;
}

/** Undoes the filters of PNG with one byte a pixel, in place (PNG specification, section 9). */
function unfilter(raw: Uint8Array, width: number, lines: number): void {
  const line = width + 1;
  for (let y = 0; y < lines; y++) {
    const from = y * line + 1;
    const filter = raw[from - 1];
    if (filter === 0) continue;
    if (filter === undefined || filter > 4) throw new BrokenTileError('the tile is damaged');
    for (let x = 0; x < width; x++) {
      const at = from + x;
      const left = x === 0 ? 0 : (raw[at - 1] ?? 0);
      const up = y === 0 ? 0 : (raw[at - line] ?? 0);
      const corner = x === 0 || y === 0 ? 0 : (raw[at - line - 1] ?? 0);
      const foretold =
        filter === 1 ? left : filter === 2 ? up : filter === 3 ? (left + up) >> 1 : paeth(left, up, corner);
      raw[at] = (raw[at] ?? 0) + foretold;
    }
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
