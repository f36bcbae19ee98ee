import { createHash } from 'node:crypto';
import type { ScanRecord } from '../../../shared/scans/scan-record.ts';
import type { DraftScan } from '../papers/draft.ts';
import type { Stowed, Truth } from '../truth/truth.ts';
import { instantOn } from '../world/calendar.ts';
import type { Draw } from '../world/draw.ts';
import { BOXES } from '../world/world.ts';
import { cargoOf, PITCH_MM } from './scene.ts';

const BACKGROUND_CPS = 400;

/** One orderly visit to the scanner: in at the gate, scanned, out. */
export function draftScan(truth: Truth, stowed: Stowed, place: number, draw: Draw): DraftScan {
  const scanId = `X1-${truth.reference.split('-').slice(1).join('')}-${place + 1}`;
  const minutes = 540 + 14 * place + draw.int(0, 200);
  const sizeType = BOXES[stowed.box.sizeType].scene;
  const seconds = sizeType === '22G1' ? 15 : 30;
  const startedAt = instantOn(truth.arrival, minutes);
  const radioactive = !stowed.empty && truth.lines.some(({ kind }) => kind.radioactive);
  const gammaCps = Math.round(BACKGROUND_CPS * (radioactive ? draw.between(1.03, 1.27) : draw.between(0.92, 1.08)));
  const principal = truth.lines[0];
  const record: ScanRecord = {
    scanId,
    ...{ port: 'NLRTM', site: 'maasvlakte', direction: 'forward', speedMps: 0.4, operator: `OP-${draw.int(100, 120)}` },
    scanner: {
      id: 'NLRTM-X1',
      make: 'Gantry Works',
      model: 'Gantry 6',
      technology: 'transmission',
      energiesMev: [6],
    },
    startedAt,
    endedAt: new Date(Date.parse(startedAt) + seconds * 1000).toISOString(),
    containers: [{ number: stowed.box.number, confidence: draw.between(0.93, 0.99) }],
    licencePlate: null,
    declared: stowed.empty ? 'empty' : 'full',
    images: [
      {
        ...{
          file: 'image.tif',
          sha256: createHash('sha256').update(scanId).digest('hex'),
          bits: 16,
          pixelPitchMm: PITCH_MM,
        },
        ...{ widthPx: 1, heightPx: 1, darkLevel: 230, airLevel: 15_200 },
      },
    ],
    marks:
      stowed.seals.length > 0 && draw.chance(0.6)
        ? [{ image: 'image.tif', box: [0.93, 0.3, 0.05, 0.3], label: 'seal', note: stowed.seals[0] ?? null }]
        : [],
    verdict: 'clear',
    estimatedMassKg: null,
    gate: {
      inAt: instantOn(truth.arrival, minutes - draw.int(25, 90)),
      outAt: instantOn(truth.arrival, minutes + draw.int(60, 240)),
    },
    portal: {
      gammaCps,
      neutronCps: 0.4,
      backgroundCps: BACKGROUND_CPS,
      alarm: gammaCps > BACKGROUND_CPS * 1.25 ? 'gamma' : 'none',
      durationS: 22,
    },
  };
  const cargo =
    stowed.empty || principal === undefined
      ? null
      : cargoOf(principal.kind.load, stowed.grossKg, stowed.volumeM3, sizeType);
  const spec = { sizeType, cargo, dunnage: stowed.dunnageKg > 0 };
  return {
    scanId,
    record,
    scene: { spec, cargoSeed: `cargo ${scanId}`, noiseSeed: `noise ${scanId}`, tampered: null },
  };
}
