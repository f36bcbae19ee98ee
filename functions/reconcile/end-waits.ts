import { returnedFromPort } from '../../shared/cases/task-moves.ts';
import { taskRecordSchema } from '../../shared/cases/task-record.ts';
import { laneSchema } from '../../shared/ports/port-profile.ts';
import type { CaseServices } from '../case-services.ts';
import { recordAudit } from '../stores/audit.ts';
import { waitingIn } from '../stores/cases-table.ts';
import { moveTask, waitingQueue } from '../stores/tasks.ts';

const AT_A_TIME = 100;

/** Returns tasks to their lanes for which a port did not send in time what it was asked for. Their clocks run again. */
export async function endWaits({ table, now }: Pick<CaseServices, 'table' | 'now'>, port: string): Promise<number> {
  let returned = 0;
  for (const lane of laneSchema.options) {
    for (const item of await waitingIn(table, waitingQueue(port, lane), AT_A_TIME, now())) {
      const at = now();
      const { task } = await moveTask(table, taskRecordSchema.parse(item), returnedFromPort(at));
      const { reference, revision, request } = task;
      if (request?.ended?.how !== 'unanswered') continue;
      await recordAudit(table, port, reference, {
        id: `unanswered-r${revision}-${lane}-${request.at}`,
        at: request.ended.at,
        actor: 'reconcile',
        action: 'the port did not answer',
        detail: { revision, lane, wanted: request.wanted, until: request.until },
      });
      returned += 1;
    }
  }
  return returned;
}
