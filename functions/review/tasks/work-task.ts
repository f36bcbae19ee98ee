import type { AuditFact } from '../../../shared/cases/audit-chain.ts';
import type { Worker } from '../../../shared/cases/task-eligibility.ts';
import {
  awakened,
  claimed,
  type Move,
  raised,
  released,
  renewedLease,
  snoozed,
  waitingForPort,
} from '../../../shared/cases/task-moves.ts';
import type { InformationRequest, TaskPlace, TaskRecord } from '../../../shared/cases/task-record.ts';
import { moveTask } from '../../stores/tasks.ts';
import type { TaskServices } from './worker.ts';

/** Leases a task to an officer. Throws TaskRefused where they may not have it, or another holds it. */
export async function claim(services: TaskServices, place: TaskPlace, who: Worker): Promise<TaskRecord> {
  const move = claimed(who, services.now(), leaseAt(services, place));
  const { task } = await moveTask(services.table, place, move, ({ claimedAt, leaseUntil, revision, lane }, before) => {
    // Whoever holds it already has only made their lease longer.
    if (claimedAt === null || claimedAt === before.claimedAt) return null;
    return { at: claimedAt, actor: who.id, action: 'task claimed', detail: { revision, lane, leaseUntil } };
  });
  return task;
}

/** Renews the lease: as often as a minute, so it leaves no entry in the trail. */
export async function heartbeat(services: TaskServices, place: TaskPlace, who: Worker): Promise<TaskRecord> {
  return (await moveTask(services.table, place, renewedLease(who, services.now(), leaseAt(services, place)))).task;
}

export function release(services: TaskServices, place: TaskPlace, who: Worker): Promise<TaskRecord> {
  return change(services, place, who, released(who), 'task released');
}

export function snooze(
  services: TaskServices,
  place: TaskPlace,
  who: Worker,
  { until, reason }: { until: string; reason: string },
): Promise<TaskRecord> {
  return change(services, place, who, snoozed(who, until, reason, services.now()), 'task put off', { until });
}

export function awaken(services: TaskServices, place: TaskPlace, who: Worker): Promise<TaskRecord> {
  return change(services, place, who, awakened(who), 'task taken up again');
}

export function raise(services: TaskServices, place: TaskPlace, who: Worker, reason: string): Promise<TaskRecord> {
  return change(services, place, who, raised(who, reason, services.now()), 'task raised');
}

/** Asks the port: the task waits until the upload, or the end of the wait, brings it back. */
export function askPort(
  services: TaskServices,
  place: TaskPlace,
  who: Worker,
  asked: Pick<InformationRequest, 'wanted' | 'reason' | 'until'>,
): Promise<TaskRecord> {
  const detail = { wanted: asked.wanted, until: asked.until };
  return change(services, place, who, waitingForPort(who, asked, services.now()), 'port asked', detail);
}

/** Makes a move in somebody's name, of which the trail tells once. */
export async function change(
  { table, now }: Pick<TaskServices, 'table' | 'now'>,
  place: TaskPlace,
  who: Pick<Worker, 'id'>,
  move: Move,
  action: string,
  detail: AuditFact['detail'] = {},
): Promise<TaskRecord> {
  const { task } = await moveTask(table, place, move, ({ revision, lane }) => ({
    ...{ at: now(), actor: who.id, action },
    detail: { revision, lane, ...detail },
  }));
  return task;
}

/** Minutes; undefined where the port has no length of its own. */
function leaseAt({ ports }: TaskServices, { port }: TaskPlace): number | undefined {
  return ports.get(port)?.leaseMinutes;
}
