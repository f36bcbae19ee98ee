import type { Decision, Disposition, Reason } from '../../shared/cases/decision.ts';
import { LEASE_MINUTES, type TaskRecord } from '../../shared/cases/task-record.ts';
import { type CaseServices, secondsAfter } from '../case-services.ts';
import { log } from '../log.ts';
import { recordAudit } from '../stores/audit.ts';
import { wake } from '../stores/case-workflow.ts';
import { claimTask, decideTask, getTask, markTold, type TaskPlace } from '../stores/tasks.ts';
import { rememberDecision } from './remember-decision.ts';
import { ApiProblem } from './route.ts';

/** Why an officer's request can't be done now. `code` is for machines; the message says what stands in the way. */
export class TaskError extends ApiProblem {
  override readonly name = 'TaskError';
  constructor(code: 'task.unknown' | 'task.ended' | 'task.claimed' | 'task.not-held', message: string) {
    super(code === 'task.unknown' ? 404 : 409, code, message);
  }
}

type Services = Pick<CaseServices, 'table' | 'workflow' | 'ports' | 'now'>;

/** Leases a task to an officer. Throws TaskError where it has ended or another officer holds it. */
export async function claim(services: Services, place: TaskPlace, officer: string): Promise<TaskRecord> {
  const at = services.now();
  const leaseUntil = secondsAfter(at, LEASE_MINUTES * 60);
  const claimed = await claimTask(services.table, place, officer, at, leaseUntil);
  const task = await standingTask(services, place);
  if (!claimed) throw refusal(task, officer);
  await recordAudit(services.table, place.port, place.reference, {
    id: `claimed-r${place.revision}-${place.lane}-${at}`,
    at,
    actor: officer,
    action: 'task claimed',
    detail: { revision: place.revision, lane: place.lane, leaseUntil },
  });
  return task;
}

/**
 * Records an officer's decision. It counts once its write is acknowledged; the workflow is told afterwards, and
 * `reconcile` tells it again if that fails. The same decision by the same officer, sent twice, is one decision.
 */
export async function decide(
  services: Services,
  place: TaskPlace,
  officer: string,
  { disposition, reason, note }: { disposition: Disposition; reason: Reason; note: string | null },
): Promise<TaskRecord> {
  const at = services.now();
  const decision: Decision = { disposition, reason, note, by: officer, at };
  const written = await decideTask(services.table, place, decision);
  const task = await standingTask(services, place);
  const same =
    task.decision?.by === officer && task.decision.disposition === disposition && task.decision.reason === reason;
  if (!written && !same) throw refusal(task, officer);
  await recordAudit(services.table, place.port, place.reference, {
    id: `decided-r${place.revision}-${place.lane}`,
    at: task.decision?.at ?? at,
    actor: officer,
    action: 'task decided',
    detail: { revision: place.revision, lane: place.lane, disposition, reason },
  });
  try {
    await tellWorkflow(services, task);
  } catch (error) {
    log.warn(
      'the workflow has not heard of a decision yet; reconcile will tell it',
      error instanceof Error ? error : String(error),
    );
  }
  return task;
}

/** Keeps what is to be remembered of an ended task, wakes the workflow that waits for it, and takes it out of the queue of the untold. */
export async function tellWorkflow(
  services: Pick<Services, 'table' | 'workflow' | 'ports'>,
  task: TaskRecord,
): Promise<void> {
  await rememberDecision(services, task);
  await wake(services.workflow.client, task.taskToken, { outcome: task.state });
  await markTold(services.table, task);
}

async function standingTask(services: Services, place: TaskPlace): Promise<TaskRecord> {
  const task = await getTask(services.table, place);
  if (task === null) throw new TaskError('task.unknown', 'there is no such task');
  return task;
}

function refusal(task: TaskRecord, officer: string): TaskError {
  if (task.state === 'decided') {
    return new TaskError('task.ended', `decided already: ${task.decision?.disposition} by ${task.decision?.by}`);
  }
  if (task.state === 'withdrawn') {
    return new TaskError('task.ended', 'withdrawn: something new was uploaded, and the case is examined again');
  }
  if (task.claimedBy === null) return new TaskError('task.not-held', 'claim the task before you decide it');
  if (task.claimedBy === officer) return new TaskError('task.not-held', 'your claim ran out: claim the task again');
  return new TaskError('task.claimed', `${task.claimedBy} holds the task until ${task.leaseUntil}`);
}
