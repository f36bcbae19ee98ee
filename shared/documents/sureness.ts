import type { Evidence } from './reading.ts';

/** How sure a value is: recognised without doubt, read with doubt, or made by changing what is printed. */
export type Tone = 'sure' | 'doubtful' | 'repaired';

/** From here on a value is given as sure: the evaluation holds readers to being right 99 times in 100. */
export const SURE = 0.9;

export function toneOf({ confidence, repaired }: Pick<Evidence, 'confidence' | 'repaired'>): Tone {
  if (repaired !== undefined) return 'repaired';
  return confidence >= SURE ? 'sure' : 'doubtful';
}
