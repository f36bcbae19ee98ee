import { firstOf, paperIn, reportsIn, transportIn } from '../papers/draft.ts';
import { tenths } from '../truth/draw-truth.ts';
import type { Stowed } from '../truth/truth.ts';
import { both, type Plant } from './plant.ts';

export const weightPlants: readonly Plant[] = [
  ...both(
    'D1',
    { papers: ['packing-list'], lines: 1, goods: ({ packingShare }) => packingShare > 0.015 },
    (draft, { draw, difficulty }) => {
      const { fields } = paperIn(draft, 'packing-list');
      const line = firstOf(fields.lines);
      const gross = tenths(
        (line.netKg ?? 0) * (difficulty === 'plain' ? draw.between(0.75, 0.9) : draw.between(0.98, 0.988)),
      );
      line.grossKg = gross;
      fields.totalGrossKg = gross;
      return { subject: '', changed: `gross ${gross} kg, net ${line.netKg} kg on the packing list` };
    },
  ),
  ...both(
    'D2',
    { reports: ['verified'], containers: 1, goods: ({ setPointC }) => setPointC === null },
    (draft, { draw, difficulty }) => {
      const stowed = firstOf(draft.truth.containers);
      const share = difficulty === 'plain' ? draw.between(0.2, 0.35) : draw.between(0.08, 0.11);
      const vgmKg = 10 * Math.round((stowed.vgmKg * (1 + share)) / 10);
      if (vgmKg - stowed.vgmKg < 700 || vgmKg > 30_000) return null;
      reweigh(draft, stowed, vgmKg, true);
      return { subject: stowed.box.number, changed: `verified ${vgmKg} kg for gross and tare of ${stowed.vgmKg} kg` };
    },
  ),
  ...both(
    'D3',
    { reports: ['verified', 'stow'], containers: 1, goods: ({ density }) => density[0] > 500 },
    (draft, { draw, difficulty }) => {
      const stowed = firstOf(draft.truth.containers);
      const vgmKg =
        10 * Math.round((difficulty === 'plain' ? draw.between(33_500, 36_000) : draw.between(30_700, 31_300)) / 10);
      const factor = (vgmKg - stowed.box.tareKg) / stowed.grossKg;
      // The load is truly so heavy: all papers agree.
      for (const { fields } of transportIn(draft)) {
        for (const { containers, goods } of fields.consignments) {
          for (const one of containers) if (one.grossKg !== null) one.grossKg = tenths(one.grossKg * factor);
          for (const one of goods) Object.assign(one, { grossKg: tenths((one.grossKg ?? 0) * factor) });
        }
      }
      for (const paper of draft.papers) {
        if (paper.kind === 'packing-list' || paper.kind === 'certificate-of-origin') {
          for (const line of paper.fields.lines)
            line.grossKg = line.grossKg === null ? null : tenths(line.grossKg * factor);
          if (paper.fields.totalGrossKg !== null)
            paper.fields.totalGrossKg = tenths(paper.fields.totalGrossKg * factor);
        } else if (paper.kind === 'invoice') for (const line of paper.fields.lines) line.grossKg = null;
      }
      reweigh(draft, stowed, vgmKg, true);
      for (const { scene } of draft.scans) if (scene?.spec.cargo) scene.spec.cargo.kg *= factor;
      return { subject: stowed.box.number, changed: `weighs ${vgmKg} kg` };
    },
  ),
  ...both('D4', { reports: ['verified', 'gate-loading'], containers: 1 }, (draft, { draw, difficulty }) => {
    const stowed = firstOf(draft.truth.containers);
    const share = difficulty === 'plain' ? draw.between(0.18, 0.3) : draw.between(0.09, 0.12);
    const [gate] = reportsIn(draft, 'CODECO');
    const box = firstOf(gate?.fields.containers ?? []);
    box.grossKg = 20 * Math.round((stowed.vgmKg * (1 + share)) / 20);
    if (box.grossKg - stowed.vgmKg < 1000) return null;
    return { subject: stowed.box.number, changed: `${box.grossKg} kg at the gate, verified ${stowed.vgmKg} kg` };
  }),
  ...both('D5', { papers: ['packing-list'], lines: 1 }, (draft, { draw, difficulty }) => {
    const factor = difficulty === 'plain' ? draw.pick([0.06, 12]) : draw.pick([0.3, 3.4]);
    const { fields } = paperIn(draft, 'packing-list');
    for (const line of fields.lines) line.volumeM3 = Math.round((line.volumeM3 ?? 0) * factor * 100) / 100;
    fields.totalVolumeM3 = Math.round((fields.totalVolumeM3 ?? 0) * factor * 100) / 100;
    for (const { fields: transport } of transportIn(draft))
      for (const { goods } of transport.consignments)
        for (const one of goods) one.volumeM3 = Math.round((one.volumeM3 ?? 0) * factor * 100) / 100;
    return { subject: '', changed: `volume times ${factor}` };
  }),
  ...both(
    'D6',
    { goods: ({ piecesPerPackage }) => piecesPerPackage !== null, lines: 1 },
    (draft, { draw, difficulty }) => {
      const factor = difficulty === 'plain' ? draw.pick([0.15, 7]) : draw.pick([0.45, 2.3]);
      const { fields } = paperIn(draft, 'invoice');
      for (const line of fields.lines) {
        line.quantity = Math.max(1, Math.round((line.quantity ?? 0) / factor));
        line.unitPrice = (Number(line.amount) / line.quantity).toFixed(4);
      }
      return { subject: '', changed: `pieces weigh ${factor} times the usual` };
    },
    700,
  ),
];

/** The box weighs something else wherever it is weighed. */
function reweigh(draft: Parameters<typeof transportIn>[0], { box }: Stowed, vgmKg: number, everywhere: boolean): void {
  for (const { fields } of transportIn(draft)) {
    for (const { containers } of fields.consignments)
      for (const one of containers) if (one.number === box.number && one.vgmKg !== null) one.vgmKg = vgmKg;
  }
  for (const paper of draft.papers) {
    if (paper.kind !== 'equipment-report') continue;
    for (const one of paper.fields.containers) {
      if (one.number !== box.number) continue;
      if (one.vgmKg !== null) one.vgmKg = vgmKg;
      if (everywhere && one.grossKg !== null) one.grossKg = vgmKg;
    }
  }
}
