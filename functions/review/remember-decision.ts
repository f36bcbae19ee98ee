import { caseIdOf } from '../../shared/cases/case-id.ts';
import { takesForSame } from '../../shared/cases/decision.ts';
import { staffedLane } from '../../shared/cases/routing.ts';
import type { TaskRecord } from '../../shared/cases/task-record.ts';
import type { CaseServices } from '../case-services.ts';
import { getCase } from '../stores/cases.ts';
import { findingsOf } from '../stores/examinations.ts';
import { recordPairDecision } from '../stores/pair-decisions.ts';

/**
 * Keeps what the decision on a task says of its parties and the entries that they were like, so that a match that was
 * dismissed does not come back. Safe to repeat: done before the workflow hears of the decision, and again until it has.
 * Nothing is kept of matches that the officer was not asked about: those of a blind review, or of a check on trial; nor of
 * a drill, whose parties are made up.
 */
export async function rememberDecision(
  { table, ports }: Pick<CaseServices, 'table' | 'ports'>,
  { port, reference, revision, lane, decision }: TaskRecord,
): Promise<void> {
  const same = decision && takesForSame(decision);
  if (decision === null || same === null) return;
  const record = await getCase(table, port, reference);
  if (record?.blind || record?.drill) return;
  const { by, at, reason } = decision;
  const staffed = ports.get(port)?.lanes ?? [];
  for (const finding of await findingsOf(table, port, reference, revision)) {
    if (finding.pairs === undefined || finding.shadow === true || staffedLane(staffed, finding.lane) !== lane) continue;
    for (const pair of finding.pairs)
      await recordPairDecision(table, port, { ...pair, same, by, at, reason, caseId: caseIdOf(port, reference) });
  }
}
