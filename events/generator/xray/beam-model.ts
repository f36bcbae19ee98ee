import { GANTRY, type ScannerModel } from './scanner-model.ts';

/** A scanner whose beam hardens and scatters, whose dose drifts, and whose detectors differ. */
export interface BeamModel extends ScannerModel {
  /** Seeds what stays with the machine from scan to scan: the spread of its detectors. */
  id: string;
  /**
   * The spectrum in parts: share of the signal, and attenuation against that at the effective energy. Its soft part is
   * filtered out first, so thick cargo attenuates less than in proportion to its mass.
   */
  spectrum: readonly { share: number; factor: number }[];
  /** Share of the light in a column that reaches each of its pixels by way of the cargo. */
  scatter: number;
  /** Spread of the dose from pulse to pulse, and of its slow drift over one scan. */
  pulseSpread: number;
  driftSpread: number;
  /** Spread of the detectors' gain that flat-fielding left over. */
  detectorSpread: number;
  /** Spread of the light of whole scans: the tube ages, the electronics warm up. */
  levelSpread: number;
}

export const GANTRY_BEAM: BeamModel = {
  ...GANTRY,
  id: 'gantry-1',
  spectrum: [
    { share: 0.3, factor: 1.32 },
    { share: 0.45, factor: 0.98 },
    { share: 0.25, factor: 0.76 },
  ],
  ...{ scatter: 0.0015, pulseSpread: 0.001, driftSpread: 0.004, detectorSpread: 0.002, levelSpread: 0.02 },
};

/** Transmission by attenuation at the effective energy, in steps; looked up, since it is asked for once a pixel. */
export function transmissionTable({ spectrum }: BeamModel): (attenuation: number) => number {
  const [STEP, MOST] = [0.004, 24];
  const table = Float64Array.from({ length: MOST / STEP + 2 }, (_, index) =>
    spectrum.reduce((sum, { share, factor }) => sum + share * Math.exp(-factor * index * STEP), 0),
  );
  return (attenuation) => {
    const place = Math.min(MOST, attenuation) / STEP;
    const index = Math.floor(place);
    const low = table[index] ?? 0;
    return low + ((table[index + 1] ?? low) - low) * (place - index);
  };
}
