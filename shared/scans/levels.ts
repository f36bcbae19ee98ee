import type { GreyImage } from './grey-image.ts';

export interface Levels {
  /** Pixel value of the unattenuated beam. */
  air: number;
  /** Pixel value without beam. */
  dark: number;
}

/** Share of the image's width at each side that lies beside the container. */
const MARGIN_SHARE = 0.015;
/** Wider than the ripple of a flat-fielded beam, narrower than the shadow of two container walls (about 0.12). */
const AIR_SPREAD = 0.1;
/** Darker than what 30 cm of steel lets through: taken as no beam. */
const DARK_CEILING = 0.05;
/** Rank from the darkest that is taken where no deck or collimator shows: a few dead pixels may lie below. */
const DARK_RANK = 0.001;

/**
 * Air and dark level of a scan image. Air is the middle of the brightest population. Dark is read in the margins, where
 * a deck or collimator stops the beam and no cargo can: cargo may be as dark and fill more of the image. Without one it
 * is the darkest in the image if that is dark enough to be no beam at all, else 0. `histogram` is of the full image, of
 * which `image` may be an overview.
 */
export function levelsOf(image: GreyImage, histogram: Uint32Array): Levels {
  const total = histogram.reduce((sum, count) => sum + count, 0);
  const bright = valueAtRank(histogram, 0, 0.99 * total);
  const air = medianFrom(histogram, Math.floor(bright * (1 - AIR_SPREAD)));
  const ceiling = DARK_CEILING * air;
  const dim = valueAtRank(histogram, 0, DARK_RANK * total);
  return { air, dark: darkInMargins(image, ceiling) ?? (dim > ceiling ? 0 : dim) };
}

/** How many columns at each side are looked at as margin. */
export function marginOf(width: number): number {
  return Math.min(width >> 1, Math.max(2, Math.round(width * MARGIN_SHARE)));
}

function darkInMargins({ width, height, pixels }: GreyImage, ceiling: number): number | null {
  const margin = marginOf(width);
  let sum = 0;
  let rows = 0;
  for (let y = 0; y < height; y++) {
    let ofRow = 0;
    for (let x = 0; x < margin; x++) {
      ofRow += (pixels[y * width + x] ?? 0) + (pixels[(y + 1) * width - 1 - x] ?? 0);
    }
    const mean = ofRow / (2 * margin);
    if (margin === 0 || mean > ceiling) continue;
    sum += mean;
    rows++;
  }
  return rows === 0 ? null : sum / rows;
}

function medianFrom(histogram: Uint32Array, from: number): number {
  let count = 0;
  for (let value = from; value < histogram.length; value++) count += histogram[value] ?? 0;
  return valueAtRank(histogram, from, count / 2);
}

/** The value below or at which `rank` pixels of those from `from` on lie. */
function valueAtRank(histogram: Uint32Array, from: number, rank: number): number {
  let seen = 0;
  for (let value = from; value < histogram.length; value++) {
    seen += histogram[value] ?? 0;
    if (seen >= rank) return value;
  }
  return histogram.length - 1;
}
