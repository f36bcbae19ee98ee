import { told } from '../../../shared/cases/task-moves.ts';
import type { TaskRecord } from '../../../shared/cases/task-record.ts';
import { recordAudit } from '../../stores/audit.ts';
import { wake } from '../../stores/case-workflow.ts';
import { moveTask } from '../../stores/tasks.ts';
import { rememberDecision } from '../remember-decision.ts';
import { rememberMisread } from '../remember-misread.ts';
import type { TaskServices } from './worker.ts';

/**
 * All that follows the end of a task: its trail, what is to be remembered of it, the workflow that waits for it, and last
 * its way out of the queue of the untold. Until that is done `reconcile` does it again; every step may be repeated.
 */
export async function tellWorkflow(
  services: Pick<TaskServices, 'table' | 'workflow' | 'ports' | 'now'>,
  task: TaskRecord,
): Promise<void> {
  await recordDecisions(services, task);
  await rememberDecision(services, task);
  await rememberMisread(services, task);
  await wake(services.workflow.client, task.taskToken, { outcome: task.state });
  await moveTask(services.table, task, told);
}

/** Now that nobody decides any more, the trail tells what each decided. */
async function recordDecisions(
  { table, now }: Pick<TaskServices, 'table' | 'now'>,
  { port, reference, revision, lane, earlier, decision }: TaskRecord,
): Promise<void> {
  if (decision === null) return;
  for (const [at, { disposition, reason, by, at: decidedAt }] of earlier.entries()) {
    await recordAudit(table, port, reference, {
      id: `told-r${revision}-${lane}-${at + 1}`,
      at: now(),
      actor: by,
      action: 'earlier decision told',
      detail: { revision, lane, disposition, reason, decidedAt },
    });
  }
  const { disposition, reason, by, at } = decision;
  await recordAudit(table, port, reference, {
    ...{ id: `decided-r${revision}-${lane}`, at, actor: by, action: 'task decided' },
    detail: { revision, lane, disposition, reason, officers: earlier.length + 1 },
  });
}
