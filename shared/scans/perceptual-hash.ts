import type { AttenuationMap } from './attenuation-map.ts';
import type { PixelArea } from './grey-image.ts';

const ACROSS = 9;
const DOWN = 8;
/** Attenuation that eight bits still resolve (transmission 0.018, 5 steps of 255); beyond it copies would differ. */
const MOST = 4;
/** Fields whose means lie closer than this count as equal: where nothing stands, only noise and rounding would decide. */
const LEAST_STEP = 0.03;

/**
 * Difference hash: is each field of a 9 x 8 grid over the area clearly denser than its right neighbour? 64 bits, 16 hex
 * digits. Fields hold thousands of pixels, so re-encoding and rescaling change few bits; empty containers all have nearly
 * the same hash, which says nothing there.
 */
export function perceptualHashOf(map: AttenuationMap, area: PixelArea): string {
  let bits = 0n;
  for (let row = 0; row < DOWN; row++) {
    const fields = Array.from({ length: ACROSS }, (_, column) => map.mean(fieldOf(area, column, row), MOST));
    for (let column = 0; column + 1 < ACROSS; column++) {
      bits = (bits << 1n) | ((fields[column] ?? 0) > (fields[column + 1] ?? 0) + LEAST_STEP ? 1n : 0n);
    }
  }
  return bits.toString(16).padStart(16, '0');
}

/** Number of bits in which two hashes differ, 0 to 64. */
export function hashDistance(one: string, other: string): number {
  let rest = BigInt(`0x${one}`) ^ BigInt(`0x${other}`);
  let count = 0;
  for (; rest > 0n; rest &= rest - 1n) count++;
  return count;
}

function fieldOf({ left, top, right, bottom }: PixelArea, column: number, row: number): PixelArea {
  const x = (step: number) => left + Math.round(((right - left) * step) / ACROSS);
  const y = (step: number) => top + Math.round(((bottom - top) * step) / DOWN);
  return { left: x(column), right: x(column + 1), top: y(row), bottom: y(row + 1) };
}
