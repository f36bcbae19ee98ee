import type { CaseRecord } from '../../../shared/cases/case-record.ts';
import { notYours, type Worker } from '../../../shared/cases/task-eligibility.ts';
import type { TaskRecord } from '../../../shared/cases/task-record.ts';
import type { TaskRow } from '../../../shared/review/tasks.ts';

/** A task as lists show it to `who`. Of decisions before theirs only how many there are. */
export function taskRow(task: TaskRecord, who: Worker, now: string): TaskRow {
  const { taskToken, version, told, unwritten, knows, earlier, ...shown } = task;
  return { ...shown, earlier: earlier.length, notYours: notYours(task, who, now) };
}

/**
 * A task as part of its case. Tokens wake workflows, so they never leave the functions. Decisions of four eyes are told when
 * the task is decided, and before that only to who ends a disagreement: a supervisor who made neither. Those on a task that
 * was withdrawn are told when the case is closed: until then the same people decide anew.
 */
export function shownTask(
  { taskToken, version, told, unwritten, knows, ...task }: TaskRecord,
  reader: Worker | null,
  { status }: Pick<CaseRecord, 'status'>,
) {
  const disagreed = task.state === 'open' && task.stage === 'supervisor';
  const judges = reader?.supervisor === true && task.earlier.every(({ by }) => by !== reader.id);
  const isTold = task.state === 'decided' || status === 'closed' || (disagreed && judges);
  return { ...task, earlier: isTold ? task.earlier : [] };
}
