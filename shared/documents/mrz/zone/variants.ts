import type { Span } from '../layouts.ts';
import { ZONE_ALPHABET } from './frames.ts';

/** Of one line: for each place the logarithms of the probabilities of the alphabet's letters. */
export type Letters = readonly Float32Array[];

export interface Variant {
  /** How much less likely than what it changes, as a logarithm. */
  cost: number;
  changes: { line: number; at: number; to: string }[];
}

const WEIGHTS = [7, 3, 1];
/** A letter this much less likely than the one read is not considered. */
const MOST_COST = 5;

/**
 * The likeliest variants of a field, its check digit included, for which the digit holds; by dynamic programming over
 * the sum modulo 10. Variants without any change come first where the digit holds as it is.
 */
export function variantsWithDigit(
  lines: readonly string[],
  letters: readonly Letters[],
  field: Span,
  check: Span,
  allowed: (place: [line: number, at: number]) => RegExp,
  most: number,
): Variant[] {
  let sums: Variant[][] = Array.from({ length: 10 }, (_, sum) => (sum === 0 ? [{ cost: 0, changes: [] }] : []));
  const places = [field, check].flatMap(([line, from, to]) =>
    Array.from({ length: to - from }, (_, index) => [line, from + index] as const),
  );
  for (const [order, [line, at]] of places.entries()) {
    const weight = order === places.length - 1 ? -1 : (WEIGHTS[order % 3] ?? 1);
    const read = lines[line]?.[at] ?? '<';
    const logs = letters[line]?.[at];
    const readLog = logs?.[ZONE_ALPHABET.indexOf(read)] ?? 0;
    const next: Variant[][] = Array.from({ length: 10 }, () => []);
    for (const [index, character] of [...ZONE_ALPHABET].entries()) {
      const cost = character === read ? 0 : Math.max(0, readLog - (logs?.[index] ?? Number.NEGATIVE_INFINITY));
      if (cost > MOST_COST || (character !== read && !allowed([line, at]).test(character))) continue;
      for (const [sum, variants] of sums.entries()) {
        const total = (((sum + weight * worth(character)) % 10) + 10) % 10;
        for (const variant of variants) {
          const changes = character === read ? variant.changes : [...variant.changes, { line, at, to: character }];
          next[total]?.push({ cost: variant.cost + cost, changes });
        }
      }
    }
    sums = next.map((variants) => variants.sort((a, b) => a.cost - b.cost).slice(0, most));
  }
  return (sums[0] ?? []).filter(({ changes }) => changes.length > 0);
}

function worth(character: string): number {
  return character === '<' ? 0 : Number.parseInt(character, 36);
}
