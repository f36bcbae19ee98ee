import type { Check } from '../check.ts';
import { e1Seals } from './e1-seals.ts';
import { e2NoSeal } from './e2-no-seal.ts';
import { e3SealSeenBefore } from './e3-seal-seen-before.ts';
import { e4SealChanged } from './e4-seal-changed.ts';

/** E, seals. */
export const sealChecks: readonly Check[] = [e1Seals, e2NoSeal, e3SealSeenBefore, e4SealChanged];
