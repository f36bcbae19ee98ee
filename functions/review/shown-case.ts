import type { CaseRecord } from '../../shared/cases/case-record.ts';

/**
 * Whether the findings of a case are kept from its officers: those of a blind review until it is closed, as they look for
 * themselves first; any until an officer is asked. Only routing tells which reviews are blind, and findings that were
 * seen before would give a drill away.
 */
export function isWithheld({ blind, status }: Pick<CaseRecord, 'blind' | 'status'>): boolean {
  return status !== 'closed' && (blind || status !== 'in-review');
}

/**
 * A case as its officers may see it. Tokens wake workflows, so they never leave the functions. Whether it is a control
 * sample or a drill is told when it is closed; what would give a blind review away, the score, is not told before.
 */
export function shownCase(record: CaseRecord) {
  const { gatherToken, lastClosed, drill, control, ...shown } = record;
  if (record.status === 'closed') return { ...shown, drill, control };
  return isWithheld(record) ? { ...shown, score: null, chance: null } : shown;
}
