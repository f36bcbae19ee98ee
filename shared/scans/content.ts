import { CARGO_THRESHOLD, type CargoGrid } from './cargo-space.ts';
import type { EndWall } from './end-wall.ts';

/** A floor is the same along the container: at least so much beyond the walls in so many of its columns. */
const FLOOR = { attenuation: 0.2, share: 0.8, mostRows: 5 };
/** Cells above the floor up to which planks and two flat pallets on them reach: 0.4 m. */
export const LOW_ROWS = 8;
/** Something standing must be wider than a lashing bar or a beam set upright: 20 cm. */
const STANDING_COLUMNS = 4;
/**
 * Attenuation in cells (5 cm a side) of what stands higher than dunnage lies, from which it counts as cargo: a carton of
 * 0.4 by 0.4 m of 220 kg a square metre has 60 cells of 1, and 20 of them stand above.
 */
const CARGO_CELLS = 3;
/**
 * A block that is filled from the floor to 0.3 m over a width of 0.4 m is a package, however low: of flat pallets only the
 * legs are, which are narrower, even where those of two stacks stand behind one another, and of stacked planks not all rows
 * alike.
 */
const BLOCK = { columns: 8, rows: 6, even: 0.4 };
/** The same of all that lies low: two tonnes are no planks. */
const HEAVY_CELLS = 3000;

/** What is in the container, as far as a picture from the side tells it. */
export interface Content {
  /** `dunnage`: something, but low and light as planks, flat pallets and lashings are. */
  kind: 'empty' | 'dunnage' | 'cargo';
  /** First row of the grid that is floor. */
  floorRow: number;
  /** Columns of the grid between machinery or false walls. */
  from: number;
  to: number;
  /** Integral of attenuation, in square pixels, of what stands higher than dunnage does, and of what lies lower. */
  standingPx: number;
  lyingPx: number;
  /** The same of the floor that is denser than boards: the rails of a refrigerated container. */
  floorPx: number;
}

/** Tells an empty container with planks, pallets, lashings or machinery in it from one that holds cargo. */
export function contentOf(grid: CargoGrid, endWalls: readonly EndWall[]): Content {
  const from = endWalls.find(({ side }) => side === 'left')?.columns ?? 0;
  const to = grid.columns - (endWalls.find(({ side }) => side === 'right')?.columns ?? 0);
  const floorRow = floorRowOf(grid, from, to);
  let standing = 0;
  let lying = 0;
  const low = Math.max(0, floorRow - LOW_ROWS);
  const high = Array.from({ length: grid.columns }, (_, column) => columnSum(grid, column, 0, low));
  for (let column = from; column < to; column++) {
    lying += columnSum(grid, column, low, floorRow);
    // Of neighbouring columns the least counts: what is narrower than all of them is no package.
    standing += widestLeast(high, column, from, to);
  }
  const loaded = standing > CARGO_CELLS || lying > HEAVY_CELLS || hasBlock(grid, from, to, floorRow);
  const cells = loaded ? 'cargo' : lying > 1 ? 'dunnage' : 'empty';
  const px = grid.size ** 2;
  let floor = 0;
  for (let column = from; column < to; column++) floor += columnSum(grid, column, floorRow, grid.rows);
  return { kind: cells, floorRow, from, to, standingPx: standing * px, lyingPx: lying * px, floorPx: floor * px };
}

function hasBlock(grid: CargoGrid, from: number, to: number, floorRow: number): boolean {
  let wide = 0;
  for (let column = from; column < to && wide < BLOCK.columns; column++) {
    // The lowest row may be the floor's edge, the highest a part of one.
    const rows = Array.from({ length: BLOCK.rows - 1 }, (_, up) => grid.at(column, floorRow - 2 - up));
    const least = Math.max(CARGO_THRESHOLD, BLOCK.even * Math.max(...rows));
    wide = rows.every((beyond) => beyond > least) ? wide + 1 : 0;
  }
  return wide >= BLOCK.columns;
}

/** The best that a window of STANDING_COLUMNS holding this column keeps in each of its columns. */
function widestLeast(sums: readonly number[], column: number, from: number, to: number): number {
  let best = 0;
  for (let start = column - STANDING_COLUMNS + 1; start <= column; start++) {
    if (start < from || start + STANDING_COLUMNS > to) continue;
    best = Math.max(best, Math.min(...sums.slice(start, start + STANDING_COLUMNS)));
  }
  return best;
}

function columnSum(grid: CargoGrid, column: number, top: number, bottom: number): number {
  let sum = 0;
  for (let row = top; row < bottom; row++) {
    const beyond = grid.at(column, row);
    if (beyond > CARGO_THRESHOLD) sum += beyond;
  }
  return sum;
}

/** Rows at the bottom that are dense all along: the rails of a refrigerated container's floor stand higher than boards. */
function floorRowOf(grid: CargoGrid, from: number, to: number): number {
  let row = grid.rows;
  for (; row > grid.rows - FLOOR.mostRows; row--) {
    let dense = 0;
    for (let column = from; column < to; column++) if (grid.at(column, row - 1) > FLOOR.attenuation) dense++;
    if (dense < FLOOR.share * (to - from)) return row;
  }
  // No floor is so thick: a load stands on the boards from end to end.
  return grid.rows;
}
