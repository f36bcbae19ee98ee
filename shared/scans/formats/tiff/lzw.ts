const CLEAR = 256;
const END = 257;
const FIRST = 258;
const MOST_CODES = 4096;

/**
 * Decodes TIFF's LZW (TIFF 6.0, section 13: most significant bit first, codes widen one early) into `out` and tells how
 * many bytes came. Stops at the end of either, or at a code that can't be.
 */
export function decodeLzw(input: Uint8Array, out: Uint8Array): number {
  const prefix = new Uint16Array(MOST_CODES);
  const last = new Uint8Array(MOST_CODES);
  const lengths = new Uint16Array(MOST_CODES);
  for (let code = 0; code < CLEAR; code++) {
    last[code] = code;
    lengths[code] = 1;
  }
  let next = FIRST;
  let width = 9;
  let previous = -1;
  let bits = 0;
  let held = 0;
  let at = 0;
  let written = 0;
  while (written < out.length) {
    while (held < width && at < input.length) {
      bits = ((bits << 8) | (input[at++] ?? 0)) >>> 0;
      held += 8;
    }
    if (held < width) break;
    const code = (bits >>> (held - width)) & ((1 << width) - 1);
    held -= width;
    bits &= (1 << held) - 1;
    if (code === END) break;
    if (code === CLEAR) {
      next = FIRST;
      width = 9;
      previous = -1;
      continue;
    }
    if (code > next || (code === next && previous < 0) || (code >= CLEAR && code < FIRST)) break;
    if (previous >= 0 && next < MOST_CODES) {
      prefix[next] = previous;
      lengths[next] = (lengths[previous] ?? 0) + 1;
      last[next] = firstOf(code === next ? previous : code, prefix);
      next++;
    } else if (code >= next) break;
    const length = lengths[code] ?? 0;
    let place = written + length;
    for (let rest = code; place > written; rest = prefix[rest] ?? 0) out[--place] = last[rest] ?? 0;
    written = Math.min(out.length, written + length);
    previous = code;
    if (next + 1 >= 1 << width && width < 12) width++;
  }
  return written;
}

/** The first byte that a code stands for. Chains only lead to smaller codes, so this ends. */
function firstOf(code: number, prefix: Uint16Array): number {
  let rest = code;
  while (rest >= FIRST) rest = prefix[rest] ?? 0;
  return rest;
}
