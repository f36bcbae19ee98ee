import type { Matcher } from './matchers.ts';
import type { NamePair } from './shared-sets.ts';

export interface PairScore {
  /** The chance that a pair of one person scores above a pair of two; equal scores count half. */
  auc: number;
  /** The best harmonic mean of precision and recall over all thresholds. */
  bestF1: number;
}

/** Scores pairs of names, each on its own: the second name is all that is listed. */
export function scorePairs(pairs: readonly NamePair[], { open }: Matcher): PairScore {
  const scored = pairs.map(({ type, one, other, same }) => {
    const answer = open([{ id: 'other', type, names: [other] }])({ query: one, type });
    return { same, score: answer?.score ?? 0 };
  });
  const positives = scored.filter(({ same }) => same);
  const negatives = scored.filter(({ same }) => !same);
  let above = 0;
  for (const { score } of positives) {
    for (const { score: other } of negatives) above += score > other ? 1 : score === other ? 0.5 : 0;
  }
  const f1 = [...new Set(scored.map(({ score }) => score))].map((threshold) => {
    const found = positives.filter(({ score }) => score >= threshold).length;
    const wrong = negatives.filter(({ score }) => score >= threshold).length;
    return (2 * found) / (positives.length + found + wrong);
  });
  return { auc: above / (positives.length * negatives.length), bestF1: Math.max(...f1) };
}
