const CLEAR = 256;
const END = 257;
const FIRST = 258;
const MOST_CODES = 4096;

/**
 * Decodes TIFF's LZW (TIFF 6.0, section 13: most significant bit first, codes widen one early) into `out` and tells how
 * many bytes came. Stops at the end of either, or at a code that can't be. Each new code stands for the string before it and
 * one more byte, which lie one after the other in the output: so the table holds places in it.
 */
export function decodeLzw(input: Uint8Array, out: Uint8Array): number {
  const starts = new Uint32Array(MOST_CODES);
  const lengths = new Uint32Array(MOST_CODES);
  const bytes = input.length;
  const room = out.length;
  let next = FIRST;
  let width = 9;
  let widenAt = 511;
  /** Where the string before this one lies; of no length after a clearing. */
  let before = 0;
  let beforeLength = 0;
  let bits = 0;
  let held = 0;
  let at = 0;
  let written = 0;
  while (written < room) {
    while (held < width) {
      if (at >= bytes) return written;
      bits = ((bits & 0xffff) << 8) | (input[at++] ?? 0);
      held += 8;
    }
    held -= width;
    const code = (bits >>> held) & ((1 << width) - 1);
    if (code === CLEAR) {
      next = FIRST;
      width = 9;
      widenAt = 511;
      beforeLength = 0;
      continue;
    }
    if (code === END || code > next || (code === next && beforeLength === 0)) return written;
    if (beforeLength > 0 && next < MOST_CODES) {
      starts[next] = before;
      lengths[next] = beforeLength + 1;
      next++;
    } else if (code >= next) return written;
    before = written;
    if (code < CLEAR) {
      out[written++] = code;
      beforeLength = 1;
    } else {
      beforeLength = lengths[code] ?? 0;
      let from = starts[code] ?? 0;
      const end = Math.min(room, written + beforeLength);
      while (written < end) out[written++] = out[from++] ?? 0;
    }
    if (next >= widenAt && width < 12) {
      width++;
      widenAt = (1 << width) - 1;
    }
  }
  return written;
}
