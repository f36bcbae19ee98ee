/** How likely something is, in words: a number would claim more than a reader can know. Keys of messages. */
export type DoubtWord = 'none' | 'hardly' | 'may-be' | 'as-likely' | 'probably';

/** In words, the chance (0 to 1) that values are equal and one was only misread. `none` where the check gives no chance. */
export function misreadWord(chance: number | undefined): DoubtWord {
  if (chance === undefined || chance < 0.02) return 'none';
  if (chance < 0.15) return 'hardly';
  if (chance < 0.4) return 'may-be';
  return chance <= 0.6 ? 'as-likely' : 'probably';
}

/** In words, how surely a value was read. `null` for what nobody read, such as a rule. */
export function readingWord(confidence: number | null): 'clear' | 'fair' | 'doubtful' | null {
  if (confidence === null) return null;
  // Below 0.8 a value is held against nobody (shared/checks/evidence.ts): the same limit here.
  if (confidence < 0.8) return 'doubtful';
  return confidence < 0.95 ? 'fair' : 'clear';
}
