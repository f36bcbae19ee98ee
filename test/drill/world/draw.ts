import { type SeededRandom, seededRandom } from '../../../events/generator/seeded-random.ts';

/** Draws that are the same in every run with the same seed. */
export interface Draw extends SeededRandom {
  /** Whole number from `least` to `most`, both included. */
  int(least: number, most: number): number;
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  digits(count: number): string;
  /** About `median`, with a relative spread on the logarithm. */
  about(median: number, spread: number): number;
}

export function drawFrom(seed: string): Draw {
  const random = seededRandom(seed);
  const int = (least: number, most: number) => least + Math.floor(random.uniform() * (most - least + 1));
  return {
    ...random,
    int,
    chance: (share) => random.uniform() < share,
    pick: (list) => {
      const picked = list[int(0, list.length - 1)];
      if (picked === undefined) throw new RangeError('nothing to pick from');
      return picked;
    },
    digits: (count) => Array.from({ length: count }, () => int(0, 9)).join(''),
    about: (median, spread) => median * Math.exp(spread * random.normal()),
  };
}
