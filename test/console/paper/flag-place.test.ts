import { describe, expect, it } from 'vitest';
import { flagPlace } from '../../../functions/console/paper/stage/flag-place.ts';

const PAGE = { width: 800, height: 1000 };
const FLAG = { width: 300, height: 20 };

describe('what says at a box what it is', () => {
  it('stands above it, and below it where there is no room above', () => {
    expect(flagPlace([0.1, 0.5, 0.2, 0.02], PAGE, FLAG)).toEqual({ left: 80, top: 473 });
    expect(flagPlace([0.1, 0.01, 0.2, 0.02], PAGE, FLAG)).toEqual({ left: 80, top: 37 });
  });

  it('moves in from the edges of the page', () => {
    expect(flagPlace([0.9, 0.5, 0.1, 0.02], PAGE, FLAG).left).toBe(500);
    expect(flagPlace([0.1, 0.5, 0.2, 0.02], { ...PAGE, width: 200 }, FLAG).left).toBe(0);
  });

  it('lies within a box that fills the page', () => {
    expect(flagPlace([0, 0, 1, 1], PAGE, FLAG)).toEqual({ left: 0, top: 7 });
  });
});
