import type { AttenuationMap } from '../attenuation-map.ts';
import type { PixelArea } from '../grey-image.ts';

const ACROSS = 33;
const DOWN = 8;
/** Attenuation that eight bits still resolve (transmission 0.018, 5 steps of 255); beyond it copies would differ. */
const MOST = 4;
/** Fields whose means lie closer than this count as equal: where nothing stands, only noise and rounding would decide. */
const LEAST_STEP = 0.03;
/** The same as a share of the spread of all fields, so that another contrast changes no bit. */
const STEP_SHARE = 0.08;

/**
 * Difference hash of the attenuation: is each field of a 33 x 8 grid over the container clearly denser than its right
 * neighbour? 256 bits, 64 hex digits, row by row from the top. Attenuation takes out the brightness, the outline the place
 * in the picture; fields hold hundreds of pixels, so re-encoding and rescaling change few bits. Rows without cargo are 0.
 */
export function attenuationHashOf(map: AttenuationMap, area: PixelArea): string {
  const fields = Array.from({ length: DOWN * ACROSS }, (_, index) =>
    map.mean(fieldOf(area, index % ACROSS, Math.floor(index / ACROSS)), MOST),
  );
  const step = Math.max(LEAST_STEP, STEP_SHARE * spreadOf(fields));
  let bits = '';
  for (let row = 0; row < DOWN; row++) {
    for (let column = 0; column + 1 < ACROSS; column++) {
      const here = row * ACROSS + column;
      bits += (fields[here] ?? 0) > (fields[here + 1] ?? 0) + step ? '1' : '0';
    }
  }
  return (bits.match(/.{4}/g) ?? []).map((four) => Number.parseInt(four, 2).toString(16)).join('');
}

/** Number of bits in which two hashes differ, 0 to 256. */
export function hashDistance(one: string, other: string): number {
  let count = 0;
  for (let index = 0; index < Math.max(one.length, other.length); index++) {
    count += ONES[Number.parseInt(one[index] ?? '0', 16) ^ Number.parseInt(other[index] ?? '0', 16)] ?? 4;
  }
  return count;
}

/** Number of bits set, of one to eight hex digits or more. */
export function onesIn(hex: string): number {
  return hashDistance(hex, '');
}

const ONES = [0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4];

function spreadOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

function fieldOf({ left, top, right, bottom }: PixelArea, column: number, row: number): PixelArea {
  const x = (step: number) => left + Math.round(((right - left) * step) / ACROSS);
  const y = (step: number) => top + Math.round(((bottom - top) * step) / DOWN);
  return { left: x(column), right: x(column + 1), top: y(row), bottom: y(row + 1) };
}
