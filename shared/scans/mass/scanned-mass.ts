import { type Phrase, say } from '../../language/phrase.ts';
import type { Scanner } from '../../ports/port-profile.ts';
import { attenuationAreaM2 } from '../measure-picture.ts';
import type { PictureMeasures } from '../picture-measures.ts';
import { massBy } from './calibrate.ts';

/** Share of a load that no light comes through, from which its mass is a lower bound. */
export const SATURATED_SHARE = 0.05;

export interface ScannedMass {
  kg: number;
  /** Nine in ten boxes of the calibration kept within this relative error. */
  errorShare: number;
  /** So much of the load is opaque that there may be more, and not less. */
  lowerBound: boolean;
}

/**
 * Mass in kg of what is in the container, by the scanner's calibration, or why it can't be told. Of a refrigerated container
 * its machinery and the rails of its floor are taken off. `pixelPitchMm` is that of the scan record, null where there is none.
 */
export function scannedMass(
  measures: PictureMeasures,
  scanner: Scanner,
  pixelPitchMm: number | null,
  refrigerated: boolean,
): ScannedMass | { because: Phrase } {
  if (scanner.technology === 'backscatter') return { because: say`backscatter shows surfaces, not mass` };
  if (scanner.kgPerAttenuationM2 === null) return { because: say`scanner ${scanner.id} has no mass calibration` };
  if (measures.outline === null) return { because: say`the container's outline was not found in the image` };
  if (measures.cut.some((side) => side === 'left' || side === 'right'))
    return { because: say`the image does not show the whole container` };
  const all = attenuationAreaM2(measures, pixelPitchMm);
  if (all === null) return { because: say`neither the record nor the image states the distance of its pixels` };
  const walls = measures.endWalls.reduce((sum, wall) => sum + wall.attenuationPx, 0);
  const structurePx = refrigerated ? walls + (measures.content?.floorPx ?? 0) : 0;
  const share = measures.attenuationPx ? Math.max(0, 1 - structurePx / measures.attenuationPx) : 1;
  const calibration = { kgPerAttenuationM2: scanner.kgPerAttenuationM2, hardening: scanner.hardening };
  return {
    kg: massBy(calibration, { areaM2: all * share, mean: measures.attenuationMean ?? 0 }),
    errorShare: scanner.massErrorShare,
    lowerBound: measures.saturatedShare > SATURATED_SHARE,
  };
}
