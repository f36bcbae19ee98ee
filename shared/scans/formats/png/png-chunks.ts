/** One chunk of a PNG. `cut` where the file ends within it. */
export interface PngChunk {
  type: string;
  data: Uint8Array;
  cut: boolean;
}

const SIGNATURE_BYTES = 8;

/** The chunks of a PNG in order, up to its end or to where the file is cut off. Check sums are not looked at. */
export function* pngChunks(bytes: Uint8Array): Generator<PngChunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = SIGNATURE_BYTES;
  while (at + 8 <= bytes.length) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const end = at + 8 + length;
    yield { type, data: bytes.subarray(at + 8, Math.min(end, bytes.length)), cut: end > bytes.length };
    if (type === 'IEND') return;
    at = end + 4;
  }
}
