import type { Finding } from '../checks/finding.ts';
import type { Disposition } from './decision.ts';

/** What the rule looks at: the findings that its officers are shown, `mine` where they are of the lane that decides. */
export interface ShownFinding {
  severity: Finding['severity'];
  shadow?: Finding['shadow'];
  mine: boolean;
}

/**
 * Whether a second officer must decide too, without having seen the first decision: on every seizure, on any decision in a
 * lane with a critical finding, and on a release of a case with one in any lane. Findings of checks on trial do not count,
 * nor do those that a blind review keeps back: to ask for a second officer would give them away.
 */
export function needsSecondOfficer(disposition: Disposition, shown: readonly ShownFinding[]): boolean {
  if (disposition === 'seized') return true;
  const critical = shown.filter(({ severity, shadow }) => severity === 'critical' && shadow !== true);
  return critical.some(({ mine }) => mine) || (disposition === 'released' && critical.length > 0);
}
