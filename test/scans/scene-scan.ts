import { seededRandom } from '../../events/generator/seeded-random.ts';
import { GANTRY_BEAM } from '../../events/generator/xray/beam-model.ts';
import { composeScene, type SceneSpec } from '../../events/generator/xray/compose-scene.ts';
import { renderScan } from '../../events/generator/xray/render-scan.ts';
import type { GreyImage } from '../../shared/scans/grey-image.ts';
import { measurePicture } from '../../shared/scans/measure-picture.ts';
import type { PictureMeasures } from '../../shared/scans/picture-measures.ts';
import { passOver } from '../../shared/scans/picture-pass.ts';

/** A scan by the generator's hardening beam; finer than `simulatedScan`, for what needs noise and small parts. */
export function sceneScan(spec: SceneSpec, seed = 'a', pixelPitchMm = 16): GreyImage {
  const random = seededRandom(seed);
  return renderScan(composeScene(spec, random), { ...GANTRY_BEAM, pixelPitchMm }, random);
}

export function measured(image: GreyImage, bits = 16): PictureMeasures {
  return measurePicture(passOver(image, null, bits), null);
}
