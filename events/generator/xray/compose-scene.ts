import type { SeededRandom } from '../seeded-random.ts';
import { type Load, stackOf } from './cargo-model.ts';
import { CONTAINERS, containerBodies, FLOOR_TOP, INNER_START, innerEnd, type SizeType } from './container-model.ts';
import { dunnage } from './loads/dunnage.ts';
import { bales, bulk, fewPackages, heavyBlock, looseCartons, palletised, tiles } from './loads/packed.ts';
import { coils, household, machinery, reels, vehicles } from './loads/shaped.ts';
import type { Hold, Stow } from './loads/stow.ts';
import { MACHINERY_DEPTH, reeferBodies, T_FLOOR_TOP, tankBodies, tankLiquid } from './reefer-model.ts';
import { type Body, COEFFICIENTS } from './scene.ts';
import { block, kgOf, scaledTo } from './solid.ts';

/** The loads of the samples, lifted to the floor that they stand on. */
const ofSamples =
  (kind: Load['kind']): Stow =>
  ({ hold: { start, end, floor }, height, random }) => {
    const lift = floor - FLOOR_TOP;
    return stackOf(kind, start, end, FLOOR_TOP + height, random).map((body) => ({
      ...body,
      ...{ bottom: body.bottom + lift, top: body.top + lift, massAt: (x, y) => body.massAt(x, y - lift) },
    }));
  };

const STOWS = {
  cartons: ofSamples('cartons'),
  drums: ofSamples('drums'),
  crates: ofSamples('crates'),
  sacks: ofSamples('sacks'),
  ...{ 'loose-cartons': looseCartons, palletised, tiles, bales, bulk, 'few-packages': fewPackages },
  ...{ 'heavy-block': heavyBlock, reels, coils, machinery, household, vehicles },
} satisfies Record<string, Stow>;

export type CargoKind = keyof typeof STOWS;
export const CARGO_KINDS = Object.keys(STOWS).filter((kind): kind is CargoKind => kind in STOWS);

export interface Cargo {
  kind: CargoKind;
  /** Mass of the whole load with its packing. */
  kg: number;
  /** Share of the length that is loaded, from the front wall; 1 where left out. */
  lengthShare?: number;
  /** Metres above the floor; 1.9 where left out, never more than there is room for. */
  height?: number;
}

/** What no paper names: mass under the floor, behind the front wall or the doors, above the roof's inside. */
export interface Hidden {
  place: 'floor' | 'roof' | 'front-wall' | 'door-end';
  kg: number;
}

/** A container as it came to the gantry. Its front wall is at the left of the picture. */
export interface SceneSpec {
  sizeType: SizeType;
  /** Null for an empty one. A tank takes its `kg` as liquid, whatever the kind. */
  cargo: Cargo | null;
  dunnage?: boolean;
  hidden?: Hidden;
}

export interface Scene {
  sizeType: SizeType;
  bodies: Body[];
  length: number;
  height: number;
  /** Mass of cargo, dunnage and what is hidden, without the container. */
  contentKg: number;
}

/**
 * Sets up a container of this size-type with its load. Of one size-type no two are built alike: wall thickness, corrugation
 * and cross members differ as makers and years do. Equal specs and random numbers give equal scenes.
 */
export function composeScene(spec: SceneSpec, random: SeededRandom): Scene {
  const { sizeType, cargo, hidden } = spec;
  const { length, height } = CONTAINERS[sizeType];
  const reefer = sizeType.endsWith('R1');
  const tank = sizeType.endsWith('T1');
  const hold: Hold = {
    start: reefer ? MACHINERY_DEPTH + 0.03 : INNER_START + 0.05,
    end: innerEnd(length) - 0.06,
    floor: reefer ? T_FLOOR_TOP : FLOOR_TOP,
    roof: height - (reefer ? 0.12 : 0.1),
  };
  const wall = random.between(0.0016, 0.002);
  const build = {
    ...{ wall, phase: random.between(0, 0.278), firstMember: random.between(0.2, 0.4) },
    memberStep: random.between(0.28, 0.32),
  };
  const box = tank ? tankBodies(sizeType) : reefer ? reeferBodies(sizeType, wall) : containerBodies(sizeType, build);
  const timber = spec.dunnage && !tank ? dunnage(hold, random) : [];
  const content = [...timber];
  if (cargo) content.push(...(tank ? liquid(sizeType, cargo.kg) : stowed(cargo, sizeType, hold, random)));
  if (hidden) content.push(hiddenBody(hidden, hold));
  const contentKg = kgOf(timber) + (cargo?.kg ?? 0) + (hidden?.kg ?? 0);
  return { sizeType, bodies: [...box, ...content], length, height, contentKg };
}

function stowed(cargo: Cargo, sizeType: SizeType, hold: Hold, random: SeededRandom): Body[] {
  const { kind, kg, lengthShare = 1 } = cargo;
  const height = Math.min(cargo.height ?? 1.9, hold.roof - hold.floor);
  const end = hold.start + (hold.end - hold.start) * lengthShare;
  const bodies = STOWS[kind]({ hold: { ...hold, end }, height, random });
  if (bodies.length === 0) throw new Error(`${kind} do not fit into ${lengthShare} of a ${sizeType}`);
  return scaledTo(bodies, kg);
}

function liquid(sizeType: SizeType, kg: number): Body[] {
  const full = tankLiquid(sizeType, 1, 1000);
  const share = Math.min(0.98, 0.1 + (0.8 * kg) / kgOf([full]));
  return scaledTo([tankLiquid(sizeType, share, 1000)], kg);
}

/** Flat packages: a hand deep under the boards or above the ceiling, three deep across the front wall or the doors. */
function hiddenBody({ place, kg }: Hidden, { start, end, floor, roof }: Hold): Body {
  const where = {
    floor: [start + 0.4, floor - 0.12, Math.min(5, end - start - 1), 0.09] as const,
    roof: [start + 0.4, roof - 0.1, Math.min(5, end - start - 1), 0.09] as const,
    'front-wall': [start, floor, 0.3, roof - floor - 0.1] as const,
    'door-end': [end - 0.3, floor, 0.3, roof - floor - 0.1] as const,
  }[place];
  const [left, bottom, width, height] = where;
  return block([left, bottom, width, height], kg / (width * height), COEFFICIENTS.organic);
}
