import type { AttenuationMap } from './attenuation-map.ts';
import type { PixelArea } from './grey-image.ts';

/** Attenuation is counted up to here. */
const MOST = 4;
/** Packages are at least so large, as a share of the container's height: 0.15 m. */
const LEAST = 0.058;
/** From here on the pattern repeats; below, chance does so. */
const REPEATS = 0.35;

/** Packages that repeat, as they are seen from the side: how deep they stand the picture does not tell. */
export interface Packages {
  columns: number;
  rows: number;
  /** Width and height of one, in pixels of the picture. */
  acrossPx: number;
  downPx: number;
  /** How well the picture equals itself one package further, 0 to 1. */
  strength: number;
}

/**
 * Finds the distance at which a load repeats along and up, by autocorrelation of the attenuation's edges, and counts how
 * often it fits into the load. Null where it does not repeat both ways. `load` is the area around the load.
 */
export function packagesOf(map: AttenuationMap, load: PixelArea, containerPx: number): Packages | null {
  const least = Math.max(4, Math.round(LEAST * containerPx));
  const along = profile(map, load, 'along');
  const up = profile(map, load, 'up');
  const across = period(along, least);
  const down = period(up, least);
  if (across === null || down === null) return null;
  return {
    columns: Math.round((load.right - load.left) / across.distance),
    rows: Math.max(1, Math.round((load.bottom - load.top) / down.distance)),
    ...{ acrossPx: across.distance, downPx: down.distance, strength: Math.min(across.strength, down.strength) },
  };
}

/** How much darker or brighter each line across the load is than its neighbours: gaps between packages stand out. */
function profile(map: AttenuationMap, { left, top, right, bottom }: PixelArea, way: 'along' | 'up'): Float64Array {
  const length = way === 'along' ? right - left : bottom - top;
  const values = Float64Array.from({ length }, (_, index) => {
    return way === 'along'
      ? map.mean({ left: left + index, right: left + index + 1, top, bottom }, MOST)
      : map.mean({ left, right, top: top + index, bottom: top + index + 1 }, MOST);
  });
  return values.map((value, index) => value - ((values[index - 2] ?? value) + (values[index + 2] ?? value)) / 2);
}

function period(values: Float64Array, least: number): { distance: number; strength: number } | null {
  const length = values.length;
  const power = values.reduce((sum, value) => sum + value * value, 0);
  if (length < 2 * least || power === 0) return null;
  const likeness = (shift: number) => {
    let sum = 0;
    for (let index = 0; index + shift < length; index++) sum += (values[index] ?? 0) * (values[index + shift] ?? 0);
    return (sum / power) * (length / (length - shift));
  };
  const most = Math.floor(length / 2);
  const scores = Array.from({ length: most + 1 }, (_, shift) => (shift < least - 1 ? 0 : likeness(shift)));
  const best = Math.max(...scores);
  if (best < REPEATS) return null;
  // Twice the distance repeats as well: the shortest that is nearly as good is the package.
  const distance = scores.findIndex(
    (score, shift) =>
      shift >= least && score > 0.8 * best && score >= (scores[shift - 1] ?? 0) && score >= (scores[shift + 1] ?? 0),
  );
  return distance < 0 ? null : { distance, strength: Math.min(1, scores[distance] ?? 0) };
}
