/** Decodes PackBits (TIFF 6.0, section 9, and DICOM PS3.5 annex G) into `out` and tells how many bytes came. */
export function decodePackBits(input: Uint8Array, out: Uint8Array): number {
  let at = 0;
  let written = 0;
  while (at < input.length && written < out.length) {
    const control = input[at++] ?? 0;
    if (control === 128) continue;
    if (control < 128) {
      const length = Math.min(control + 1, input.length - at, out.length - written);
      out.set(input.subarray(at, at + length), written);
      at += control + 1;
      written += length;
    } else if (at < input.length) {
      const end = Math.min(out.length, written + 257 - control);
      out.fill(input[at++] ?? 0, written, end);
      written = end;
    }
  }
  return written;
}
