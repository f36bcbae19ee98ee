import { dueSeconds } from '../../shared/cases/routing.ts';
import type { NewTask } from '../../shared/cases/task-record.ts';
import type { Lane } from '../../shared/ports/port-profile.ts';
import { type CaseServices, secondsAfter } from '../case-services.ts';
import { rememberDecision } from '../review/remember-decision.ts';
import { recordAudit } from '../stores/audit.ts';
import { wake } from '../stores/case-workflow.ts';
import { getCase } from '../stores/cases.ts';
import { createTask, getTask, markTold, renewTask, withdrawTask } from '../stores/tasks.ts';

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
  const { table, workflow, ports, now } = services;
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
  if (!(await createTask(table, task))) await renewTask(table, task, { taskToken, priority, dueAt, escalation });
  await recordAudit(table, port, reference, {
    id: `task-r${revision}-${lane}-e${escalation}`,
    at,
    actor: 'open-task',
    action: escalation === 0 ? 'task opened' : 'task escalated',
    detail: { revision, lane, priority, escalation },
  });
  // Read after the write: an arrival that reopens the case writes first and looks for tasks then, so one sees the other.
  const record = await getCase(table, port, reference);
  if (record?.revision !== revision) await withdrawTask(table, task, now());
  const standing = await getTask(table, task);
  if (standing === null || standing.state === 'open') return;
  await rememberDecision(services, standing);
  await wake(workflow.client, taskToken, { outcome: standing.state });
  await markTold(table, task);
}
