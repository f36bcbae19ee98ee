import { dueSeconds } from '../../shared/cases/routing.ts';
import { askedAgain, withdrawn } from '../../shared/cases/task-moves.ts';
import { isEnded, type NewTask } from '../../shared/cases/task-record.ts';
import type { Lane } from '../../shared/ports/port-profile.ts';
import { type CaseServices, secondsAfter } from '../case-services.ts';
import { tellWorkflow } from '../review/tasks/tell-workflow.ts';
import { recordAudit } from '../stores/audit.ts';
import { getCase } from '../stores/cases.ts';
import { createTask, getTask, moveTask } from '../stores/tasks.ts';

export interface TaskRequest {
  taskToken: string;
  port: string;
  reference: string;
  revision: number;
  lane: Lane;
  /** 0 at first; one more each time that the task was overdue. */
  escalation: number;
}

/**
 * Puts a task into its lane, or puts an overdue one higher. The workflow waits under the token; a task that has ended
 * already (decided between the time-out and this call, or withdrawn) answers at once.
 */
export async function openTask(services: CaseServices, request: TaskRequest): Promise<void> {
  const { table, ports, now } = services;
  const { port, reference, revision, lane, escalation, taskToken } = request;
  const seen = await getCase(table, port, reference);
  const at = now();
  const settings = ports.get(port) ?? { reviewHours: 24 };
  const priority = Math.max(1, (seen?.priority ?? 4) - escalation);
  const dueAt = secondsAfter(at, dueSeconds(settings, priority));
  const task: NewTask = {
    port,
    reference,
    revision,
    lane,
    state: 'open',
    priority,
    createdAt: at,
    dueAt,
    escalation,
    taskToken,
    claimedBy: null,
    claimedAt: null,
    leaseUntil: null,
    decision: null,
  };
  if (!(await createTask(table, task)))
    await moveTask(table, task, askedAgain({ taskToken, priority, dueAt, escalation }));
  await recordAudit(table, port, reference, {
    id: `task-r${revision}-${lane}-e${escalation}`,
    at,
    actor: 'open-task',
    action: escalation === 0 ? 'task opened' : 'task escalated',
    detail: { revision, lane, priority, escalation },
  });
  // Read after the write: an arrival that reopens the case writes first and looks for tasks then, so one sees the other.
  const record = await getCase(table, port, reference);
  if (record?.revision !== revision) await moveTask(table, task, withdrawn);
  const standing = await getTask(table, task);
  if (standing === null || !isEnded(standing)) return;
  await tellWorkflow(services, { ...standing, taskToken });
}
