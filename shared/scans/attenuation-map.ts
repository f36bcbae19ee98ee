import type { GreyImage, PixelArea } from './grey-image.ts';
import { type Levels, marginOf } from './levels.ts';

/** A margin dimmer than this share of the air level is not air: a deck, a chassis, a collimator. */
const MARGIN_FLOOR = 0.7;
/** Mean attenuation of a margin, over the middle of the image's height, from which something stands in it: a wall is 0.12. */
const MARGIN_CLEAR = 0.07;
/** Rows that the air of one row is averaged over, against noise; the beam's profile changes over many more. */
const AIR_ROWS = 9;
/** Transmission below which a pixel counts as opaque: -ln of less would be noise. */
const LEAST_TRANSMISSION = 0.0005;
/** The same for a mean over many pixels, whose noise is less. */
const LEAST_MEAN_TRANSMISSION = 0.00015;
/** Attenuation from which scattered light (some thousandths) is told in a pixel. */
const SCATTER_MATTERS = 2.5;
const SCATTER_COLUMNS = 6;
/** Columns that the drift of the dose is averaged over, as a share of the width. */
const DRIFT_SHARE = 0.03;

/**
 * Attenuation, -ln of transmission (no unit), of every pixel against the air of its own row, so that the beam's vertical
 * profile and the drift of its dose cancel out. Of an overview: four bytes a pixel.
 */
export interface AttenuationMap {
  image: GreyImage;
  /** Whether a margin of a row shows air. */
  free: boolean[];
  /** Whether the margin at that side is air: else something runs out of the picture there. */
  clear: { left: boolean; right: boolean };
  at(x: number, y: number): number;
  /** Mean over an area in whole pixels, each counted up to `most`; 0 where the area is empty. */
  mean(area: PixelArea, most?: number): number;
  /** -ln of the area's mean transmission, free of the bias that few photons a pixel give its logarithms. */
  ofMeanLight(area: PixelArea): number;
}

/** What is known of a picture once its container is found. */
export interface Surroundings {
  /** Holds nothing but air: cancels the drift of the dose along the scan. */
  airAbove: PixelArea | null;
  /** Lies behind steel that stops the beam: the light there is scattered, and reaches the cargo's pixels as well. */
  opaque: PixelArea | null;
}

export function attenuationMapOf(
  image: GreyImage,
  levels: Levels,
  { airAbove, opaque }: Surroundings = { airAbove: null, opaque: null },
): AttenuationMap {
  const { width, height, pixels } = image;
  const span = Math.max(1, levels.air - levels.dark);
  const logOf = (value: number) => Math.log(Math.max(LEAST_TRANSMISSION, (value - levels.dark) / span));
  const logs = new Float32Array(65_536);
  for (let value = 0; value < logs.length; value++) logs[value] = logOf(value);
  const { rowAir, free, clear } = airByRow(image, levels);
  const logAir = Float32Array.from(rowAir, logOf);
  const values = new Float32Array(width * height);
  for (let y = 0, index = 0; y < height; y++) {
    const air = logAir[y] ?? 0;
    for (let x = 0; x < width; x++, index++) values[index] = air - (logs[pixels[index] ?? 0] ?? 0);
  }
  if (airAbove) {
    const drift = driftOf(values, width, airAbove);
    for (let index = 0; index < values.length; index++)
      values[index] = (values[index] ?? 0) + (drift[index % width] ?? 0);
  }
  const mean = ({ left, top, right, bottom }: PixelArea, most = Number.POSITIVE_INFINITY) => {
    const [from, to] = [Math.max(0, left), Math.min(width, right)];
    const [first, last] = [Math.max(0, top), Math.min(height, bottom)];
    let sum = 0;
    for (let y = first; y < last; y++) {
      for (let index = y * width + from; index < y * width + to; index++) {
        const value = values[index] ?? 0;
        sum += value < most ? value : most;
      }
    }
    return to > from && last > first ? sum / ((to - from) * (last - first)) : 0;
  };
  const scatter = opaque && scatterOf(image, opaque, levels.dark);
  if (scatter) {
    for (let index = 0; index < values.length; index++) {
      // Where more light comes through, what is scattered is nothing beside it.
      if ((values[index] ?? 0) < SCATTER_MATTERS) continue;
      const light = ((pixels[index] ?? 0) - levels.dark - (scatter[index % width] ?? 0)) / span;
      values[index] = (logAir[Math.floor(index / width)] ?? 0) - Math.log(Math.max(LEAST_TRANSMISSION, light));
    }
  }
  const ofMeanLight = ({ left, top, right, bottom }: PixelArea) => {
    let sum = 0;
    for (let y = top; y < bottom; y++) {
      const air = Math.exp(logAir[y] ?? 0) * span;
      for (let x = left; x < right; x++) {
        sum += ((pixels[y * width + x] ?? 0) - levels.dark - (scatter?.[x] ?? 0)) / air;
      }
    }
    return -Math.log(Math.max(LEAST_MEAN_TRANSMISSION, sum / Math.max(1, (right - left) * (bottom - top))));
  };
  return { image, free, clear, at: (x, y) => values[y * width + x] ?? 0, mean, ofMeanLight };
}

/** Pixel values beyond dark in the opaque area, by column, averaged over a few neighbours. */
function scatterOf({ width, pixels }: GreyImage, { top, bottom }: PixelArea, dark: number): Float32Array {
  const sums = new Float64Array(width + 1);
  for (let x = 0; x < width; x++) {
    let sum = 0;
    for (let y = top; y < bottom; y++) sum += pixels[y * width + x] ?? 0;
    sums[x + 1] = (sums[x] ?? 0) + sum / (bottom - top) - dark;
  }
  return Float32Array.from({ length: width }, (_, x) => {
    const from = Math.max(0, x - SCATTER_COLUMNS);
    const to = Math.min(width, x + SCATTER_COLUMNS + 1);
    return ((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from);
  });
}

/** How much dimmer each column's air is than that of the margins, negated: added to an attenuation it cancels the drift. */
function driftOf(values: Float32Array, width: number, { top, bottom }: PixelArea): Float32Array {
  const sums = new Float64Array(width + 1);
  for (let x = 0; x < width; x++) {
    let sum = 0;
    for (let y = top; y < bottom; y++) sum += values[y * width + x] ?? 0;
    sums[x + 1] = (sums[x] ?? 0) + sum / (bottom - top);
  }
  const half = Math.max(1, Math.round((width * DRIFT_SHARE) / 2));
  return Float32Array.from({ length: width }, (_, x) => {
    const from = Math.max(0, x - half);
    const to = Math.min(width, x + half + 1);
    return ((sums[from] ?? 0) - (sums[to] ?? 0)) / (to - from);
  });
}

function airByRow({ width, height, pixels }: GreyImage, { air, dark }: Levels) {
  const margin = marginOf(width);
  const floor = dark + MARGIN_FLOOR * (air - dark);
  const left = new Float64Array(height);
  const right = new Float64Array(height);
  for (let y = 0; y < height; y++) {
    const row = y * width;
    left[y] = meanOf(pixels, row, row + margin);
    right[y] = meanOf(pixels, row + width - margin, row + width);
  }
  const clear = { left: isClear(left, air, dark), right: isClear(right, air, dark) };
  const sides = [...(clear.left ? [left] : []), ...(clear.right ? [right] : [])];
  const free: boolean[] = [];
  const raw = new Float64Array(height);
  for (let y = 0; y < height; y++) {
    const values = sides.map((side) => side[y] ?? 0);
    free.push(values.length > 0 && Math.min(...values) >= floor && air > dark);
    raw[y] = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
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
  return { rowAir, free, clear };
}

/** Looks at the middle of the height, where the beam is even and a container would stand. */
function isClear(margin: Float64Array, air: number, dark: number): boolean {
  const middle = margin.slice(Math.floor(margin.length * 0.3), Math.ceil(margin.length * 0.7)).sort();
  const typical = middle[middle.length >> 1] ?? 0;
  return air > dark && typical > dark && Math.log((air - dark) / (typical - dark)) < MARGIN_CLEAR;
}

function meanOf(pixels: Uint16Array, from: number, to: number): number {
  let sum = 0;
  for (let index = from; index < to; index++) sum += pixels[index] ?? 0;
  return to > from ? sum / (to - from) : 0;
}
