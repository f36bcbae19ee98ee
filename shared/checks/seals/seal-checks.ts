import type { Check } from '../check.ts';
import { e1Seals } from './e1-seals.ts';

/** E, seals. */
export const sealChecks: readonly Check[] = [e1Seals];
