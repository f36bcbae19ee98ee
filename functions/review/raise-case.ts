import { CASE_ESCALATED, type CaseEscalated, isToldOf } from '../../shared/cases/case-escalated-event.ts';
import type { Worker } from '../../shared/cases/task-eligibility.ts';
import type { TaskPlace, TaskRecord } from '../../shared/cases/task-record.ts';
import { getCase } from '../stores/cases.ts';
import { type EventBus, publishOnce } from '../stores/outbox.ts';
import { raise } from './tasks/work-task.ts';
import type { TaskServices } from './tasks/worker.ts';

/** Hands a task to a supervisor, and tells other agencies of it. Throws TaskRefused where the officer does not hold it. */
export async function raiseCase(
  services: TaskServices & { bus: EventBus },
  place: TaskPlace,
  who: Worker,
  reason: string,
): Promise<TaskRecord> {
  const task = await raise(services, place, who, reason);
  const { port, reference, revision, lane, escalation, raised } = task;
  const record = await getCase(services.table, port, reference);
  if (raised === null || record === null || !isToldOf(record)) return task;
  const detail: CaseEscalated = {
    ...{ version: '1', port, reference, revision, lane, why: 'raised', escalation },
    ...{ score: record.score, escalatedAt: raised.at },
  };
  const id = `raised-r${revision}-${lane}-${raised.at}`;
  await publishOnce(services, task, CASE_ESCALATED, { id, at: raised.at, detail });
  return task;
}
