/** The pitches that an inspection image can have. What lies outside is a default of a camera or editor (72 dpi). */
const PLAUSIBLE_MM = { least: 0.5, most: 50 };
const X_RESOLUTION = 282;
const RESOLUTION_UNIT = 296;
const RATIONAL_BYTES = 8;

/** Millimetres from pixel to pixel as the file declares it (TIFF tags 282 and 296, PNG pHYs), or null. Never throws. */
export function declaredPitchMm(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const perMm = bytes[0] === 0x89 ? pngPixelsPerMm(view) : tiffPixelsPerMm(view);
    const pitch = perMm === null || perMm <= 0 ? null : 1 / perMm;
    return pitch !== null && pitch >= PLAUSIBLE_MM.least && pitch <= PLAUSIBLE_MM.most ? pitch : null;
  } catch (error) {
    // An offset beyond the end: the file declares nothing that can be used.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function tiffPixelsPerMm(view: DataView): number | null {
  const order = view.getUint16(0);
  if (order !== 0x4949 && order !== 0x4d4d) return null;
  const little = order === 0x4949;
  if (view.getUint16(2, little) !== 42) return null;
  const directory = view.getUint32(4, little);
  const count = view.getUint16(directory, little);
  let resolution: number | null = null;
  let millimetres = 25.4;
  for (let entry = directory + 2; entry < directory + 2 + 12 * count; entry += 12) {
    const tag = view.getUint16(entry, little);
    if (tag === X_RESOLUTION) {
      const at = view.getUint32(entry + RATIONAL_BYTES, little);
      resolution = view.getUint32(at, little) / view.getUint32(at + 4, little);
    } else if (tag === RESOLUTION_UNIT) {
      const unit = view.getUint16(entry + 8, little);
      if (unit === 1) return null;
      millimetres = unit === 3 ? 10 : 25.4;
    }
  }
  return resolution === null || !Number.isFinite(resolution) ? null : resolution / millimetres;
}

function pngPixelsPerMm(view: DataView): number | null {
  const PHYS = 0x70485973;
  const IDAT = 0x49444154;
  for (let chunk = 8; ; chunk += 12 + view.getUint32(chunk)) {
    const type = view.getUint32(chunk + 4);
    if (type === IDAT) return null;
    if (type === PHYS) return view.getUint8(chunk + 16) === 1 ? view.getUint32(chunk + 8) / 1000 : null;
  }
}
