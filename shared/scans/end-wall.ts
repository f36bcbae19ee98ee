import type { CargoGrid } from './cargo-space.ts';

/** Depth of a refrigerated container's machinery or of a false wall, as a share of the height: 0.52 m at most. */
const DEPTH = 0.2;
/** Beyond the walls from which a cell of the end zone holds something. */
const HELD = 0.1;
/** Parts of the height from the top that must each hold something: cargo does not stand in the uppermost. */
const PARTS = [
  { from: 0.02, to: 0.16, share: 0.2 },
  { from: 0.16, to: 0.5, share: 0.25 },
  { from: 0.5, to: 0.95, share: 0.3 },
];
/** Behind it nothing reaches so high: else it is the end of a load that does. */
const BEHIND = { from: 0.02, to: 0.14, share: 0.1 };

/** Something that fills an end of the container up to the roof: machinery of a refrigerated one, or a false wall. */
export interface EndWall {
  side: 'left' | 'right';
  /** Columns of the grid that it takes, from that end. */
  columns: number;
  /** Integral of attenuation beyond the walls, in square pixels. */
  attenuationPx: number;
  /** How alike its heights are, 0 to 1: a false wall is the same from floor to roof, machinery and stacks are not. */
  evenness: number;
}

/**
 * Looks for a narrow zone at either end that holds something at all heights up to the roof, which cargo leaves free, and
 * behind which nothing reaches so high. Which of machinery and false wall it is, the size-type says.
 */
export function endWallsOf(grid: CargoGrid): EndWall[] {
  const most = Math.max(2, Math.round(DEPTH * grid.rows));
  if (grid.columns < 4 * most) return [];
  return (['left', 'right'] as const).flatMap((side) => {
    const column = (index: number) => (side === 'left' ? index : grid.columns - 1 - index);
    const held = PARTS.every(({ from, to, share }) => shareHeld(grid, column, 0, most, from, to) >= share);
    const behind = shareHeld(grid, column, most + 2, 2 * most + 2, BEHIND.from, BEHIND.to);
    if (!held || behind > BEHIND.share) return [];
    const rows = Array.from({ length: grid.rows }, (_, row) => {
      let sum = 0;
      for (let index = 0; index < most; index++) sum += Math.max(0, grid.at(column(index), row));
      return sum;
    });
    const attenuationPx = rows.reduce((sum, row) => sum + row, 0) * grid.size ** 2;
    return [{ side, columns: most, attenuationPx, evenness: evennessOf(rows) }];
  });
}

function evennessOf(rows: readonly number[]): number {
  const sorted = rows.toSorted((a, b) => a - b);
  const typical = sorted[sorted.length >> 1] ?? 0;
  const apart = sorted.map((row) => Math.abs(row - typical)).sort((a, b) => a - b);
  return typical === 0 ? 0 : Math.max(0, 1 - (apart[Math.floor(apart.length * 0.75)] ?? 0) / typical);
}

type Column = (index: number) => number;

function shareHeld(grid: CargoGrid, column: Column, first: number, last: number, from: number, to: number): number {
  let held = 0;
  let cells = 0;
  for (let row = Math.round(from * grid.rows); row < Math.round(to * grid.rows); row++) {
    for (let index = first; index < last; index++) {
      cells++;
      if (grid.at(column(index), row) > HELD) held++;
    }
  }
  return cells === 0 ? 0 : held / cells;
}
