import type { AttenuationMap } from './attenuation-map.ts';
import type { PixelArea } from './grey-image.ts';

/**
 * What of the outline is structure and not cargo space, as shares of its height (2.4 to 2.9 m): posts, front wall and
 * doors at the ends, the roof with its rails, the floor with its cross members (ISO 1496-1: at least 2.197 m inside of
 * 2.438 m high, the floor 0.15 to 0.17 m above the base).
 */
const STRUCTURE = { ends: 0.058, top: 0.035, bottom: 0.07 };
/** Cells of the grid over the cargo space, counted along its height: a cell is about 5 cm. */
const CELLS_HIGH = 48;
/** Attenuation of two side walls of 1.6 to 2 mm of corrugated steel at a few MeV, for a container filled to the roof. */
const NOMINAL_WALLS = 0.13;
const WALLS_RANGE = { least: 0.03, most: 0.3 };
/** Rank among the cells, from the thinnest, that is taken as walls without cargo. */
const WALLS_RANK = 0.05;
/** Attenuation beyond the walls from which a cell holds cargo: about 15 kg a square metre. */
export const CARGO_THRESHOLD = 0.07;
/** From here on so few photons come through a pixel that only a cell's light as a whole is looked at. */
const FEW_PHOTONS = 4.5;
/** Beyond so much (transmission 0.001) what comes through is not told from what is scattered: mass there is a lower bound. */
const SATURATED = 6.7;

/** The space between the walls in cells, each the mean attenuation beyond the walls. */
export interface CargoGrid {
  area: PixelArea;
  /** Pixels along a cell's side; the cells of the last row and column may be smaller. */
  size: number;
  columns: number;
  rows: number;
  /** By row from the top, then by column. */
  beyond: Float32Array;
  /** Attenuation of the two side walls. */
  walls: number;
  at(column: number, row: number): number;
  /** The picture area of a block of cells. */
  areaOf(left: number, top: number, right: number, bottom: number): PixelArea;
}

export function cargoGridOf(map: AttenuationMap, outline: PixelArea): CargoGrid {
  const area = cargoArea(outline);
  const size = Math.max(1, Math.round((area.bottom - area.top) / CELLS_HIGH));
  const columns = Math.max(1, Math.ceil((area.right - area.left) / size));
  const rows = Math.max(1, Math.ceil((area.bottom - area.top) / size));
  const areaOf = (left: number, top: number, right: number, bottom: number) => ({
    left: area.left + left * size,
    top: area.top + top * size,
    right: Math.min(area.right, area.left + right * size),
    bottom: Math.min(area.bottom, area.top + bottom * size),
  });
  const beyond = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const cell = areaOf(column, row, column + 1, row + 1);
      const attenuation = map.mean(cell);
      beyond[row * columns + column] =
        attenuation > FEW_PHOTONS ? Math.max(attenuation, map.ofMeanLight(cell)) : attenuation;
    }
  }
  const walls = wallsOf(beyond);
  for (let index = 0; index < beyond.length; index++) beyond[index] = (beyond[index] ?? 0) - walls;
  return { area, size, columns, rows, beyond, walls, areaOf, at: (x, y) => beyond[y * columns + x] ?? 0 };
}

export interface CargoSpace {
  fillShare: number;
  meanTransmission: number;
  /** Integral of attenuation beyond the empty walls, in square pixels: in proportion to mass while the beam is soft enough. */
  attenuationPx: number;
  /** Integral of its square: what hardening of the beam took from the first, in proportion. */
  squarePx: number;
  /** Share of what is filled that is too dense to see through. */
  saturatedShare: number;
}

/** Measures what stands between the walls. */
export function cargoSpaceOf(grid: CargoGrid): CargoSpace {
  const sums = { pixels: 0, filled: 0, saturated: 0, attenuation: 0, square: 0, transmission: 0 };
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.columns; column++) {
      const { left, top, right, bottom } = grid.areaOf(column, row, column + 1, row + 1);
      const pixels = (right - left) * (bottom - top);
      const beyond = grid.at(column, row);
      sums.pixels += pixels;
      sums.transmission += pixels * Math.min(1, Math.exp(-beyond - grid.walls));
      sums.attenuation += pixels * beyond;
      sums.square += pixels * beyond ** 2;
      if (beyond > CARGO_THRESHOLD) sums.filled += pixels;
      if (beyond > SATURATED) sums.saturated += pixels;
    }
  }
  return {
    fillShare: sums.pixels === 0 ? 0 : sums.filled / sums.pixels,
    meanTransmission: sums.pixels === 0 ? 1 : sums.transmission / sums.pixels,
    attenuationPx: Math.max(0, sums.attenuation),
    squarePx: sums.square,
    saturatedShare: sums.filled === 0 ? 0 : sums.saturated / sums.filled,
  };
}

function cargoArea({ left, top, right, bottom }: PixelArea): PixelArea {
  const height = bottom - top;
  const ends = Math.min((right - left - 1) >> 1, Math.round(height * STRUCTURE.ends));
  return {
    left: left + ends,
    right: right - ends,
    top: top + Math.round(height * STRUCTURE.top),
    bottom: bottom - Math.round(height * STRUCTURE.bottom),
  };
}

function wallsOf(attenuations: Float32Array): number {
  const sorted = attenuations.toSorted();
  const thinnest = sorted[Math.floor(sorted.length * WALLS_RANK)] ?? NOMINAL_WALLS;
  return thinnest >= WALLS_RANGE.least && thinnest <= WALLS_RANGE.most ? thinnest : NOMINAL_WALLS;
}
