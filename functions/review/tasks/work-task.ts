import type { AuditFact } from '../../../shared/cases/audit-chain.ts';
import type { Worker } from '../../../shared/cases/task-eligibility.ts';
import {
  awakened,
  claimed,
  raised,
  released,
  renewedLease,
  snoozed,
  waitingForPort,
} from '../../../shared/cases/task-moves.ts';
import type { InformationRequest, TaskPlace, TaskRecord } from '../../../shared/cases/task-record.ts';
import { recordAudit } from '../../stores/audit.ts';
import { moveTask } from '../../stores/tasks.ts';
import type { TaskServices } from './worker.ts';

/** Leases a task to an officer. Throws TaskRefused where they may not have it, or another holds it. */
export async function claim(services: TaskServices, place: TaskPlace, who: Worker): Promise<TaskRecord> {
  const { task } = await moveTask(services.table, place, claimed(who, services.now(), leaseAt(services, place)));
  const { revision, lane, claimedAt, leaseUntil } = task;
  await recordAudit(services.table, task.port, task.reference, {
    id: `claimed-r${revision}-${lane}-${claimedAt}`,
    at: claimedAt ?? services.now(),
    actor: who.id,
    action: 'task claimed',
    detail: { revision, lane, leaseUntil },
  });
  return task;
}

/** Renews the lease: as often as a minute, so it leaves no entry in the trail. */
export async function heartbeat(services: TaskServices, place: TaskPlace, who: Worker): Promise<TaskRecord> {
  return (await moveTask(services.table, place, renewedLease(who, services.now(), leaseAt(services, place)))).task;
}

export async function release(services: TaskServices, place: TaskPlace, who: Worker): Promise<TaskRecord> {
  return audited(services, who, await moveTask(services.table, place, released(who)), 'task released');
}

export async function snooze(
  services: TaskServices,
  place: TaskPlace,
  who: Worker,
  { until, reason }: { until: string; reason: string },
): Promise<TaskRecord> {
  const moved = await moveTask(services.table, place, snoozed(who, until, reason, services.now()));
  return audited(services, who, moved, 'task put off', { until });
}

export async function awaken(services: TaskServices, place: TaskPlace, who: Worker): Promise<TaskRecord> {
  return audited(services, who, await moveTask(services.table, place, awakened), 'task taken up again');
}

export async function raise(
  services: TaskServices,
  place: TaskPlace,
  who: Worker,
  reason: string,
): Promise<TaskRecord> {
  const moved = await moveTask(services.table, place, raised(who, reason, services.now()));
  return audited(services, who, moved, 'task raised');
}

/** Asks the port: the task waits until the upload, or the end of the wait, brings it back. */
export async function askPort(
  services: TaskServices,
  place: TaskPlace,
  who: Worker,
  asked: Pick<InformationRequest, 'wanted' | 'reason' | 'until'>,
): Promise<TaskRecord> {
  const moved = await moveTask(services.table, place, waitingForPort(who, asked, services.now()));
  return audited(services, who, moved, 'port asked', { wanted: asked.wanted, until: asked.until });
}

/** Notes in the trail what was done, once for each change. */
export async function audited(
  { table, now }: Pick<TaskServices, 'table' | 'now'>,
  who: Worker,
  { task, changed }: { task: TaskRecord; changed: boolean },
  action: string,
  detail: AuditFact['detail'] = {},
): Promise<TaskRecord> {
  if (!changed) return task;
  const { port, reference, revision, lane, version } = task;
  await recordAudit(table, port, reference, {
    id: `task-r${revision}-${lane}-v${version}`,
    at: now(),
    actor: who.id,
    action,
    detail: { revision, lane, ...detail },
  });
  return task;
}

/** Minutes; undefined where the port has no length of its own. */
function leaseAt({ ports }: TaskServices, { port }: TaskPlace): number | undefined {
  return ports.get(port)?.leaseMinutes;
}
