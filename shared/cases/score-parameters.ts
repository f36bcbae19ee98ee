import type { Certainty, Severity } from '../checks/finding.ts';

/** How a score is made of findings, with what it was fitted on. */
export interface ScoreParameters {
  fittedOn: string;
  /** Chance that a finding of this severity and certainty is of something truly wrong, misreading left aside. */
  right: Readonly<Record<Severity, Readonly<Record<Certainty, number>>>>;
  /** Of the findings of one case, ordered by weight, each next one adds so much of what it would add alone. */
  nextShare: number;
  /** How far the misread chance that a check gives counts: 0 not at all, 1 in full. */
  misreadPower: number;
}

/** Written by `node test/eval/routing/fit.ts --write`; `node test/eval/routing/eval-routing.ts` measures it. */
export const SCORE_PARAMETERS: ScoreParameters = {
  fittedOn: '1000 generated cases, seeds dev-r5 and dev-r6, as if 10 in 100 had something wrong',
  right: {
    critical: { sure: 0.97, likely: 0.93, verify: 0.81 },
    high: { sure: 0.98, likely: 0.97, verify: 0.87 },
    medium: { sure: 0.77, likely: 0.43, verify: 0.32 },
    low: { sure: 0.85, likely: 0.73, verify: 0.16 },
  },
  nextShare: 0.76,
  misreadPower: 0.52,
};
