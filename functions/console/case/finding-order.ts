import type { Finding } from '../../../shared/checks/finding.ts';
import type { Lane } from '../../../shared/ports/port-profile.ts';

/** For whom a finding is: decided in this task, decided by another lane's officer, or only for information. */
export type FindingGroup = 'yours' | 'other-lanes' | 'on-trial';
export interface GroupedFinding {
  group: FindingGroup;
  finding: Finding;
}

const GROUPS: readonly FindingGroup[] = ['yours', 'other-lanes', 'on-trial'];
const SEVERITIES = { critical: 0, high: 1, medium: 2, low: 3 } as const;
const CERTAINTIES = { sure: 0, likely: 1, verify: 2 } as const;

/**
 * Findings as an officer of `lane` reads them: theirs first, then the gravest, the surest, the least likely misread. All are
 * theirs where no task is worked (`null`). `laneOf` says in which lane a finding is decided, which may be another than its
 * own. Ties keep the order of the checks, so that a repeat shows the same list.
 */
export function orderFindings(
  findings: readonly Finding[],
  lane: Lane | null,
  laneOf: (lane: Lane) => Lane = (own) => own,
): GroupedFinding[] {
  const groupOf = (finding: Finding): FindingGroup => {
    if (finding.shadow === true) return 'on-trial';
    return lane === null || laneOf(finding.lane) === lane ? 'yours' : 'other-lanes';
  };
  return findings
    .map((finding) => ({ group: groupOf(finding), finding }))
    .toSorted(
      (a, b) =>
        GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) ||
        SEVERITIES[a.finding.severity] - SEVERITIES[b.finding.severity] ||
        CERTAINTIES[a.finding.certainty] - CERTAINTIES[b.finding.certainty] ||
        (a.finding.misreadChance ?? 0) - (b.finding.misreadChance ?? 0) ||
        byCheck(a.finding.check, b.finding.check) ||
        (a.finding.id < b.finding.id ? -1 : 1),
    );
}

/** Orders the ids of checks: A2 before A10, A10 before B1. */
export function byCheck(a: string, b: string): number {
  return a.charCodeAt(0) - b.charCodeAt(0) || Number(a.slice(1)) - Number(b.slice(1));
}
