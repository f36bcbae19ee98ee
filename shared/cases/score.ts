import type { Finding, Severity } from '../checks/finding.ts';
import { SCORE_PARAMETERS, type ScoreParameters } from './score-parameters.ts';

export type ScoredFinding = Pick<Finding, 'severity' | 'certainty' | 'misreadChance' | 'weight'>;

/** How grave it is if it is so: a choice, not a measurement. */
const GRAVITY: Readonly<Record<Severity, number>> = { critical: 1, high: 0.75, medium: 0.45, low: 0.15 };

/**
 * Chance, 0 to 1, that officers will find something wrong with the case. Each finding is right with a chance of its own;
 * several of one case often have one cause, so each next counts for less.
 */
export function chanceOf(findings: readonly ScoredFinding[], parameters: ScoreParameters = SCORE_PARAMETERS): number {
  return together(
    findings.map((finding) => rightChance(finding, parameters)),
    parameters,
  );
}

/**
 * 0 to 100: the same, with each finding counted by its gravity and the port's weight. A case whose findings are all critical
 * scores a hundred times its chance.
 */
export function scoreOf(findings: readonly ScoredFinding[], parameters: ScoreParameters = SCORE_PARAMETERS): number {
  const grave = findings.map((finding) => rightChance(finding, parameters) * gravityOf(finding));
  return 100 * together(grave, parameters);
}

/** What one finding gives to the score of its case, and why as much. */
export interface ScorePart<F extends ScoredFinding> {
  finding: F;
  /** Points of the score, 0 to 100: those of all parts add up to it. */
  points: number;
  /** 0 to 1, that the finding is right. */
  chance: number;
  /** 0 to 1, how grave it is if it is so, by its severity and the port's weight. */
  gravity: number;
  /** 0 to 1, what it counts for behind those that come before it: several of one case often have one cause. */
  share: number;
}

/** The score of a case by part, that which gives most first. */
export function scoreParts<F extends ScoredFinding>(
  findings: readonly F[],
  parameters: ScoreParameters = SCORE_PARAMETERS,
): ScorePart<F>[] {
  const grave = findings
    .map((finding) => ({ finding, chance: rightChance(finding, parameters), gravity: gravityOf(finding) }))
    .sort((a, b) => b.chance * b.gravity - a.chance * a.gravity);
  let left = 100;
  return grave.map(({ finding, chance, gravity }, at) => {
    const share = parameters.nextShare ** at;
    const points = left * chance * gravity * share;
    left -= points;
    return { finding, points, chance, gravity, share };
  });
}

function gravityOf({ severity, weight = 1 }: ScoredFinding): number {
  return Math.min(1, GRAVITY[severity] * weight);
}

function rightChance({ severity, certainty, misreadChance = 0 }: ScoredFinding, parameters: ScoreParameters): number {
  return parameters.right[severity][certainty] * (1 - misreadChance) ** parameters.misreadPower;
}

/** The greatest counts whole, each next one for `nextShare` of the one before. More findings never make less of it. */
function together(chances: readonly number[], { nextShare }: ScoreParameters): number {
  const rest = chances.toSorted((a, b) => b - a).reduce((left, chance, at) => left * (1 - chance * nextShare ** at), 1);
  return 1 - rest;
}
