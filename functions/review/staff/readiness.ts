import type { Principal } from '../../../shared/access/principal.ts';
import { isAbsent, type StaffRecord, USUAL_CAPACITY } from '../../../shared/cases/staff-record.ts';
import { isHeld } from '../../../shared/cases/task-eligibility.ts';
import { type TaskPlace, type TaskRecord, taskRecordSchema } from '../../../shared/cases/task-record.ts';
import { secondsAfter } from '../../case-services.ts';
import { heldBy } from '../../stores/cases-table.ts';
import { changeStaff, getStaff, openStaff } from '../../stores/staff.ts';
import { ApiProblem } from '../route.ts';
import type { TaskServices } from '../tasks/worker.ts';

/** Nobody's list is longer: capacity is at most a hundred, and what was put off or asked of the port stays on it. */
const LISTED = 500;
/** "Last seen" is as exact as this, so that working costs no write at every turn. */
const SEEN_EVERY_SECONDS = 300;

type Services = Pick<TaskServices, 'table' | 'now'>;

/** What is on an officer's list, as the index has it: held, assigned, put off, waiting for the port. */
export async function listedFor({ table }: Pick<Services, 'table'>, id: string): Promise<TaskRecord[]> {
  return (await heldBy(table, id, LISTED)).map((item) => taskRecordSchema.parse(item));
}

/** Whether a listed task counts against its officer's capacity: held by them, or kept for them. */
export function countsFor(task: TaskRecord, id: string, now: string): boolean {
  if (task.state !== 'open') return false;
  if (isHeld(task, now)) return task.claimedBy === id;
  return task.assignedTo === id && (task.assignedUntil ?? '') > now;
}

/** The record of whoever calls, opened at their first call, with their roles and scope as they are now. */
export async function ownRecord({ table, now }: Services, principal: Principal): Promise<StaffRecord> {
  const at = now();
  const seen = await getStaff(table, principal.id);
  if (seen === null) {
    const { id, roles, ports, lanes } = principal;
    const record: StaffRecord = {
      ...{ id, roles, ports, lanes, name: id.replace(/^(officer|supervisor)-/, '') },
      ...{ capacity: USUAL_CAPACITY, absentUntil: null, lastSeenAt: at, version: 1 },
    };
    if (await openStaff(table, record)) return record;
  }
  if (seen !== null && !isOutdated(seen, principal, at)) return seen;
  const { roles, ports, lanes } = principal;
  const changed = await changeStaff(table, principal.id, (record) =>
    isOutdated(record, principal, at) ? { ...record, roles, ports, lanes, lastSeenAt: at } : record,
  );
  if (changed === null) throw new Error('a staff record was written, but is not there');
  return changed;
}

/**
 * Makes sure that an officer may take on another task (`place`, where it is known which). Held tasks are counted in the
 * index, which lags: two claims in the same second may exceed the capacity by one.
 *
 * @throws ApiProblem `staff.absent`, `staff.at-capacity`
 */
export async function demandReady(
  services: Services,
  principal: Principal,
  place?: TaskPlace,
): Promise<{ record: StaffRecord; listed: TaskRecord[] }> {
  const [record, listed] = await Promise.all([ownRecord(services, principal), listedFor(services, principal.id)]);
  const now = services.now();
  if (isAbsent(record, now)) {
    const message = `you are absent until ${record.absentUntil}: end your absence first`;
    throw new ApiProblem(409, 'staff.absent', message, { until: record.absentUntil });
  }
  const held = listed.filter(
    (task) => isHeld(task, now) && task.claimedBy === principal.id && task.state === 'open' && !isPlace(task, place),
  );
  if (held.length < record.capacity) return { record, listed };
  const message = `you hold ${held.length} tasks, as many as you take on: decide or release one first`;
  throw new ApiProblem(409, 'staff.at-capacity', message, { held: held.length, capacity: record.capacity });
}

function isOutdated(record: StaffRecord, { roles, ports, lanes }: Principal, now: string): boolean {
  const same = JSON.stringify([record.roles, record.ports, record.lanes]) === JSON.stringify([roles, ports, lanes]);
  return !same || record.lastSeenAt < secondsAfter(now, -SEEN_EVERY_SECONDS);
}

function isPlace(task: TaskRecord, place: TaskPlace | undefined): boolean {
  return (
    place !== undefined &&
    task.port === place.port &&
    task.reference === place.reference &&
    task.revision === place.revision &&
    task.lane === place.lane
  );
}
