import { describe, expect, it } from 'vitest';
import { mixLevels } from '../../shared/scans/likeness/mix-levels.ts';

describe('mixLevels', () => {
  it('mixes as it always has: pictures are filed under what comes of it', () => {
    expect(mixLevels([1, 2, 3, 4], 0)).toEqual([8, 20, 0, 4]);
    expect(mixLevels([1, 2, 3, 4], 1)).toEqual([-4, 8, 12, -16]);
  });

  it('turns, and so keeps how alike two windows are', () => {
    const dot = (a: number[], b: number[]) => a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
    const [one, other] = [
      Array.from({ length: 64 }, (_, i) => Math.sin(i * i)),
      Array.from({ length: 64 }, (_, i) => Math.cos(i)),
    ];
    expect(dot(mixLevels(one, 1), mixLevels(other, 1)) / 64 ** 2).toBeCloseTo(dot(one, other), 9);
  });
});
