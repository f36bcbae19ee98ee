import type { Strips } from '../meters/strip-meter.ts';
import type { Outline } from '../outline.ts';

/** Around an edge that was found in the overview: where it is looked for again, as a share of the container's height. */
const AROUND = 0.03;

/**
 * Where the container begins and ends along the full-resolution picture, to a fraction of a pixel: where the light has
 * fallen half-way from air to what the corner post lets through. A copy has its edges at the same place of the container.
 */
export function edgesOf(
  strips: Strips,
  outline: Outline,
  scale: number,
): { left: number | null; right: number | null } {
  const height = (outline.bottom - outline.top) * scale;
  const first = Math.ceil((outline.top * scale + 0.1 * height) / strips.rows);
  const last = Math.floor((outline.bottom * scale - 0.2 * height) / strips.rows);
  const light = (x: number) => {
    let sum = 0;
    for (let strip = first; strip < last; strip++) sum += strips.sums[strip * strips.width + x] ?? 0;
    return sum;
  };
  const around = Math.max(4, Math.round(AROUND * height));
  const find = (near: number, way: 1 | -1) => {
    const start = Math.max(0, Math.min(strips.width - 1, Math.round(near - way * around)));
    const end = Math.max(0, Math.min(strips.width - 1, Math.round(near + way * around)));
    let least = Number.POSITIVE_INFINITY;
    for (let x = start; x !== end; x += way) least = Math.min(least, light(x));
    const half = (light(start) + least) / 2;
    for (let x = start; x !== end; x += way) {
      const [here, next] = [light(x), light(x + way)];
      if (here >= half && next < half) return x + 0.5 + way * ((here - half) / (here - next));
    }
    return null;
  };
  return {
    left: outline.cut.includes('left') ? null : find(outline.left * scale, 1),
    right: outline.cut.includes('right') ? null : find(outline.right * scale, -1),
  };
}
