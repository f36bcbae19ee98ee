import * as z from 'zod';

/** One round of the plain loop. Seconds of the clock and of processors; `outcomes` by case reference. */
export const loopRoundSchema = z.object({
  seconds: z.number(),
  cpuSeconds: z.number(),
  loadSeconds: z.number(),
  peakBytes: z.number(),
  outcomes: z.record(z.string(), z.string()),
});
export type LoopRound = z.infer<typeof loopRoundSchema>;

/** One round of the whole path. `cpuSeconds` by process: `runtime`, or the function's name. */
export interface PathRound {
  seconds: number;
  /** From a case's first upload to its rest, one a case. */
  caseSeconds: number[];
  cpuSeconds: Map<string, number>;
  outcomes: Record<string, string>;
}

/** One invocation, from the function's own log. */
export interface Report {
  ms: number;
  initMs: number | null;
  peakMb: number;
}

/**
 * The checks that found something, in one line: equal where both ways examined alike. I7 is left out, for which of two
 * cases with one image comes first is chance.
 */
export function outcomeOf(findings: readonly { check: string }[]): string {
  return findings
    .map(({ check }) => check)
    .filter((check) => check !== 'I7')
    .sort()
    .join(' ');
}

/** The middle value; NaN of none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function sum(values: Iterable<number>): number {
  return [...values].reduce((total, value) => total + value, 0);
}
