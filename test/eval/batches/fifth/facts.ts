import type { BatchFacts } from '../../facts/batch-facts.ts';
import { FIRST_FACTS } from '../first/facts.ts';

export const FIFTH_FACTS: BatchFacts = FIRST_FACTS;
