/** The pitches that an inspection image can have. What lies outside is a default of a camera or editor (72 dpi). */
const PLAUSIBLE_MM = { least: 0.5, most: 50 };
/** What libvips writes where it was told nothing: one pixel a millimetre, exactly. */
const DEFAULT_MM = 1;

/** Millimetres from pixel to pixel where a file declares so many pixels a millimetre; null where no scanner has such a pitch. */
export function plausiblePitchMm(pixelsPerMm: number | null): number | null {
  if (pixelsPerMm === null || !(pixelsPerMm > 0)) return null;
  const pitch = 1 / pixelsPerMm;
  if (Math.abs(pitch - DEFAULT_MM) < 1e-6) return null;
  return pitch >= PLAUSIBLE_MM.least && pitch <= PLAUSIBLE_MM.most ? pitch : null;
}
