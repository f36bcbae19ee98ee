/** How the samples of a row lie in bytes. */
export interface SampleLayout {
  /** Of one sample: 1 to 16. Below 16 and other than 8 they are packed without gaps, each row from a whole byte. */
  bits: number;
  little: boolean;
  /** Each sample is the difference to the one before it in its row (TIFF 6.0, section 14). */
  differences: boolean;
  /** The darkest value stands for most light. */
  inverted: boolean;
}

export function rowBytes(width: number, bits: number): number {
  return Math.ceil((width * bits) / 8);
}

/** Unpacks whole rows into `out`, `stride` samples a row, of which `width` are written. Samples of 8 bits are widened to 16. */
export function unpackRows(
  bytes: Uint8Array,
  { bits, little, differences, inverted }: SampleLayout,
  { rows, width, stride = width }: { rows: number; width: number; stride?: number },
  out: Uint16Array,
): void {
  const most = (1 << bits) - 1;
  const length = rowBytes(width, bits);
  const factor = bits === 8 ? 257 : 1;
  for (let y = 0; y < rows; y++) {
    const row = out.subarray(y * stride, y * stride + width);
    const from = bytes.subarray(y * length, (y + 1) * length);
    if (bits === 16) sixteen(from, little, row);
    else if (bits === 8) row.set(from);
    else packed(from, bits, row);
    if (differences) for (let x = 1; x < width; x++) row[x] = ((row[x] ?? 0) + (row[x - 1] ?? 0)) & most;
    if (inverted) for (let x = 0; x < width; x++) row[x] = most - (row[x] ?? 0);
    if (factor !== 1) for (let x = 0; x < width; x++) row[x] = (row[x] ?? 0) * factor;
  }
}

function sixteen(from: Uint8Array, little: boolean, row: Uint16Array): void {
  const bytes = new Uint8Array(row.buffer, row.byteOffset, row.byteLength);
  bytes.set(from.subarray(0, bytes.length));
  if (little) return;
  for (let x = 0; x < row.length; x++) {
    const value = row[x] ?? 0;
    row[x] = ((value & 0xff) << 8) | (value >> 8);
  }
}

function packed(from: Uint8Array, bits: number, row: Uint16Array): void {
  const mask = (1 << bits) - 1;
  let held = 0;
  let buffer = 0;
  let at = 0;
  for (let x = 0; x < row.length; x++) {
    while (held < bits) {
      buffer = ((buffer << 8) | (from[at++] ?? 0)) & 0xffffff;
      held += 8;
    }
    held -= bits;
    row[x] = (buffer >> held) & mask;
  }
}
