import type { Disposition } from '../../../shared/cases/decision.ts';

/** Mildest first. Named here, as the domain's own list would draw in what parses it. */
export const DISPOSITION_NAMES = ['released', 'examine', 'held', 'seized'] as const satisfies readonly Disposition[];
