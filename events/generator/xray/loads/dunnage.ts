import type { SeededRandom } from '../../seeded-random.ts';
import { type Body, COEFFICIENTS } from '../scene.ts';
import { block } from '../solid.ts';
import { ACROSS, type Hold, pallet } from './stow.ts';

const { wood, plastic, steel } = COEFFICIENTS;

/** What is left behind in an empty container: planks, beams, a few flat pallets, airbags, lashings, sheets. */
export function dunnage(hold: Hold, random: SeededRandom): Body[] {
  const bodies: Body[] = [];
  const place = (width: number) => random.between(hold.start, hold.end - width);
  for (let count = Math.floor(random.uniform() * 4); count > 0; count--) {
    const width = random.between(0.8, 3);
    bodies.push(block([place(width), hold.floor, width, random.between(0.02, 0.1)], random.between(40, 500), wood));
  }
  for (let count = Math.floor(random.uniform() * 3); count > 0; count--) {
    const left = place(1.2);
    const layers = 1 + Math.floor(random.uniform() * 2);
    for (let layer = 0; layer < layers; layer++) bodies.push(...pallet(left, hold.floor + layer * 0.145, 1.2));
  }
  if (random.uniform() < 0.4) {
    const left = place(0.3);
    bodies.push(block([left, hold.floor, random.between(0.06, 0.12), random.between(0.8, 1.9)], 520 * 0.09, wood));
  }
  if (random.uniform() < 0.35)
    bodies.push(block([place(1.1), hold.floor, 1.1, random.between(0.3, 1.1)], 2.5, plastic));
  if (random.uniform() < 0.3) bodies.push(block([place(0.3), hold.floor + 0.4, 0.02, 1.2], 90, steel));
  if (random.uniform() < 0.3) bodies.push(block([place(2), hold.floor, 2, 0.015], 900 * ACROSS * 0.6, plastic));
  return bodies;
}
