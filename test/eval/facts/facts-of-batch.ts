import { EIGHTH_FACTS } from '../batches/eighth/facts.ts';
import { FIFTH_FACTS } from '../batches/fifth/facts.ts';
import { FIRST_FACTS } from '../batches/first/facts.ts';
import { FOURTH_FACTS } from '../batches/fourth/facts.ts';
import { NINTH_FACTS } from '../batches/ninth/facts.ts';
import { SECOND_FACTS } from '../batches/second/facts.ts';
import { SEVENTH_FACTS } from '../batches/seventh/facts.ts';
import { SIXTH_FACTS } from '../batches/sixth/facts.ts';
import { TENTH_FACTS } from '../batches/tenth/facts.ts';
import { THIRD_FACTS } from '../batches/third/facts.ts';
import type { Batch } from '../labelled-paper.ts';
import type { BatchFacts } from './batch-facts.ts';

export const FACTS: Record<Batch, BatchFacts> = {
  first: FIRST_FACTS,
  second: SECOND_FACTS,
  third: THIRD_FACTS,
  fourth: FOURTH_FACTS,
  fifth: FIFTH_FACTS,
  sixth: SIXTH_FACTS,
  seventh: SEVENTH_FACTS,
  eighth: EIGHTH_FACTS,
  ninth: NINTH_FACTS,
  tenth: TENTH_FACTS,
};
