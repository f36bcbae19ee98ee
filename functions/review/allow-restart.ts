import type { CaseRecord } from '../../shared/cases/case-record.ts';
import type { CaseServices } from '../case-services.ts';
import { recordAudit } from '../stores/audit.ts';
import { changeCase, getCase } from '../stores/cases.ts';
import { ApiProblem, type Caller } from './route.ts';

/** Only a failed case can be restarted: the others go on by themselves. */
class CaseNotFailed extends ApiProblem {
  override readonly name = 'CaseNotFailed';
  constructor() {
    super(409, 'case.not-failed', 'the case has not failed: there is nothing to restart');
  }
}

/**
 * Lets `reconcile` take up a failed case again that it had given up: its count of attempts begins anew. The case is
 * examined from the start, as its next revision, when `reconcile` runs next.
 */
export async function allowRestart(
  { table, now }: Pick<CaseServices, 'table' | 'now'>,
  place: { port: string; reference: string },
  caller: Caller,
): Promise<CaseRecord> {
  const record = await getCase(table, place.port, place.reference);
  const { revision = 0, status } = record ?? {};
  const allowed = status === 'failed' && (await changeCase(table, place, { revision, status }, { restarts: 0 }, now()));
  if (record === null || !allowed) throw new CaseNotFailed();
  await recordAudit(table, place.port, place.reference, {
    id: `restart-${caller.requestId}`,
    at: now(),
    actor: caller.principal.id,
    action: 'restart asked for',
    detail: { revision },
  });
  return record;
}
