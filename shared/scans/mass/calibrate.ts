/** A box that was weighed and scanned: gross mass of what was in it, and what its image measured. */
export interface WeighedBox {
  kg: number;
  /** Integral of attenuation beyond the walls, m2. */
  areaM2: number;
  /** Mean attenuation weighted by itself: `attenuationMean` of the measures. */
  mean: number;
}

export interface MassCalibration {
  kgPerAttenuationM2: number;
  /**
   * How much faster mass grows than attenuation, per unit of attenuation: the beam's soft part is filtered out first, so
   * kg = kgPerAttenuationM2 x area x (1 + hardening x mean).
   */
  hardening: number;
  /** Relative error that nine in ten boxes keep within, and that half of them do, each by a fit without it. */
  massErrorShare: number;
  medianErrorShare: number;
  boxes: number;
}

/** Fewer tell nothing of the error. */
export const LEAST_BOXES = 8;
/** Relative residuals beyond so many times the middle one count less: a wrong weight must not bend the fit. */
const HUBER = 1.5;
const ROUNDS = 12;
/** Boxes that are left out at a time; beyond, each tenth stands for the others. */
const MOST_LEFT_OUT = 400;

export class TooFewBoxesError extends Error {
  override readonly name = 'TooFewBoxesError';
}

/**
 * Fits a scanner's mass calibration from weighed boxes by least squares of the relative error, reweighted so that outliers
 * count less (Huber). Throws TooFewBoxesError below LEAST_BOXES.
 */
export function calibrateMass(boxes: readonly WeighedBox[]): MassCalibration {
  const usable = boxes.filter(({ kg, areaM2, mean }) => kg > 0 && areaM2 > 0 && mean >= 0);
  if (usable.length < LEAST_BOXES) {
    throw new TooFewBoxesError(`${usable.length} weighed boxes were measured; a calibration needs ${LEAST_BOXES}`);
  }
  const step = Math.ceil(usable.length / MOST_LEFT_OUT);
  const errors = usable.flatMap((box, index) => {
    if (index % step !== 0) return [];
    const without = fitBoxes(usable.filter((other) => other !== box));
    return Math.abs(massBy(without, box) - box.kg) / box.kg;
  });
  errors.sort((a, b) => a - b);
  const rank = (share: number) => errors[Math.min(errors.length - 1, Math.floor(share * errors.length))] ?? 1;
  return { ...fitBoxes(usable), massErrorShare: rank(0.9), medianErrorShare: rank(0.5), boxes: usable.length };
}

type Fit = Pick<MassCalibration, 'kgPerAttenuationM2' | 'hardening'>;

/** Mass in kg of what a picture measured. */
export function massBy(
  { kgPerAttenuationM2, hardening }: Fit,
  { areaM2, mean }: Pick<WeighedBox, 'areaM2' | 'mean'>,
): number {
  return kgPerAttenuationM2 * areaM2 * (1 + hardening * mean);
}

/** kg = a x area + b x area x mean, both positive, each box by its relative error. */
function fitBoxes(boxes: readonly WeighedBox[]): Fit {
  let weights = boxes.map(() => 1);
  let found: Fit = { kgPerAttenuationM2: 1, hardening: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    found = solve(boxes, weights);
    const residuals = boxes.map((box) => Math.abs(massBy(found, box) / box.kg - 1));
    const middle = residuals.toSorted((a, b) => a - b)[residuals.length >> 1] ?? 0;
    const limit = Math.max(1e-6, HUBER * 1.4826 * middle);
    weights = residuals.map((residual) => (residual <= limit ? 1 : limit / residual));
  }
  return found;
}

function solve(boxes: readonly WeighedBox[], weights: readonly number[]): Fit {
  const sums = { xx: 0, xz: 0, zz: 0, x: 0, z: 0 };
  for (const [index, { kg, areaM2, mean }] of boxes.entries()) {
    const weight = weights[index] ?? 0;
    const [x, z] = [areaM2 / kg, (areaM2 * mean) / kg];
    sums.xx += weight * x * x;
    sums.xz += weight * x * z;
    sums.zz += weight * z * z;
    sums.x += weight * x;
    sums.z += weight * z;
  }
  const determinant = sums.xx * sums.zz - sums.xz ** 2;
  const a = (sums.x * sums.zz - sums.z * sums.xz) / determinant;
  const b = (sums.z * sums.xx - sums.x * sums.xz) / determinant;
  // Loads of one kind alone don't tell hardening from density: then the one number has to do.
  if (!Number.isFinite(a) || a <= 0 || b < 0) return { kgPerAttenuationM2: sums.x / sums.xx, hardening: 0 };
  return { kgPerAttenuationM2: a, hardening: b / a };
}
