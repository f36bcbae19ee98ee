import { seededRandom } from '../../events/generator/seeded-random.ts';
import { type Load, loadBodies } from '../../events/generator/xray/cargo-model.ts';
import { CONTAINERS, containerBodies, type SizeType } from '../../events/generator/xray/container-model.ts';
import { exposeScene, GANTRY } from '../../events/generator/xray/scanner-model.ts';
import type { GreyImage } from '../../shared/scans/grey-image.ts';

/** Coarser than the samples, so that a test takes milliseconds. */
export const PITCH_MM = 20;

/** A container seen by the physical model of the sample generator. `seed` is that of the exposure's noise. */
export function simulatedScan(
  load: Load | null,
  { sizeType = '22G1' as SizeType, seed = 'one', cargo = 'a' } = {},
): GreyImage {
  const bodies = load === null ? [] : loadBodies(sizeType, load, seededRandom(cargo));
  return exposeScene(
    [...containerBodies(sizeType), ...bodies],
    CONTAINERS[sizeType],
    { ...GANTRY, pixelPitchMm: PITCH_MM },
    seed,
  );
}
