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
  fittedOn: 'not fitted yet',
  right: {
    critical: { sure: 0.98, likely: 0.9, verify: 0.4 },
    high: { sure: 0.95, likely: 0.8, verify: 0.3 },
    medium: { sure: 0.9, likely: 0.6, verify: 0.2 },
    low: { sure: 0.5, likely: 0.3, verify: 0.1 },
  },
  nextShare: 0.7,
  misreadPower: 1,
};
