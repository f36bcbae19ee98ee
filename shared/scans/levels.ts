import type { GreyImage } from './grey-image.ts';

export interface Levels {
  /** Pixel value of the unattenuated beam. */
  air: number;
  /** Pixel value without beam. */
  dark: number;
}

/** Wider than the ripple of a flat-fielded beam, narrower than the shadow of two container walls (about 0.12). */
const AIR_SPREAD = 0.1;
/** Darker than what 30 cm of steel lets through: taken as no beam. */
const DARK_CEILING = 0.05;
const DARK_SPREAD = 0.005;

/**
 * Air and dark level of a scan image, from its histogram. Air is the middle of the brightest population, dark the
 * middle of the darkest when that is dark enough to be no beam at all; else 0.
 */
export function levelsOf({ pixels }: GreyImage): Levels {
  const histogram = new Uint32Array(65_536);
  for (const value of pixels) histogram[value] = (histogram[value] ?? 0) + 1;
  const total = pixels.length;
  const bright = valueAtRank(histogram, 0, 65_535, 0.99 * total);
  const airFrom = Math.floor(bright * (1 - AIR_SPREAD));
  const air = medianBetween(histogram, airFrom, 65_535);
  const dim = valueAtRank(histogram, 0, 65_535, 0.001 * total);
  if (dim > DARK_CEILING * air) return { air, dark: 0 };
  return { air, dark: medianBetween(histogram, 0, Math.ceil(dim + DARK_SPREAD * air)) };
}

function medianBetween(histogram: Uint32Array, from: number, to: number): number {
  let count = 0;
  for (let value = from; value <= to; value++) count += histogram[value] ?? 0;
  return valueAtRank(histogram, from, to, count / 2);
}

/** The value below or at which `rank` pixels of those in the range lie. */
function valueAtRank(histogram: Uint32Array, from: number, to: number, rank: number): number {
  let seen = 0;
  for (let value = from; value <= to; value++) {
    seen += histogram[value] ?? 0;
    if (seen >= rank) return value;
  }
  return to;
}
