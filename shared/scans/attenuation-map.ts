import type { GreyImage, PixelArea } from './grey-image.ts';
import { type Levels, marginOf } from './levels.ts';

/** A margin dimmer than this share of the air level is not air: a deck, a chassis, a collimator. */
const MARGIN_FLOOR = 0.7;
/** Rows that the air of one row is averaged over, against noise; the beam's profile changes over many more. */
const AIR_ROWS = 9;
/** Transmission below which a pixel counts as opaque: -ln of less would be noise. */
const LEAST_TRANSMISSION = 0.0005;

/**
 * Attenuation, -ln of transmission, of every pixel against the air of its own row, so that the beam's vertical profile
 * and the drift of its dose cancel out. Holds no copy of the image: two tables and one number a row.
 */
export interface AttenuationMap {
  image: GreyImage;
  /** Whether both margins of a row show air. */
  free: boolean[];
  at(x: number, y: number): number;
  /** Mean over an area in whole pixels, each counted up to `most`; 0 where the area is empty. */
  mean(area: PixelArea, most?: number): number;
}

export function attenuationMapOf(image: GreyImage, levels: Levels): AttenuationMap {
  const { width, height, pixels } = image;
  const span = Math.max(1, levels.air - levels.dark);
  const logs = new Float32Array(65_536);
  for (let value = 0; value < logs.length; value++) {
    logs[value] = Math.log(Math.max(LEAST_TRANSMISSION, (value - levels.dark) / span));
  }
  const { rowAir, free } = airByRow(image, levels);
  const logAir = Float32Array.from(rowAir, (air) => Math.log(Math.max(LEAST_TRANSMISSION, (air - levels.dark) / span)));
  const at = (x: number, y: number) => (logAir[y] ?? 0) - (logs[pixels[y * width + x] ?? 0] ?? 0);
  const mean = ({ left, top, right, bottom }: PixelArea, most = Number.POSITIVE_INFINITY) => {
    let sum = 0;
    let count = 0;
    for (let y = Math.max(0, top); y < Math.min(height, bottom); y++) {
      for (let x = Math.max(0, left); x < Math.min(width, right); x++) {
        sum += Math.min(most, at(x, y));
        count++;
      }
    }
    return count === 0 ? 0 : sum / count;
  };
  return { image, free, at, mean };
}

function airByRow({ width, height, pixels }: GreyImage, { air, dark }: Levels) {
  const margin = marginOf(width);
  const floor = dark + MARGIN_FLOOR * (air - dark);
  const raw = new Float64Array(height);
  const free: boolean[] = [];
  for (let y = 0; y < height; y++) {
    const row = y * width;
    const left = meanOf(pixels, row, row + margin);
    const right = meanOf(pixels, row + width - margin, row + width);
    free.push(Math.min(left, right) >= floor && air > dark);
    raw[y] = (left + right) / 2;
  }
  const rowAir = new Float64Array(height).fill(air);
  for (let y = 0; y < height; y++) {
    if (!free[y]) continue;
    let sum = 0;
    let count = 0;
    const half = AIR_ROWS >> 1;
    for (let near = Math.max(0, y - half); near <= Math.min(height - 1, y + half); near++) {
      if (!free[near]) continue;
      sum += raw[near] ?? 0;
      count++;
    }
    rowAir[y] = sum / count;
  }
  return { rowAir, free };
}

function meanOf(pixels: Uint16Array, from: number, to: number): number {
  let sum = 0;
  for (let index = from; index < to; index++) sum += pixels[index] ?? 0;
  return to > from ? sum / (to - from) : 0;
}
