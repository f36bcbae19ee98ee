import { seededRandom } from '../../../events/generator/seeded-random.ts';
import { GANTRY_BEAM } from '../../../events/generator/xray/beam-model.ts';
import { composeScene } from '../../../events/generator/xray/compose-scene.ts';
import { renderScan } from '../../../events/generator/xray/render-scan.ts';
import { calibrateMass, massBy, type WeighedBox } from '../../../shared/scans/mass/calibrate.ts';
import { SATURATED_SHARE } from '../../../shared/scans/mass/scanned-mass.ts';
import { measurePicture } from '../../../shared/scans/measure-picture.ts';
import { passOver } from '../../../shared/scans/picture-pass.ts';
import { drawnSpec } from './drawn-specs.ts';

interface Scanned extends WeighedBox {
  opaque: boolean;
}

/**
 * Fits a calibration from 50 weighed boxes and weighs others by their images. The scanner hardens, scatters and drifts; the
 * loads are of all kinds, whose materials attenuate a kilogram by up to 15 % apart. Boxes whose load is opaque give a lower
 * bound only: they are left out of the fit and told apart here.
 */
export function evalMass(seed: string, count: number, pixelPitchMm: number) {
  const weighed = Array.from({ length: 50 }, (_, index) => scan(`${seed} weighed ${index}`, pixelPitchMm));
  const calibration = calibrateMass(weighed.filter(({ opaque }) => !opaque));
  const boxes = Array.from({ length: count }, (_, index) => scan(`${seed} box ${index}`, pixelPitchMm));
  const errors = (of: readonly Scanned[]) =>
    of.map((box) => massBy(calibration, box) / box.kg - 1).sort((a, b) => Math.abs(a) - Math.abs(b));
  const row = (what: string, of: readonly Scanned[]) => {
    const sorted = errors(of);
    const at = (share: number) => percent(Math.abs(sorted[Math.floor(share * sorted.length)] ?? 0));
    const above = sorted.filter((error) => error > 0.2).length;
    return { what, boxes: of.length, 'median error': at(0.5), 'nine in ten within': at(0.9), 'over by a fifth': above };
  };
  return {
    calibration: {
      ...{ boxes: calibration.boxes, of: weighed.length, 'kg per m2': calibration.kgPerAttenuationM2.toFixed(1) },
      ...{
        hardening: calibration.hardening.toFixed(4),
        'stated error, nine in ten': percent(calibration.massErrorShare),
      },
      'stated error, median': percent(calibration.medianErrorShare),
    },
    rows: [
      row(
        'light comes through',
        boxes.filter(({ opaque }) => !opaque),
      ),
      row(
        'opaque: a lower bound',
        boxes.filter(({ opaque }) => opaque),
      ),
      row('all', boxes),
    ],
  };
}

function scan(seed: string, pixelPitchMm: number): Scanned {
  const random = seededRandom(seed);
  const scene = composeScene(drawnSpec(random), random);
  const image = renderScan(scene, { ...GANTRY_BEAM, pixelPitchMm }, random);
  const measures = measurePicture(passOver(image), pixelPitchMm);
  return {
    kg: scene.contentKg,
    areaM2: measures.attenuationAreaM2 ?? 0,
    mean: measures.attenuationMean ?? 0,
    opaque: measures.saturatedShare > SATURATED_SHARE,
  };
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
