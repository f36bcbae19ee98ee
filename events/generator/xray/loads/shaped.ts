import type { SeededRandom } from '../../seeded-random.ts';
import { type Body, COEFFICIENTS } from '../scene.ts';
import { block, disc } from '../solid.ts';
import { ACROSS, type Stow } from './stow.ts';

const { steel, plastic, organic, wood } = COEFFICIENTS;

/** Reels of paper standing on end, in tiers. */
export const reels: Stow = ({ hold, height, random }) => {
  const diameter = random.between(0.95, 1.2);
  const tall = random.between(0.8, 1.15);
  const bodies: Body[] = [];
  for (let base = hold.floor; base + tall <= hold.floor + Math.max(height, tall); base += tall + 0.01) {
    for (let x = hold.start; x + diameter <= hold.end; x += diameter + random.between(0.005, 0.04)) {
      const centre = x + diameter / 2;
      const chord = (at: number, radius: number) => 2 * Math.sqrt(Math.max(0, radius ** 2 - (at - centre) ** 2));
      bodies.push({
        ...{ left: x, right: x + diameter, bottom: base, top: base + tall, coefficient: organic },
        massAt: (at) => 2 * 850 * (chord(at, diameter / 2) - chord(at, 0.05)),
      });
    }
  }
  return bodies;
};

/** Coils of steel strip, their eyes along the ray, in cradles of timber. */
export const coils: Stow = ({ hold, random }) => {
  const radius = random.between(0.42, 0.58);
  const bodies: Body[] = [];
  const gap = random.between(0.5, 1.2);
  for (let x = hold.start + 0.4; x + 2 * radius <= hold.end - 0.2; x += 2 * radius + gap) {
    bodies.push(block([x - 0.1, hold.floor, 2 * radius + 0.2, 0.12], 520 * ACROSS * 0.6, wood));
    bodies.push(disc([x + radius, hold.floor + 0.12 + radius], radius, 2800, steel, 0.42));
  }
  return bodies;
};

/** Machines on beds, each unlike the next, in crates or bare. */
export const machinery: Stow = ({ hold, height, random }) => {
  const bodies: Body[] = [];
  for (let x = hold.start + 0.1; x + 1.5 <= hold.end; x += random.between(1.7, 2.6)) {
    const width = random.between(1.1, 1.5);
    const tall = Math.min(height, random.between(1.1, 2));
    bodies.push(block([x, hold.floor, width, 0.12], 500, wood));
    bodies.push(block([x + 0.1, hold.floor + 0.12, width - 0.2, tall * 0.25], random.between(450, 800), steel));
    bodies.push(block([x + random.between(0.15, 0.5), hold.floor + 0.12 + tall * 0.25, 0.4, tall * 0.6], 700, steel));
    bodies.push(disc([x + width * 0.7, hold.floor + tall * 0.6], random.between(0.15, 0.3), 800, steel));
  }
  return bodies;
};

/** Furniture and household goods: light, hollow, nothing like its neighbour. */
export const household: Stow = ({ hold, height, random }) => {
  const bodies: Body[] = [];
  for (let x = hold.start; x + 0.3 < hold.end; ) {
    const width = Math.min(hold.end - x, random.between(0.4, 1.4));
    for (let y = hold.floor; y + 0.25 < hold.floor + height; ) {
      const tall = Math.min(hold.floor + height - y, random.between(0.25, 1));
      bodies.push(...piece(x, y, width - 0.02, tall - 0.02, random));
      y += tall;
    }
    x += width;
  }
  return bodies;
};

function piece(x: number, y: number, width: number, tall: number, random: SeededRandom): Body[] {
  const mass = 90 * ACROSS * random.between(0.3, 1.6);
  const shell = block([x, y, width, tall], mass, random.uniform() < 0.3 ? plastic : wood);
  if (random.uniform() < 0.6) return [shell];
  return [shell, block([x + width * 0.25, y, width * 0.4, tall * random.between(0.3, 0.8)], mass * 2, steel)];
}

/** Cars, nose to tail: body, engine, wheels. */
export const vehicles: Stow = ({ hold, random }) => {
  const bodies: Body[] = [];
  for (let x = hold.start + 0.15; x + 4.2 <= hold.end; x += random.between(4.4, 4.9)) {
    const floor = hold.floor;
    bodies.push(block([x, floor + 0.28, 4.1, 0.5], 130, steel));
    bodies.push(block([x + 1.0, floor + 0.78, 2.2, 0.62], 55, steel));
    bodies.push(block([x + 0.35, floor + 0.35, 0.75, 0.5], 620, steel));
    bodies.push(block([x + 1.4, floor + 0.4, 0.55, 0.75], 60, plastic));
    bodies.push(disc([x + 0.8, floor + 0.31], 0.31, 420, steel), disc([x + 3.35, floor + 0.31], 0.31, 420, steel));
  }
  return bodies;
};
