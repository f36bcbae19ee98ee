/** Twice each value meets each other: then no place of the window outweighs the rest. */
const ROUNDS = 2;

/**
 * Turns the levels of a window by a fixed rotation, one of many by `turn`: signs by a fixed draw, then Walsh and Hadamard's
 * transform, twice. Each result holds a part of every level, so that the loudest of each turn tell something new of the
 * same noise. The number of levels is a power of two.
 */
export function mixLevels(levels: readonly number[], turn: number): number[] {
  let mixed = [...levels];
  for (let round = 0; round < ROUNDS; round++) {
    mixed = mixed.map((level, index) => level * signOf(turn * ROUNDS + round, index));
    for (let half = 1; half < mixed.length; half *= 2) {
      for (let index = 0; index < mixed.length; index++) {
        if ((index & half) !== 0) continue;
        const [one, other] = [mixed[index] ?? 0, mixed[index + half] ?? 0];
        mixed[index] = one + other;
        mixed[index + half] = one - other;
      }
    }
  }
  return mixed;
}

/** Drawn by mixing bits: the bands that are filed hang on these, so they must never change. */
function signOf(draw: number, index: number): number {
  let bits = Math.imul(draw * 1031 + index + 1, 0x9e3779b1);
  bits = Math.imul(bits ^ (bits >>> 15), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return ((bits ^ (bits >>> 16)) & 1) === 1 ? 1 : -1;
}
