import type { AttenuationMap } from './attenuation-map.ts';
import type { PixelArea } from './grey-image.ts';

/** Bands of the structure, as shares of the height from the top: what is in them of an empty box is even along it. */
const BANDS = [
  { place: 'roof' as const, from: 0.012, to: 0.075, below: { from: 0.085, to: 0.14 } },
  { place: 'floor' as const, from: 0.945, to: 0.985, below: null },
];
/** Length that is looked at as one, in shares of the height: two cross members' distance or more. */
const STEP = 0.25;
const ENDS = 0.2;
/** Beyond the rest of its band from which a part is denser than boxes of this kind are along themselves. */
const DENSER = 0.3;

export interface HiddenDensity {
  place: 'floor' | 'roof';
  area: PixelArea;
  /** Mean attenuation beyond that of the rest of the band. */
  beyond: number;
  /** Its integral in square pixels. */
  attenuationPx: number;
}

/**
 * Looks along the floor's cross members and under the roof for parts that are denser than the rest of the same band: an
 * empty box has the same profile all along. Something that fills the whole length escapes this. Cargo that reaches up to
 * the roof is no hidden density: there the space below must be free.
 */
export function hiddenDensityOf(map: AttenuationMap, outline: PixelArea): HiddenDensity[] {
  const height = outline.bottom - outline.top;
  const step = Math.max(4, Math.round(STEP * height));
  const left = outline.left + Math.round(ENDS * height);
  const right = outline.right - Math.round(ENDS * height);
  const count = Math.floor((right - left) / step);
  if (count < 4) return [];
  return BANDS.flatMap(({ place, from, to, below }) => {
    const part = (index: number, share: { from: number; to: number }) => ({
      left: left + index * step,
      right: left + (index + 1) * step,
      top: outline.top + Math.round(share.from * height),
      bottom: outline.top + Math.round(share.to * height),
    });
    const means = Array.from({ length: count }, (_, index) => usualColumn(map, part(index, { from, to })));
    const typical = means.toSorted((a, b) => a - b)[Math.floor(count * 0.3)] ?? 0;
    const underneath = below === null ? null : means.map((_, index) => map.mean(part(index, below)));
    const thinnest = underneath === null ? 0 : Math.min(...underneath);
    const isDense = (index: number) =>
      (means[index] ?? 0) - typical > DENSER && (underneath?.[index] ?? 0) - thinnest < DENSER / 2;
    return runs(count, isDense).map(({ first, last }) => {
      const inside = means.slice(first, last + 1);
      const beyond = inside.reduce((sum, value) => sum + value - typical, 0) / inside.length;
      const area = { ...part(first, { from, to }), right: part(last, { from, to }).right };
      return { place, area, beyond, attenuationPx: beyond * (area.right - area.left) * (area.bottom - area.top) };
    });
  });
}

/** The middle of the columns' means: cross members, seen on edge, are opaque and narrow, and do not move it. */
function usualColumn(map: AttenuationMap, { left, top, right, bottom }: PixelArea): number {
  const columns = Float64Array.from({ length: right - left }, (_, index) =>
    map.mean({ left: left + index, right: left + index + 1, top, bottom }),
  ).sort();
  return columns[columns.length >> 1] ?? 0;
}

function runs(count: number, isDense: (index: number) => boolean): { first: number; last: number }[] {
  const found: { first: number; last: number }[] = [];
  for (let index = 0; index < count; index++) {
    if (!isDense(index)) continue;
    const open = found.at(-1);
    if (open?.last === index - 1) open.last = index;
    else found.push({ first: index, last: index });
  }
  return found;
}
