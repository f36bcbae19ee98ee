import type { NameQuality } from '../entry.ts';
import { FEATURES } from './features.ts';
import { START, WEIGHTS } from './weights.ts';

const weights = Float64Array.from(FEATURES, (name) => WEIGHTS[name]);

/** From here on, more words that agree say ever less: even a long and rare name has namesakes. */
const SURE = 2.5;
const BEYOND = 0.7;

/** Of a name that its list calls weak or of low quality: many people bear it. */
const WEAK = -1;

/**
 * Log-odds that two names are one: a weighted sum of the features of their alignment. The weights were fitted by
 * test/eval/screening/fit on invented names and on published lists; what a match shows as its reasons are the words themselves.
 */
export function nameOdds(features: Float64Array, quality: NameQuality): number {
  let sum = quality === 'weak' || quality === 'low' ? START + WEAK : START;
  for (let at = 0; at < weights.length; at++) sum += (features[at] as number) * (weights[at] as number);
  return sum <= SURE ? sum : SURE + BEYOND * Math.log1p(sum - SURE);
}

export const newFeatures = () => new Float64Array(FEATURES.length);

export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

export function logOdds(chance: number): number {
  return Math.log(chance / (1 - chance));
}
