import { isAbsent } from '../../shared/cases/staff-record.ts';
import { returnedFromPort } from '../../shared/cases/task-moves.ts';
import { type TaskRecord, taskRecordSchema } from '../../shared/cases/task-record.ts';
import { laneSchema } from '../../shared/ports/port-profile.ts';
import type { CaseServices } from '../case-services.ts';
import { waitingIn } from '../stores/cases-table.ts';
import { getStaff } from '../stores/staff.ts';
import { type Fact, moveTask, waitingQueue } from '../stores/tasks.ts';

const AT_A_TIME = 100;

/** Returns tasks to their lanes for which a port did not send in time what it was asked for. Their clocks run again. */
export async function endWaits({ table, now }: Pick<CaseServices, 'table' | 'now'>, port: string): Promise<number> {
  let returned = 0;
  for (const lane of laneSchema.options) {
    for (const item of await waitingIn(table, waitingQueue(port, lane), AT_A_TIME, now())) {
      const seen = taskRecordSchema.parse(item);
      const asker = seen.request === null ? null : await getStaff(table, seen.request.by);
      const at = now();
      const isAway = asker !== null && isAbsent(asker, at);
      const { changed } = await moveTask(table, seen, returnedFromPort(at, isAway), unanswered(at));
      if (changed) returned += 1;
    }
  }
  return returned;
}

function unanswered(at: string): Fact {
  return ({ revision, lane, request }: TaskRecord) =>
    request && {
      ...{ at, actor: 'reconcile', action: 'the port did not answer' },
      detail: { revision, lane, wanted: request.wanted, until: request.until },
    };
}
