import type { SeededRandom } from '../seeded-random.ts';
import { CONTAINERS, FLOOR_TOP, INNER_START, innerEnd, type SizeType } from './container-model.ts';
import { type Body, COEFFICIENTS, slab, weighing } from './scene.ts';

const DEPTH = 2.35;

export interface Load {
  kind: 'cartons' | 'drums' | 'crates' | 'sacks';
  /** Mass of the whole load with its pallets. */
  kg: number;
  /** Share of the floor's length that is loaded, from the front wall. */
  lengthShare?: number;
  /** Height of the stacks in metres. */
  height?: number;
}

/** The bodies of a load standing on the floor of a container. */
export function loadBodies(sizeType: SizeType, load: Load, random: SeededRandom): Body[] {
  const start = INNER_START + 0.05;
  const end = start + (innerEnd(CONTAINERS[sizeType].length) - 0.08 - start) * (load.lengthShare ?? 1);
  const top = FLOOR_TOP + (load.height ?? 1.9);
  return weighing(stackOf(load.kind, start, end, top, random), load.kg);
}

/** The same standing from `start` to `end` and up to `top`, of whatever mass it comes to. */
export function stackOf(kind: Load['kind'], start: number, end: number, top: number, random: SeededRandom): Body[] {
  return { cartons, drums, crates, sacks }[kind](start, end, top, random);
}

/** Wooden pallets set down by hand, each under as many layers of cartons as it happens to carry, of weights that differ. */
function cartons(start: number, end: number, top: number, random: SeededRandom): Body[] {
  const bodies: Body[] = [];
  for (let x = start + random.between(0, 0.06); x + 0.8 <= end; x += 0.8 + random.between(0.02, 0.09)) {
    bodies.push(...pallet(x, 0.8));
    const floor = FLOOR_TOP + 0.15;
    const layers = Math.max(1, Math.round((top - floor) / 0.3));
    const step = (top - floor) / layers;
    const stacked = layers - Math.floor(random.between(0, Math.min(3, layers)));
    for (let layer = 0; layer < stacked; layer++) {
      for (let column = 0; column < 2; column++) {
        const kgPerM2 = 180 * DEPTH * random.between(0.75, 1.25);
        bodies.push(
          slab([x + column * 0.4 + 0.005, floor + layer * step, 0.385, step - 0.012], kgPerM2, COEFFICIENTS.organic),
        );
      }
    }
  }
  return bodies;
}

/** Steel drums of 216.5 l, two tiers where the height allows it, four deep; liquid stands below the lid. */
function drums(start: number, end: number, top: number): Body[] {
  const DIAMETER = 0.585;
  const HEIGHT = 0.88;
  const bodies: Body[] = [];
  for (let base = FLOOR_TOP + 0.01; base + HEIGHT <= top + 0.05; base += HEIGHT + 0.02) {
    for (let x = start; x + DIAMETER <= end; x += DIAMETER + 0.012) {
      const centre = x + DIAMETER / 2;
      const chord = (at: number, radius: number) => 2 * Math.sqrt(Math.max(0, radius ** 2 - (at - centre) ** 2));
      const bounds = { left: x, right: x + DIAMETER };
      bodies.push({
        ...bounds,
        bottom: base,
        top: base + HEIGHT * 0.93,
        coefficient: COEFFICIENTS.organic,
        massAt: (at) => 4 * 900 * chord(at, DIAMETER / 2 - 0.002),
      });
      bodies.push({
        ...bounds,
        bottom: base,
        top: base + HEIGHT,
        coefficient: COEFFICIENTS.steel,
        massAt: (at) => 4 * 7850 * (chord(at, DIAMETER / 2) - chord(at, DIAMETER / 2 - 0.0011)),
      });
      bodies.push(slab([x, base + HEIGHT - 0.015, DIAMETER, 0.015], 600, COEFFICIENTS.steel));
    }
  }
  return bodies;
}

/** Wooden crates with a machine in each: a bed, a column, a motor. */
function crates(start: number, end: number, top: number, random: SeededRandom): Body[] {
  const bodies: Body[] = [];
  for (let x = start; x + 1.6 <= end; x += 1.75) {
    const floor = FLOOR_TOP + 0.1;
    const height = top - floor;
    bodies.push(slab([x, floor - 0.09, 1.6, 0.09], 300, COEFFICIENTS.wood));
    bodies.push(slab([x, floor, 1.6, height], 2 * 0.022 * 520, COEFFICIENTS.wood));
    for (const post of [x, x + 0.76, x + 1.53]) bodies.push(slab([post, floor, 0.07, height], 90, COEFFICIENTS.wood));
    bodies.push(slab([x + 0.15, floor + 0.05, 1.3, height * 0.22], 620, COEFFICIENTS.steel));
    bodies.push(slab([x + 0.3, floor + 0.05 + height * 0.22, 0.35, height * 0.55], 780, COEFFICIENTS.steel));
    bodies.push(wheel(x + 1.05, floor + height * 0.55, random.between(0.22, 0.3), 900));
    bodies.push(wheel(x + 0.48, floor + height * 0.82, 0.14, 520));
  }
  return bodies;
}

/** A shaft or wheel that lies along the ray, with a hub. */
function wheel(x: number, y: number, radius: number, kgPerM2: number): Body {
  return {
    left: x - radius,
    right: x + radius,
    bottom: y - radius,
    top: y + radius,
    coefficient: COEFFICIENTS.steel,
    massAt: (atX, atY) => {
      const distance = Math.hypot(atX - x, atY - y) / radius;
      return distance > 1 ? 0 : distance < 0.3 ? kgPerM2 * 1.5 : kgPerM2 * 0.7;
    },
  };
}

/** Sacks of 25 kg in layers, sagging: rounded in section, denser where they lie on one another. */
function sacks(start: number, end: number, top: number, random: SeededRandom): Body[] {
  const bodies: Body[] = [];
  for (let x = start + random.between(0, 0.06); x + 1.12 <= end; x += 1.12 + random.between(0.03, 0.1)) {
    bodies.push(...pallet(x, 1.1));
    let layer = 0;
    const stackTop = top - random.between(0, 0.4);
    for (let y = FLOOR_TOP + 0.15; y + 0.16 <= stackTop; y += 0.15, layer++) {
      const shift = layer % 2 === 0 ? 0 : 0.05;
      for (const left of [x + shift, x + shift + 0.53]) {
        const centreX = left + 0.26;
        const centreY = y + 0.08;
        const kgPerM2 = 560 * random.between(0.92, 1.08);
        bodies.push({
          left,
          right: left + 0.52,
          bottom: y,
          top: y + 0.16,
          coefficient: COEFFICIENTS.mineral,
          massAt: (atX, atY) => {
            const inside = 1 - ((atX - centreX) / 0.27) ** 4 - ((atY - centreY) / 0.085) ** 2;
            return inside <= 0 ? 0 : kgPerM2 * Math.sqrt(inside);
          },
        });
      }
    }
  }
  return bodies;
}

function pallet(x: number, width: number): Body[] {
  const block = width * 0.15;
  return [
    slab([x, FLOOR_TOP + 0.12, width, 0.024], 520 * DEPTH * 0.8, COEFFICIENTS.wood),
    slab([x, FLOOR_TOP, width, 0.02], 520 * DEPTH * 0.4, COEFFICIENTS.wood),
    ...[x, x + (width - block) / 2, x + width - block].map((left) =>
      slab([left, FLOOR_TOP + 0.02, block, 0.1], 520 * DEPTH * 0.9, COEFFICIENTS.wood),
    ),
  ];
}
