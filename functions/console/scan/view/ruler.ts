import type { Point } from './view.ts';

/** What lies between two points of a picture: in millimetres where it has a scale, else in pixels. */
export interface Length {
  unit: 'mm' | 'px';
  length: number;
  across: number;
  down: number;
}

export function lengthBetween(from: Point, to: Point, pixelPitchMm: number | null): Length {
  const pitch = pixelPitchMm ?? 1;
  const across = Math.abs(to.x - from.x) * pitch;
  const down = Math.abs(to.y - from.y) * pitch;
  return { unit: pixelPitchMm === null ? 'px' : 'mm', length: Math.hypot(across, down), across, down };
}

/** The round length that a scale bar of at most `most` screen pixels shows, `perPx` in its unit for each of them. */
export function scaleBar(most: number, perPx: number): { length: number; px: number } {
  const longest = most * perPx;
  const power = 10 ** Math.floor(Math.log10(longest));
  const length = ([5, 2, 1].find((times) => times * power <= longest) ?? 1) * power;
  return { length, px: length / perPx };
}
