import type { AttenuationMap } from './attenuation-map.ts';
import type { PixelArea } from './grey-image.ts';

/**
 * What of the outline is structure and not cargo space, as shares of its height (2.4 to 2.9 m): posts, front wall and
 * doors at the ends, the roof with its rails, the floor with its cross members (ISO 1496-1: at least 2.197 m inside of
 * 2.438 m high, the floor 0.15 to 0.17 m above the base).
 */
const STRUCTURE = { ends: 0.058, top: 0.035, bottom: 0.07 };
/** Cells of the grid over the cargo space, counted along its height. */
const CELLS_HIGH = 48;
/** Attenuation of two side walls of 1.6 to 2 mm of corrugated steel at a few MeV, for a container filled to the roof. */
const NOMINAL_WALLS = 0.13;
const WALLS_RANGE = { least: 0.03, most: 0.3 };
/** Rank among the cells, from the thinnest, that is taken as walls without cargo. */
const WALLS_RANK = 0.05;
/** Attenuation beyond the walls from which a cell holds cargo: about 15 kg a square metre. */
const CARGO_THRESHOLD = 0.07;

export interface CargoSpace {
  fillShare: number;
  meanTransmission: number;
  /** Integral of attenuation beyond the empty walls, in square pixels. */
  attenuationPx: number;
}

/** Measures what stands between the walls. */
export function cargoSpaceOf(map: AttenuationMap, outline: PixelArea): CargoSpace {
  const area = cargoArea(outline);
  const size = Math.max(1, Math.round((area.bottom - area.top) / CELLS_HIGH));
  const cells: { attenuation: number; pixels: number }[] = [];
  for (let top = area.top; top < area.bottom; top += size) {
    for (let left = area.left; left < area.right; left += size) {
      const cell = { left, top, right: Math.min(area.right, left + size), bottom: Math.min(area.bottom, top + size) };
      cells.push({ attenuation: map.mean(cell), pixels: (cell.right - cell.left) * (cell.bottom - cell.top) });
    }
  }
  const walls = wallsOf(cells.map((cell) => cell.attenuation));
  let pixels = 0;
  let filled = 0;
  let attenuationPx = 0;
  let transmission = 0;
  for (const cell of cells) {
    const beyond = cell.attenuation - walls;
    pixels += cell.pixels;
    transmission += cell.pixels * Math.min(1, Math.exp(-cell.attenuation));
    attenuationPx += cell.pixels * beyond;
    if (beyond > CARGO_THRESHOLD) filled += cell.pixels;
  }
  return {
    fillShare: filled / pixels,
    meanTransmission: transmission / pixels,
    attenuationPx: Math.max(0, attenuationPx),
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

function wallsOf(attenuations: number[]): number {
  const sorted = attenuations.toSorted((a, b) => a - b);
  const thinnest = sorted[Math.floor(sorted.length * WALLS_RANK)] ?? NOMINAL_WALLS;
  return thinnest >= WALLS_RANGE.least && thinnest <= WALLS_RANGE.most ? thinnest : NOMINAL_WALLS;
}
