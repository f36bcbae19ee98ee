import { type PortProfile, portProfileSchema } from '../../../shared/ports/port-profile.ts';
import { attenuationAreaM2 } from '../../../shared/scans/measure-picture.ts';
import { cargoOf, measuredScene, PITCH_MM } from '../scans/scene.ts';
import { drawFrom } from '../world/draw.ts';

const WEIGHED_BOXES = 50;
const KINDS = ['cartons', 'sacks', 'palletised', 'loose-cartons', 'bales'] as const;

/** The port of the drills, its scanner calibrated on boxes of known mass as a port would do it. */
export function drillPort(): PortProfile {
  return portProfileSchema.parse({
    locode: 'NLRTM',
    name: 'Rotterdam',
    timeZone: 'Europe/Amsterdam',
    required: ['transport', 'invoice', 'scan'],
    scanners: [{ id: 'NLRTM-X1', site: 'maasvlakte', technology: 'transmission', kgPerAttenuationM2: calibration() }],
    lanes: ['documents', 'imaging', 'sanctions', 'goods'],
    reviewHours: 8,
    controlSampleShare: 0,
  });
}

function calibration(): number {
  const draw = drawFrom('weighed boxes');
  const ratios = Array.from({ length: WEIGHED_BOXES }, (_, index) => {
    const sizeType = draw.pick(['22G1', '42G1'] as const);
    const kg = draw.between(3000, 16_000);
    const cargo = cargoOf(draw.pick(KINDS), kg, kg / draw.between(250, 700), sizeType);
    const { measures } = measuredScene({
      spec: { sizeType, cargo },
      cargoSeed: `weighed ${index}`,
      noiseSeed: `weighed ${index}`,
      tampered: null,
    });
    return kg / (attenuationAreaM2(measures, PITCH_MM) ?? Number.NaN);
  }).filter((ratio) => Number.isFinite(ratio));
  return ratios.sort((a, b) => a - b)[ratios.length >> 1] ?? 200;
}
