import type { SeededRandom } from '../../../events/generator/seeded-random.ts';
import { CARGO_KINDS, type CargoKind, type SceneSpec } from '../../../events/generator/xray/compose-scene.ts';

/** The usual mass of a full 20-foot container of each kind, in kg. */
const USUAL_KG: Record<CargoKind, number> = {
  ...{ cartons: 8000, drums: 15_000, crates: 12_000, sacks: 18_000, 'loose-cartons': 7000, palletised: 10_000 },
  ...{ tiles: 22_000, bales: 11_000, bulk: 18_000, 'few-packages': 600, 'heavy-block': 6000, reels: 16_000 },
  ...{ coils: 20_000, machinery: 9000, household: 3500, vehicles: 1800 },
};
const DRY = ['22G1', '42G1', '45G1'] as const;

/** A loaded container as they come: of any kind, full or in part, light or heavy. Dunnage in every third. */
export function drawnSpec(random: SeededRandom): SceneSpec {
  const pick = <T>(all: readonly T[], otherwise: T) => all[Math.floor(random.uniform() * all.length)] ?? otherwise;
  const kind = pick(CARGO_KINDS, 'cartons');
  const sizeType = kind === 'vehicles' ? pick(['42G1', '45G1'] as const, '42G1') : pick(DRY, '22G1');
  const lengthShare = kind === 'vehicles' || random.uniform() < 0.6 ? 1 : random.between(0.5, 1);
  const longer = sizeType === '22G1' || kind === 'few-packages' || kind === 'heavy-block' ? 1 : 1.5;
  const kg = Math.min(26_000, USUAL_KG[kind] * longer * lengthShare * random.between(0.6, 1.3));
  const height = random.between(1.4, 2.2);
  return { sizeType, cargo: { kind, kg, lengthShare, height }, dunnage: random.uniform() < 0.33 };
}
