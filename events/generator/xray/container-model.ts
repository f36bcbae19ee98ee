import { type Body, COEFFICIENTS, slab } from './scene.ts';

/** Outer lengths of ISO 668 series 1 containers in metres, and tare in kg. */
export const CONTAINERS = {
  '22G1': { length: 6.058, height: 2.591, tareKg: 2230 },
  '42G1': { length: 12.192, height: 2.591, tareKg: 3700 },
  '45G1': { length: 12.192, height: 2.896, tareKg: 3900 },
  L5G1: { length: 13.716, height: 2.896, tareKg: 4700 },
  '22R1': { length: 6.058, height: 2.591, tareKg: 3000 },
  '45R1': { length: 12.192, height: 2.896, tareKg: 4600 },
  '22T1': { length: 6.058, height: 2.591, tareKg: 3600 },
} as const;
export type SizeType = keyof typeof CONTAINERS;

/** What differs between boxes of one size-type: makers, years of building, wear. */
export interface Build {
  /** Of one side wall, in metres. */
  wall: number;
  /** Where the corrugation starts, in metres. */
  phase: number;
  /** The first cross member of the floor, and from one to the next, in metres. */
  firstMember: number;
  memberStep: number;
}
const USUAL_BUILD: Build = { wall: 0.0017, phase: 0, firstMember: 0.28, memberStep: 0.3 };

const WIDTH = 2.438;
export const STEEL = 7850;
const PLYWOOD = 700;
export const FLOOR_TOP = 0.17;
/** Where cargo may stand, from the inner side of the front wall to the doors. */
export const INNER_START = 0.06;
export const innerEnd = (length: number) => length - 0.11;

/** The steel box: corrugated sides, posts, rails, roof and door end edge-on, plywood floor on cross members. */
export function containerBodies(sizeType: SizeType, build: Build = USUAL_BUILD): Body[] {
  const { length, height } = CONTAINERS[sizeType];
  const steel = COEFFICIENTS.steel;
  const post = 2 * 0.006 * STEEL * 1.6;
  const bodies = [
    corrugatedSides(length, height, build),
    slab([0, 0, 0.11, height], post, steel),
    slab([length - 0.14, 0, 0.14, height], post, steel),
    slab([0.02, FLOOR_TOP, 0.035, height - FLOOR_TOP], 0.0018 * STEEL * 40, steel),
    slab([length - 0.08, FLOOR_TOP, 0.05, height - FLOOR_TOP], 420, steel),
    slab([0, height - 0.06, length, 0.06], 2 * 0.008 * STEEL, steel),
    slab([0, height - 0.03, length, 0.018], 900, steel),
    slab([0, 0, length, 0.16], 2 * 0.0055 * STEEL, steel),
    slab([0.05, FLOOR_TOP - 0.028, length - 0.12, 0.028], PLYWOOD * WIDTH, COEFFICIENTS.wood),
  ];
  for (let x = build.firstMember; x < length - 0.2; x += build.memberStep) {
    bodies.push(slab([x, 0.02, 0.008, 0.122], 0.0045 * STEEL * 270, steel));
    bodies.push(slab([x, 0.134, 0.045, 0.008], 2600, steel));
  }
  return bodies;
}

/** Both sides: trapezoid corrugation of 278 mm, whose flanks a ray crosses at a slant and so through more steel. */
function corrugatedSides(length: number, height: number, { wall, phase }: Build): Body {
  const PITCH = 0.278;
  const flat = 2 * wall * STEEL;
  return {
    left: 0,
    right: length,
    bottom: 0.1,
    top: height - 0.02,
    coefficient: COEFFICIENTS.steel,
    massAt: (x) => {
      const place = ((x + phase) % PITCH) / PITCH;
      const onFlank = (place > 0.26 && place < 0.5) || place > 0.76;
      return flat * (onFlank ? 1.16 : 1);
    },
  };
}
