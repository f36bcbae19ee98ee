import { isHeld, type Worker } from '../../shared/cases/task-eligibility.ts';
import type { TaskRecord } from '../../shared/cases/task-record.ts';
import type { Correction } from '../../shared/documents/corrections/correction.ts';
import type { CaseServices } from '../case-services.ts';
import { getCase } from '../stores/cases.ts';
import { correctionsOf } from '../stores/corrections.ts';
import { tasksOf } from '../stores/tasks.ts';
import { ApiProblem } from './route.ts';

/**
 * Makes sure that whoever corrects a case works on it: supervisors do, and whoever holds a task of it or has one kept for
 * them. Their first correction withdraws it: until the next revision has its tasks it still counts as theirs. What they
 * have corrected already they may send again.
 *
 * @throws ApiProblem `task.not-held`
 */
export async function demandWorksOn(
  { table, now }: Pick<CaseServices, 'table' | 'now'>,
  place: { port: string; reference: string },
  who: Worker,
  { documentId, path, printed, value }: Correction,
): Promise<void> {
  if (who.supervisor) return;
  const [record, tasks, corrections] = await Promise.all([
    getCase(table, place.port, place.reference),
    tasksOf(table, place.port, place.reference),
    correctionsOf(table, place, Number.MAX_SAFE_INTEGER),
  ]);
  const isSame = (one: Correction) => one.printed === printed && one.value === value;
  // That there is no such case says whoever corrects.
  if (record === null) return;
  const isRepeat = corrections.some(
    (one) => one.by === who.id && one.documentId === documentId && one.path === path && isSame(one),
  );
  if (isRepeat) return;
  const examined = record.status === 'gathering' || record.status === 'examining';
  const newest = Math.max(...tasks.map(({ revision }) => revision));
  const isTheirs = (task: TaskRecord) =>
    task.state === 'withdrawn'
      ? examined && task.revision === newest && task.assignedTo === who.id
      : task.state === 'open' && worksOn(task, who.id, now());
  if (tasks.some(isTheirs)) return;
  throw new ApiProblem(403, 'task.not-held', 'claim a task of the case first: who works on it corrects it');
}

function worksOn(task: TaskRecord, id: string, now: string): boolean {
  if (isHeld(task, now)) return task.claimedBy === id;
  return task.assignedTo === id && (task.assignedUntil ?? '') > now;
}
