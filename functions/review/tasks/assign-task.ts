import { may } from '../../../shared/access/permissions.ts';
import { isAbsent } from '../../../shared/cases/staff-record.ts';
import type { Worker } from '../../../shared/cases/task-eligibility.ts';
import { assigned } from '../../../shared/cases/task-moves.ts';
import type { TaskPlace, TaskRecord } from '../../../shared/cases/task-record.ts';
import { getStaff } from '../../stores/staff.ts';
import { ApiProblem } from '../route.ts';
import { countsFor, listedFor } from '../staff/readiness.ts';
import { change } from './work-task.ts';
import { type TaskServices, workerOf } from './worker.ts';

/**
 * Gives a task to one officer, or to nobody in particular; whoever holds it loses it. Absence and capacity give way to an
 * `override`, which stands in the trail; scope and four eyes give way to nobody.
 *
 * @throws ApiProblem `staff.unknown`, `staff.out-of-scope`, `staff.absent`, `staff.at-capacity`; TaskRefused
 */
export async function assign(
  services: TaskServices,
  place: TaskPlace,
  by: Worker,
  { to, override }: { to: string | null; override?: string | undefined },
): Promise<TaskRecord> {
  const worker = to === null ? null : await demandFit(services, place, to, override !== undefined);
  const action = to === null ? 'task given back' : 'task assigned';
  const detail = { to, override: override ?? null };
  return change(services, place, by, assigned(worker, services.now()), action, detail);
}

async function demandFit(services: TaskServices, place: TaskPlace, to: string, overridden: boolean): Promise<Worker> {
  const record = await getStaff(services.table, to);
  if (record === null) throw new ApiProblem(404, 'staff.unknown', `${to} has never signed in`);
  if (!may(record, 'task.work', place)) {
    throw new ApiProblem(409, 'staff.out-of-scope', `${to} does not work in ${place.lane} at ${place.port}`);
  }
  if (overridden) return workerOf(record);
  const now = services.now();
  if (isAbsent(record, now)) {
    const message = `${to} is absent until ${record.absentUntil}`;
    throw new ApiProblem(409, 'staff.absent', message, { staff: to, until: record.absentUntil });
  }
  const held = (await listedFor(services, to)).filter((task) => countsFor(task, to, now)).length;
  if (held < record.capacity) return workerOf(record);
  const message = `${to} has ${held} tasks, as many as they take on`;
  throw new ApiProblem(409, 'staff.at-capacity', message, { staff: to, held, capacity: record.capacity });
}
