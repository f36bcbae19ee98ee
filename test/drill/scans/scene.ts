import { seededRandom } from '../../../events/generator/seeded-random.ts';
import { GANTRY_BEAM } from '../../../events/generator/xray/beam-model.ts';
import { brightened, cropped } from '../../../events/generator/xray/clone.ts';
import { type Cargo, composeScene, type SceneSpec } from '../../../events/generator/xray/compose-scene.ts';
import { CONTAINERS, innerEnd, type SizeType } from '../../../events/generator/xray/container-model.ts';
import { renderScan } from '../../../events/generator/xray/render-scan.ts';
import type { GreyImage } from '../../../shared/scans/grey-image.ts';
import { measurePicture } from '../../../shared/scans/measure-picture.ts';
import type { PictureMeasures } from '../../../shared/scans/picture-measures.ts';
import { passOver } from '../../../shared/scans/picture-pass.ts';

/** What was done to an image after it was taken. */
export type Tampering = 'cropped' | 'brightened' | 'cut at the edge';

/** What stood in the gantry. The same scene gives the same pixels. */
export interface ScannedScene {
  spec: SceneSpec;
  cargoSeed: string;
  noiseSeed: string;
  tampered: Tampering | null;
}

/** Coarser than the 8 mm of the samples, so that a run of thousands takes minutes. */
export const PITCH_MM = 20;
const FLOOR_WIDTH_M = 2.35;
const LEAST_HEIGHT_M = 0.98;
const MOST_HEIGHT_M = 2.15;
const LEAST_LENGTH_M = 2.2;

export function imageOf({ spec, cargoSeed, noiseSeed, tampered }: ScannedScene, pitchMm = PITCH_MM): GreyImage {
  const scene = composeScene(spec, seededRandom(cargoSeed));
  return tamper(renderScan(scene, { ...GANTRY_BEAM, pixelPitchMm: pitchMm }, seededRandom(noiseSeed)), tampered);
}

function tamper(image: GreyImage, how: Tampering | null): GreyImage {
  if (how === 'brightened') return brightened(image, 1.18, 240);
  if (how === 'cropped') return cropped(image, { left: 0, right: 0.28, top: 0, bottom: 0 });
  return how === null ? image : cropped(image, { left: 0.02, right: 0.02, top: 0.02, bottom: 0.01 });
}

export interface Measured {
  widthPx: number;
  heightPx: number;
  measures: PictureMeasures;
}

const measured = new Map<string, Measured>();
const KEPT = 6000;

/** The measures of a scene's image by the code that measures uploads; those of a scene seen before are kept. */
export function measuredScene(scene: ScannedScene): Measured {
  const key = JSON.stringify(scene);
  const known = measured.get(key);
  if (known !== undefined) return known;
  const image = imageOf(scene);
  const result = { widthPx: image.width, heightPx: image.height, measures: measurePicture(passOver(image), PITCH_MM) };
  if (measured.size < KEPT) measured.set(key, result);
  return result;
}

/** How a cargo of this mass and volume stands in a container. */
export function cargoOf(kind: Cargo['kind'], kg: number, volumeM3: number, sizeType: SizeType): Cargo {
  const length = innerEnd(CONTAINERS[sizeType].length) - 0.8;
  const height = Math.min(MOST_HEIGHT_M, Math.max(LEAST_HEIGHT_M, volumeM3 / (0.9 * length * FLOOR_WIDTH_M)));
  const lengthShare = Math.min(
    1,
    Math.max(LEAST_LENGTH_M / length, volumeM3 / (0.9 * length * FLOOR_WIDTH_M * height)),
  );
  return { kind, kg, height, lengthShare };
}
