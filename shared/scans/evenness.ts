import { CARGO_THRESHOLD, type CargoGrid } from './cargo-space.ts';
import { type Content, LOW_ROWS } from './content.ts';

/** Attenuation is counted up to here: beyond, noise decides. */
const MOST = 6;
/** Fewer cells (5 cm a side) are no load. */
const LEAST_CELLS = 40;
/** A part of the load is unlike the rest from so many times its usual attenuation, or less than so much of it. */
const DENSER = 3;
/** Cells a side of the smallest such part: 0.3 m. */
const PART = 6;

/** How even the load is, where it lies, and what in it is unlike the rest. */
export interface Evenness {
  /**
   * 1 where every part of the load attenuates alike, as grain or cartons of one kind do; towards 0 where hardly any two
   * parts do. One minus the middle deviation from the middle attenuation, over that attenuation.
   */
  homogeneity: number;
  /** Share of the rectangle around the load that it fills: packages of one kind leave little of it free. */
  solidity: number;
  /** Middle attenuation of the load. */
  typical: number;
  /** Centre of mass along the picture from its left, 0 to 1 of the hold; 0.5 is the middle. */
  along: number;
  /** Centre of mass above the floor, 0 to 1 of the hold's height. */
  up: number;
  /** Cells of the grid around the load. */
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** The densest part that is clearly unlike the rest, as cells of the grid; null where there is none. */
  odd: { left: number; top: number; right: number; bottom: number; times: number } | null;
}

/** Null where there is no load, or too little of it. */
export function evennessOf(grid: CargoGrid, { floorRow, from, to }: Content): Evenness | null {
  const filled: number[] = [];
  const sums = { mass: 0, along: 0, up: 0 };
  const bounds = { left: to, right: from, top: floorRow, bottom: 0 };
  for (let row = 0; row < floorRow; row++) {
    for (let column = from; column < to; column++) {
      const beyond = Math.min(MOST, grid.at(column, row));
      if (beyond <= CARGO_THRESHOLD) continue;
      filled.push(beyond);
      sums.mass += beyond;
      sums.along += beyond * (column + 0.5 - from);
      sums.up += beyond * (floorRow - row - 0.5);
      bounds.left = Math.min(bounds.left, column);
      bounds.right = Math.max(bounds.right, column + 1);
      bounds.top = Math.min(bounds.top, row);
      bounds.bottom = Math.max(bounds.bottom, row + 1);
    }
  }
  if (filled.length < LEAST_CELLS) return null;
  const typical = middle(filled);
  const deviation = middle(filled.map((value) => Math.abs(value - typical)));
  return {
    homogeneity: Math.max(0, 1 - deviation / typical),
    typical,
    solidity: filled.length / ((bounds.right - bounds.left) * (bounds.bottom - bounds.top)),
    along: sums.along / sums.mass / (to - from),
    up: sums.up / sums.mass / floorRow,
    ...bounds,
    odd: oddPart(grid, typical, { ...bounds, bottom: Math.min(bounds.bottom, floorRow - LOW_ROWS) }),
  };
}

/** Looks at all squares of 0.3 m above where dunnage lies for the densest; the part is grown while it stays so dense. */
function oddPart(
  grid: CargoGrid,
  typical: number,
  { left, right, top, bottom }: Pick<Evenness, 'left' | 'right' | 'top' | 'bottom'>,
): Evenness['odd'] {
  const meanAt = (column: number, row: number, width: number, height: number) => {
    let sum = 0;
    for (let y = row; y < row + height; y++) {
      for (let x = column; x < column + width; x++) sum += Math.min(MOST, grid.at(x, y));
    }
    return sum / (width * height);
  };
  let best = { column: 0, row: 0, mean: 0 };
  for (let row = top; row + PART <= bottom; row += 2) {
    for (let column = left; column + PART <= right; column += 2) {
      const mean = meanAt(column, row, PART, PART);
      if (mean > best.mean) best = { column, row, mean };
    }
  }
  const limit = DENSER * typical;
  if (best.mean < limit) return null;
  const part = { left: best.column, top: best.row, right: best.column + PART, bottom: best.row + PART };
  const tall = () => part.bottom - part.top;
  while (part.left > left && meanAt(part.left - 1, part.top, 1, tall()) > limit) part.left--;
  while (part.right < right && meanAt(part.right, part.top, 1, tall()) > limit) part.right++;
  while (part.top > top && meanAt(part.left, part.top - 1, part.right - part.left, 1) > limit) part.top--;
  while (part.bottom < bottom && meanAt(part.left, part.bottom, part.right - part.left, 1) > limit) part.bottom++;
  // Where most of the load is so dense, it is the thin rest that is unlike, not this.
  return part.right - part.left > 0.6 * (right - left) ? null : { ...part, times: best.mean / typical };
}

function middle(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[sorted.length >> 1] ?? 0;
}
