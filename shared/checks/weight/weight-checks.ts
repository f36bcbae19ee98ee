import type { Check } from '../check.ts';
import { d1GrossNet } from './d1-gross-net.ts';

/** D, weight. */
export const weightChecks: readonly Check[] = [d1GrossNet];
