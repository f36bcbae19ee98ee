import { attenuationMapOf } from './attenuation-map.ts';
import { cargoGridOf, cargoSpaceOf } from './cargo-space.ts';
import { contentOf } from './content.ts';
import { endWallsOf } from './end-wall.ts';
import { evennessOf } from './evenness.ts';
import { hiddenDensityOf } from './hidden-density.ts';
import { levelsOf } from './levels.ts';
import { likenessOf } from './likeness/likeness.ts';
import { airAbove, opaqueBelow, outlineOf } from './outline.ts';
import { packagesOf } from './packages.ts';
import type { PictureMeasures } from './picture-measures.ts';
import type { PicturePass } from './picture-pass.ts';
import { boxOf, regionsOf } from './regions.ts';
import { tracesOf } from './tampering.ts';

/** What the pixels of a scan image say, without its record. `pixelPitchMm` is the one that the file itself declares. */
export function measurePicture(pass: PicturePass, pixelPitchMm: number | null): PictureMeasures {
  const image = pass.overview;
  const levels = levelsOf(image, pass.gathered.histogram);
  const rough = attenuationMapOf(image, levels);
  const outline = outlineOf(rough);
  const above = outline && airAbove(outline, image.width, image.height);
  const opaque = outline && opaqueBelow(outline, rough);
  const map = outline ? attenuationMapOf(image, levels, { airAbove: above, opaque }) : rough;
  const whole = { left: 0, top: 0, right: image.width, bottom: image.height };
  const grid = cargoGridOf(map, outline ?? whole);
  const cargo = cargoSpaceOf(grid);
  const inFull = pass.scale ** 2;
  const attenuationPx = outline === null ? null : cargo.attenuationPx * inFull;

  const endWalls = outline === null ? [] : endWallsOf(grid);
  const content = outline && contentOf(grid, endWalls);
  const evenness = content && content.kind === 'cargo' ? evennessOf(grid, content) : null;
  const load = evenness && grid.areaOf(evenness.left, evenness.top, evenness.right, evenness.bottom);
  const packages = outline && load ? packagesOf(map, load, outline.bottom - outline.top) : null;
  const hidden = outline === null ? [] : hiddenDensityOf(map, outline);
  return {
    airLevel: levels.air,
    darkLevel: levels.dark,
    outline: outline && boxOf(outline, image),
    cut: outline?.cut ?? [],
    meanTransmission: cargo.meanTransmission,
    fillShare: cargo.fillShare,
    attenuationPx,
    attenuationAreaM2: attenuationPx === null || pixelPitchMm === null ? null : areaM2(attenuationPx, pixelPitchMm),
    attenuationMean: outline === null || cargo.attenuationPx === 0 ? null : cargo.squarePx / cargo.attenuationPx,
    saturatedShare: outline === null ? 0 : cargo.saturatedShare,
    content: content && {
      ...{ kind: content.kind, standingPx: content.standingPx * inFull, lyingPx: content.lyingPx * inFull },
      floorPx: content.floorPx * inFull,
    },
    load: evenness && {
      ...{
        homogeneity: evenness.homogeneity,
        typical: evenness.typical,
        solidity: evenness.solidity,
        along: evenness.along,
        up: evenness.up,
      },
      odd: evenness.odd?.times ?? null,
    },
    packages: packages && { columns: packages.columns, rows: packages.rows, strength: packages.strength },
    endWalls: endWalls.map((wall) => ({
      ...{ side: wall.side, attenuationPx: wall.attenuationPx * inFull, evenness: wall.evenness },
    })),
    hidden: hidden.map((one) => ({ place: one.place, beyond: one.beyond, attenuationPx: one.attenuationPx * inFull })),
    traces: tracesOf(pass.gathered, pass.bits, above && above.bottom * pass.scale),
    regions: regionsOf({ image, grid, endWalls, content, evenness, packages, hidden }),
    likeness: likenessOf(pass, map, outline),
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
