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
  fittedOn: '800 generated cases, seeds dev-r1 and dev-r2, as if 10 in 100 had something wrong',
  right: {
    critical: { sure: 0.963, likely: 0.922, verify: 0.785 },
    high: { sure: 0.848, likely: 0.733, verify: 0.3 },
    medium: { sure: 0.687, likely: 0.309, verify: 0.093 },
    low: { sure: 0.868, likely: 0.751, verify: 0.124 },
  },
  nextShare: 0.367,
  misreadPower: 0.263,
};
