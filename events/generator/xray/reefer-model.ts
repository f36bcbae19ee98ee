import { CONTAINERS, type SizeType, STEEL } from './container-model.ts';
import type { Body } from './scene.ts';
import { COEFFICIENTS } from './scene.ts';
import { block, disc } from './solid.ts';

const ALUMINIUM = 2700;
const FOAM = 40;
const WALL = 0.065;

/** Height of the T-shaped floor's top above the base: cross members, foam, rails of 60 mm. */
export const T_FLOOR_TOP = 0.28;
/** Depth of the machinery at the front end, with the evaporator behind its bulkhead. */
export const MACHINERY_DEPTH = 0.52;

/**
 * A refrigerated container: steel and aluminium skins with foam between, no corrugation, aluminium T-floor, and at the
 * front end the machinery: compressor, condenser with fan, controls below, evaporator and its fans above.
 */
export function reeferBodies(sizeType: SizeType, wall: number): Body[] {
  const { length, height } = CONTAINERS[sizeType];
  const { steel, plastic } = COEFFICIENTS;
  const post = 2 * 0.006 * STEEL * 1.6;
  const bodies: Body[] = [
    block([0, 0.1, length, height - 0.12], 2 * (wall * 0.5 * STEEL + 0.0012 * ALUMINIUM), steel),
    block([0, 0.1, length, height - 0.12], 2 * WALL * FOAM, plastic),
    block([0, 0, 0.11, height], post, steel),
    block([length - 0.14, 0, 0.14, height], post, steel),
    block([length - 0.12, 0.2, 0.1, height - 0.2], 2.2 * 0.003 * STEEL * 6, steel),
    block([0, height - 0.1, length, 0.1], 2.2 * 0.1 * FOAM * 3 + 40, steel),
    block([0, height - 0.03, length, 0.018], 700, steel),
    block([0, 0, length, 0.14], 2 * 0.0055 * STEEL, steel),
    block([0.05, 0.14, length - 0.12, 0.08], 2.3 * FOAM, plastic),
    block([MACHINERY_DEPTH, T_FLOOR_TOP - 0.06, length - MACHINERY_DEPTH - 0.12, 0.06], 2.3 * ALUMINIUM * 0.16, steel),
    block([MACHINERY_DEPTH - 0.03, 0.2, 0.03, height - 0.3], 180, plastic),
    block([0.04, 0.18, 0.4, 0.55], 420, steel),
    disc([0.22, 0.5], 0.17, 1500, steel),
    block([0.06, 0.85, 0.36, 0.5], 330, steel),
    disc([0.24, 1.35], 0.24, 240, steel, 0.4),
    block([0.08, height - 0.95, 0.34, 0.42], 420, COEFFICIENTS.mineral),
    disc([0.26, height - 0.35], 0.13, 380, steel),
  ];
  for (let x = 0.3; x < length - 0.2; x += 0.42)
    bodies.push(block([x, 0.02, 0.008, 0.11], 0.0045 * STEEL * 270, steel));
  return bodies;
}

/** A tank of 2.2 m across in its frame; `share` of its height holds liquid of `kgPerM3`. */
export function tankBodies(sizeType: SizeType): Body[] {
  const { length, height } = CONTAINERS[sizeType];
  const { steel } = COEFFICIENTS;
  const frame = 2 * 0.006 * STEEL * 1.6;
  const [radius, axis] = [1.08, height / 2];
  const chord = (y: number, r: number) => 2 * Math.sqrt(Math.max(0, r ** 2 - (y - axis) ** 2));
  return [
    block([0, 0, 0.12, height], frame, steel),
    block([length - 0.12, 0, 0.12, height], frame, steel),
    block([0, 0, length, 0.12], 2 * 0.0055 * STEEL, steel),
    block([0, height - 0.08, length, 0.08], 2 * 0.004 * STEEL, steel),
    {
      ...{ left: 0.25, right: length - 0.25, bottom: axis - radius, top: axis + radius, coefficient: steel },
      massAt: (_, y) => STEEL * (chord(y, radius) - chord(y, radius - 0.0045)),
    },
    block([0.25, axis - radius, 0.008, 2 * radius], 1400, steel),
    block([length - 0.258, axis - radius, 0.008, 2 * radius], 1400, steel),
  ];
}

/** Liquid in the tank up to a share of its height. */
export function tankLiquid(sizeType: SizeType, share: number, kgPerM3: number): Body {
  const { length, height } = CONTAINERS[sizeType];
  const [radius, axis] = [1.07, height / 2];
  const surface = axis - radius + 2 * radius * share;
  return {
    ...{ left: 0.26, right: length - 0.26, bottom: axis - radius, top: surface, coefficient: COEFFICIENTS.organic },
    massAt: (_, y) => kgPerM3 * 2 * Math.sqrt(Math.max(0, radius ** 2 - (y - axis) ** 2)),
  };
}
