import { describe, expect, it } from 'vitest';
import { flagPlace } from '../../../functions/console/paper/stage/flag-place.ts';

const PAGE = { width: 800, height: 1000 };
const FLAG = { width: 300, height: 20 };

describe('what says at a box what it is', () => {
  it('stands above it, and below it where there is no room above', () => {
    expect(flagPlace([0.1, 0.5, 0.2, 0.02], PAGE, FLAG, [])).toEqual({ left: 80, top: 473 });
    expect(flagPlace([0.1, 0.01, 0.2, 0.02], PAGE, FLAG, [])).toEqual({ left: 80, top: 37 });
  });

  it('moves in from the edges of the page', () => {
    expect(flagPlace([0.9, 0.5, 0.1, 0.02], PAGE, FLAG, []).left).toBe(500);
    expect(flagPlace([0.1, 0.5, 0.2, 0.02], { ...PAGE, width: 200 }, FLAG, []).left).toBe(0);
  });

  it('hides as little as it can of what stands around', () => {
    const cell = (row: number, column: number): [number, number, number, number] => [
      ...([0.1 + 0.12 * column, 0.5 + 0.03 * row] as const),
      ...([0.1, 0.02] as const),
    ];
    const above = [cell(-1, 0), cell(-1, 1), cell(-1, 2)];
    const below = [cell(1, 0), cell(1, 1), cell(1, 2)];
    expect(flagPlace(cell(0, 0), PAGE, FLAG, above)).toEqual({ left: 80, top: 527 });
    expect(flagPlace(cell(0, 0), PAGE, FLAG, below)).toEqual({ left: 80, top: 473 });
    expect(flagPlace(cell(0, 2), PAGE, FLAG, [...above, ...below])).toEqual({ left: 359, top: 500 });
  });

  it('lies within a box that fills the page', () => {
    expect(flagPlace([0, 0, 1, 1], PAGE, FLAG, [])).toEqual({ left: 0, top: 7 });
  });
});
