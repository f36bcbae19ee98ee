import { seededRandom } from '../../../events/generator/seeded-random.ts';

/** Choices that are the same in every run of the same seed. */
export interface Chance {
  /** Whole number, both ends included. */
  whole(least: number, most: number): number;
  one<T>(from: readonly [T, ...T[]] | readonly T[]): T;
  /** So many different ones, or all there are. */
  some<T>(from: readonly T[], count: number): T[];
  likely(share: number): boolean;
  digits(count: number): string;
  letters(count: number): string;
}

export function chanceOf(seed: string): Chance {
  const random = seededRandom(seed);
  const whole = (least: number, most: number) => least + Math.floor(random.uniform() * (most - least + 1));
  const one = <T>(from: readonly T[]): T => {
    const chosen = from[whole(0, from.length - 1)];
    if (chosen === undefined) throw new RangeError('there is nothing to choose from');
    return chosen;
  };
  const some = <T>(from: readonly T[], count: number): T[] => {
    const left = [...from];
    const taken: T[] = [];
    while (taken.length < count && left.length > 0) taken.push(...left.splice(whole(0, left.length - 1), 1));
    return taken;
  };
  const text = (alphabet: string, count: number) => Array.from({ length: count }, () => one([...alphabet])).join('');
  return {
    whole,
    one,
    some,
    likely: (share) => random.uniform() < share,
    digits: (count) => text('123456789', 1) + text('0123456789', count - 1),
    letters: (count) => text('ABCDEFGHJKLMNPRSTUVWXYZ', count),
  };
}
