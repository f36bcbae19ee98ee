import type { SeededRandom } from '../../seeded-random.ts';
import type { Body } from '../scene.ts';
import { COEFFICIENTS } from '../scene.ts';
import { block, type Rectangle, type Solid } from '../solid.ts';

/** Where cargo may stand, in metres: from the front wall to the doors, from the floor to the roof. */
export interface Hold {
  start: number;
  end: number;
  floor: number;
  roof: number;
}

export interface Stowing {
  hold: Hold;
  /** Metres above the floor that the load reaches at most. */
  height: number;
  random: SeededRandom;
}

/** Lays out one kind of load in the hold; its mass is set afterwards. */
export type Stow = (stowing: Stowing) => Body[];

/** Inner width of a container in metres: how deep a stack is that stands right across. */
export const ACROSS = 2.33;

/** A flat wooden pallet, seen from its side. */
export function pallet(x: number, floor: number, width: number): Solid[] {
  const leg = width * 0.14;
  const wood = (where: Rectangle, share: number) => block(where, 520 * ACROSS * share, COEFFICIENTS.wood);
  return [
    wood([x, floor + 0.12, width, 0.024], 0.8),
    wood([x, floor, width, 0.02], 0.4),
    ...[x, x + (width - leg) / 2, x + width - leg].map((left) => wood([left, floor + 0.02, leg, 0.1], 0.9)),
  ];
}

/** Equal packages in rows and columns, each a little out of line and of its own weight. */
export function rack(
  { left, floor, columns, rows }: { left: number; floor: number; columns: number; rows: number },
  [width, height]: readonly [number, number],
  random: SeededRandom,
  { kgPerM2 = 400, coefficient = COEFFICIENTS.organic, spread = 0.05, gap = 0.012 } = {},
): Solid[] {
  const bodies: Solid[] = [];
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < rows; row++) {
      const x = left + column * width + random.between(0, gap);
      const mass = kgPerM2 * (1 + spread * random.normal());
      bodies.push(block([x, floor + row * height, width - gap, height - gap], Math.max(1, mass), coefficient));
    }
  }
  return bodies;
}
