import { attenuationMapOf } from './attenuation-map.ts';
import { cargoSpaceOf } from './cargo-space.ts';
import type { GreyImage, PixelArea } from './grey-image.ts';
import { levelsOf } from './levels.ts';
import { outlineOf } from './outline.ts';
import { perceptualHashOf } from './perceptual-hash.ts';
import type { PicturePass } from './picture-pass.ts';
import type { PictureMeasures } from './scan-reading.ts';

/** What the pixels of a scan image say, without its record. `pixelPitchMm` is the one that the file itself declares. */
export function measurePicture(pass: PicturePass, pixelPitchMm: number | null): PictureMeasures {
  const image = pass.overview;
  const levels = levelsOf(image, pass.gathered.histogram);
  const map = attenuationMapOf(image, levels);
  const outline = outlineOf(map);
  const whole = { left: 0, top: 0, right: image.width, bottom: image.height };
  const cargo = cargoSpaceOf(map, outline ?? whole);
  const attenuationPx = outline === null ? null : cargo.attenuationPx * pass.scale ** 2;
  return {
    airLevel: levels.air,
    darkLevel: levels.dark,
    outline: outline === null ? null : boxOf(outline, image),
    meanTransmission: cargo.meanTransmission,
    fillShare: cargo.fillShare,
    attenuationPx,
    attenuationAreaM2: attenuationPx === null || pixelPitchMm === null ? null : areaM2(attenuationPx, pixelPitchMm),
    perceptualHash: perceptualHashOf(map, outline ?? whole),
    pixelSha256: pass.pixelSha256,
  };
}

/**
 * Attenuation integral in square metres: by the pitch of the scan record where there is one (that is the calibrated
 * value), else by the pitch that the image file declares. Times the scanner's kg per m2 it is the mass of the cargo.
 */
export function attenuationAreaM2(
  measures: Pick<PictureMeasures, 'attenuationPx' | 'attenuationAreaM2'>,
  pixelPitchMm: number | null,
): number | null {
  if (pixelPitchMm === null || measures.attenuationPx === null) return measures.attenuationAreaM2;
  return areaM2(measures.attenuationPx, pixelPitchMm);
}

function areaM2(squarePixels: number, pitchMm: number): number {
  return squarePixels * (pitchMm / 1000) ** 2;
}

function boxOf(
  { left, top, right, bottom }: PixelArea,
  { width, height }: GreyImage,
): [number, number, number, number] {
  return [left / width, top / height, (right - left) / width, (bottom - top) / height];
}
