import { EIGHTH_WORDS } from '../batches/eighth/words.ts';
import { FIFTH_WORDS } from '../batches/fifth/words.ts';
import { FIRST_WORDS } from '../batches/first/words.ts';
import { FOURTH_WORDS } from '../batches/fourth/words.ts';
import { NINTH_WORDS } from '../batches/ninth/words.ts';
import { SECOND_WORDS } from '../batches/second/words.ts';
import { SEVENTH_WORDS } from '../batches/seventh/words.ts';
import { SIXTH_WORDS } from '../batches/sixth/words.ts';
import { TENTH_WORDS } from '../batches/tenth/words.ts';
import { THIRD_WORDS } from '../batches/third/words.ts';
import type { Batch } from '../labelled-paper.ts';
import type { Language, Words } from './words.ts';

/** The words of each batch: each has others. */
export const WORDS: Record<Batch, Record<Language, Words>> = {
  first: FIRST_WORDS,
  second: SECOND_WORDS,
  third: THIRD_WORDS,
  fourth: FOURTH_WORDS,
  fifth: FIFTH_WORDS,
  sixth: SIXTH_WORDS,
  seventh: SEVENTH_WORDS,
  eighth: EIGHTH_WORDS,
  ninth: NINTH_WORDS,
  tenth: TENTH_WORDS,
};
