import type { Finding } from '../../../shared/checks/finding.ts';
import type { Difficulty, Label } from '../plants/plant.ts';
import type { Outcome } from './examine-run.ts';

export interface Tally {
  planted: number;
  found: number;
}

/** What a run showed of one check. */
export interface CheckScore {
  check: string;
  plain: Tally;
  subtle: Tally;
  /** Honest cases with a finding of it, and those with one of severity high or critical. */
  falseFindings: number;
  falseGrave: number;
}

export interface RunScore {
  honest: number;
  honestAny: number;
  honestGrave: number;
  /** Honest cases in which all that was found asks to verify. */
  honestVerifyOnly: number;
  checks: CheckScore[];
  misses: Outcome[];
  accused: Outcome[];
}

/** Whether a finding is the one that was planted: by its check, and about the same thing. */
export function isPlanted({ check, subject }: Label, finding: Finding): boolean {
  if (finding.check !== check) return false;
  const plain = (text: string) => text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const wanted = plain(subject);
  const said = plain(JSON.stringify([finding.subject, finding.message, finding.evidence.map(({ text }) => text)]));
  return wanted === '' || said.includes(wanted);
}

export function isGrave({ severity }: Pick<Finding, 'severity'>): boolean {
  return severity === 'critical' || severity === 'high';
}

/** Whether what was planted was found: a paper that never came is told by routing as well. */
export function isFound({ label, examined, route }: Outcome): boolean {
  if (label === null) return false;
  if (examined.findings.some((finding) => isPlanted(label, finding))) return true;
  return label.check === 'A1' && route.reasons.some((reason) => reason.startsWith('required, but never came'));
}

export function scoreRun(outcomes: readonly Outcome[], checkIds: readonly string[]): RunScore {
  const scores = new Map<string, CheckScore>();
  const scoreOf = (check: string) => {
    const known = scores.get(check) ?? {
      check,
      plain: { planted: 0, found: 0 },
      subtle: { planted: 0, found: 0 },
      falseFindings: 0,
      falseGrave: 0,
    };
    scores.set(check, known);
    return known;
  };
  for (const check of checkIds) scoreOf(check);
  const score: RunScore = {
    honest: 0,
    honestAny: 0,
    honestGrave: 0,
    honestVerifyOnly: 0,
    checks: [],
    misses: [],
    accused: [],
  };
  for (const outcome of outcomes) {
    const { label, examined } = outcome;
    if (label !== null) {
      const tally = scoreOf(label.check)[label.difficulty];
      tally.planted++;
      if (isFound(outcome)) tally.found++;
      else score.misses.push(outcome);
      continue;
    }
    score.honest++;
    if (examined.findings.length === 0) continue;
    score.honestAny++;
    score.accused.push(outcome);
    if (examined.findings.some(isGrave)) score.honestGrave++;
    if (examined.findings.every(({ certainty }) => certainty === 'verify')) score.honestVerifyOnly++;
    for (const check of new Set(examined.findings.map((finding) => finding.check))) scoreOf(check).falseFindings++;
    for (const check of new Set(examined.findings.filter(isGrave).map((finding) => finding.check)))
      scoreOf(check).falseGrave++;
  }
  score.checks = [...scores.values()].sort((a, b) => order(a.check) - order(b.check));
  return score;
}

/** Over the checks that exist: what no check looks for is told apart. */
export function recallOf(
  checks: readonly CheckScore[],
  difficulty: Difficulty,
  exists: (check: string) => boolean,
): Tally {
  return checks
    .filter(({ check }) => exists(check))
    .reduce(
      (sum, one) => ({ planted: sum.planted + one[difficulty].planted, found: sum.found + one[difficulty].found }),
      { planted: 0, found: 0 },
    );
}

function order(check: string): number {
  return check.charCodeAt(0) * 100 + Number(check.slice(1));
}
