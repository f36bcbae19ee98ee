import type { Check } from './check.ts';
import { scanChecks } from './scans/scan-checks.ts';

/** Scans against papers, against the port's register and against one another. */
export const inspectChecks: readonly Check[] = scanChecks;
