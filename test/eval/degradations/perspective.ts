import { CHANNELS, mapped, type Picture } from './picture.ts';

export type Point = readonly [x: number, y: number];
/** Where the paper's corners lie in the photograph: top left, top right, bottom right, bottom left. */
export type Corners = readonly [Point, Point, Point, Point];

/**
 * A photograph in which the paper's corners lie where they are asked for, on a desk of one colour. For every pixel of
 * the photograph the place on the paper is computed by the projective map of the unit square to a quadrilateral
 * (Heckbert 1989, section 2.2), turned round, and read with bilinear interpolation.
 */
export function photographed(
  paper: Picture,
  size: { width: number; height: number },
  corners: Corners,
  desk: readonly [number, number, number],
): Picture {
  const toPaper = inverse(squareTo(corners));
  return mapped(size, (x, y, pixels, at) => {
    const [u, v] = applied(toPaper, x + 0.5, y + 0.5);
    if (u < 0 || v < 0 || u > 1 || v > 1) {
      for (let channel = 0; channel < CHANNELS; channel++) pixels[at + channel] = desk[channel] ?? 0;
      return;
    }
    sample(paper, u * paper.width - 0.5, v * paper.height - 0.5, pixels, at);
  });
}

/** Nine numbers in rows. */
type Matrix = readonly number[];

function squareTo([p0, p1, p2, p3]: Corners): Matrix {
  const dx1 = p1[0] - p2[0];
  const dx2 = p3[0] - p2[0];
  const dy1 = p1[1] - p2[1];
  const dy2 = p3[1] - p2[1];
  const sx = p0[0] - p1[0] + p2[0] - p3[0];
  const sy = p0[1] - p1[1] + p2[1] - p3[1];
  const scale = dx1 * dy2 - dx2 * dy1;
  const g = (sx * dy2 - dx2 * sy) / scale;
  const h = (dx1 * sy - sx * dy1) / scale;
  return [
    p1[0] - p0[0] + g * p1[0],
    p3[0] - p0[0] + h * p3[0],
    p0[0],
    p1[1] - p0[1] + g * p1[1],
    p3[1] - p0[1] + h * p3[1],
    p0[1],
    g,
    h,
    1,
  ];
}

/** The adjugate: a projective map needs no determinant. */
function inverse([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0]: Matrix): Matrix {
  return [
    e * i - f * h,
    c * h - b * i,
    b * f - c * e,
    f * g - d * i,
    a * i - c * g,
    c * d - a * f,
    d * h - e * g,
    b * g - a * h,
    a * e - b * d,
  ];
}

function applied([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0]: Matrix, x: number, y: number): Point {
  const w = g * x + h * y + i;
  return [(a * x + b * y + c) / w, (d * x + e * y + f) / w];
}

function sample({ width, height, pixels }: Picture, x: number, y: number, into: Uint8ClampedArray, at: number): void {
  const left = Math.min(width - 1, Math.max(0, Math.floor(x)));
  const top = Math.min(height - 1, Math.max(0, Math.floor(y)));
  const right = Math.min(width - 1, left + 1);
  const bottom = Math.min(height - 1, top + 1);
  const across = Math.min(1, Math.max(0, x - left));
  const down = Math.min(1, Math.max(0, y - top));
  for (let channel = 0; channel < CHANNELS; channel++) {
    const of = (column: number, row: number) => pixels[(row * width + column) * CHANNELS + channel] ?? 0;
    const upper = of(left, top) * (1 - across) + of(right, top) * across;
    const lower = of(left, bottom) * (1 - across) + of(right, bottom) * across;
    into[at + channel] = upper * (1 - down) + lower * down;
  }
}
