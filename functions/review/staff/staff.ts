import type { Principal } from '../../../shared/access/principal.ts';
import { isAbsent, type StaffRecord } from '../../../shared/cases/staff-record.ts';
import { givenBack } from '../../../shared/cases/task-moves.ts';
import type { StaffMember } from '../../../shared/review/tasks.ts';
import { fewAtOnce } from '../../few-at-once.ts';
import { changeStaff, staffList } from '../../stores/staff.ts';
import { ApiProblem } from '../route.ts';
import { change } from '../tasks/work-task.ts';
import type { TaskServices } from '../tasks/worker.ts';
import { countsFor, listedFor, ownRecord } from './readiness.ts';
import { noteStaffChange } from './sign-ins.ts';

/** A region has so many officers at most. */
const MOST_STAFF = 1_000;

/** A record as supervisors see it, with how much its officer has in hand. */
export async function staffMember(services: TaskServices, record: StaffRecord): Promise<StaffMember> {
  const { version, ...shown } = record;
  const now = services.now();
  const held = (await listedFor(services, record.id)).filter((task) => countsFor(task, record.id, now)).length;
  return { ...shown, absent: isAbsent(record, now), held };
}

/** Those who work at any of these ports. */
export async function staffAt(services: TaskServices, ports: readonly string[]): Promise<StaffMember[]> {
  const records = (await staffList(services.table, MOST_STAFF)).filter(
    (record) => record.ports === 'all' || record.ports.some((port) => ports.includes(port)),
  );
  const members = await fewAtOnce(records, (record) => staffMember(services, record));
  return members.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Changes what a supervisor may change. Throws ApiProblem `staff.unknown`, also for somebody of other ports. */
export async function manageStaff(
  services: TaskServices,
  by: Principal,
  id: string,
  change: { name?: string | undefined; capacity?: number | undefined; absentUntil?: string | null | undefined },
): Promise<StaffMember> {
  const changed = await changeStaff(services.table, id, (record) => {
    if (!sharePorts(record, by)) throw unknown(id);
    const { name = record.name, capacity = record.capacity, absentUntil = record.absentUntil } = change;
    return { ...record, name, capacity, absentUntil };
  });
  if (changed === null) throw unknown(id);
  await noteStaffChange(services, by, id, change);
  if (isAbsent(changed, services.now())) await giveBack(services, id);
  return staffMember(services, changed);
}

/** Says until when the caller is away; null: they are back. What they held or had assigned goes back to its lanes. */
export async function setAbsence(
  services: TaskServices,
  principal: Principal,
  until: string | null,
): Promise<StaffMember> {
  await ownRecord(services, principal);
  const record = await changeStaff(services.table, principal.id, (seen) =>
    seen.absentUntil === until ? seen : { ...seen, absentUntil: until },
  );
  if (record === null) throw unknown(principal.id);
  if (isAbsent(record, services.now())) await giveBack(services, principal.id);
  return staffMember(services, record);
}

async function giveBack(services: TaskServices, id: string): Promise<void> {
  const who = { id, supervisor: false };
  for (const task of await listedFor(services, id)) {
    if (!countsFor(task, id, services.now())) continue;
    await change(services, task, who, givenBack(who), 'task released', { absent: true });
  }
}

/** Whether somebody of these ports may look at a record; one of all ports is for those of all ports. */
export function sharePorts(record: StaffRecord, by: Principal): boolean {
  if (by.ports === 'all' || record.ports === 'all') return by.ports === 'all';
  return record.ports.some((port) => by.ports.includes(port));
}

function unknown(id: string): ApiProblem {
  return new ApiProblem(404, 'staff.unknown', `there is no ${id} at your ports`);
}
