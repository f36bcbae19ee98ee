import { INFORMATION_REQUESTED, type InformationRequested } from '../../shared/cases/information-requested-event.ts';
import type { Worker } from '../../shared/cases/task-eligibility.ts';
import type { InformationRequest, TaskPlace, TaskRecord } from '../../shared/cases/task-record.ts';
import { getCase } from '../stores/cases.ts';
import { type EventBus, publishOnce } from '../stores/outbox.ts';
import { askPort } from './tasks/work-task.ts';
import type { TaskServices } from './tasks/worker.ts';

/**
 * Asks the port for a document or a re-scan. The task waits off its lane with its clock stopped, until an upload opens the
 * next revision, or `until` passes and `reconcile` returns it. Of a drill nobody outside is asked: it never comes to a port.
 * Throws TaskRefused where the officer does not hold the task.
 */
export async function requestInformation(
  services: TaskServices & { bus: EventBus },
  place: TaskPlace,
  who: Worker,
  asked: Pick<InformationRequest, 'wanted' | 'reason' | 'until'>,
): Promise<TaskRecord> {
  const task = await askPort(services, place, who, asked);
  const { port, reference, revision, lane, request } = task;
  const record = await getCase(services.table, port, reference);
  if (request === null || record === null || record.drill) return task;
  const { wanted, at, until } = request;
  const detail: InformationRequested = { version: '1', port, reference, revision, wanted, requestedAt: at, until };
  await publishOnce(services, task, INFORMATION_REQUESTED, { id: `asked-r${revision}-${lane}-${at}`, at, detail });
  return task;
}
