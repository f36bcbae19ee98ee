import type { Check } from '../check.ts';
import { a3VagueDescription } from './a3-vague-description.ts';

/** A, completeness: what was asked for and did not come, and what came blank or vague. */
export const completenessChecks: readonly Check[] = [a3VagueDescription];
