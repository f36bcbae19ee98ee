import { notYours, type Worker } from '../../../shared/cases/task-eligibility.ts';
import type { TaskRecord } from '../../../shared/cases/task-record.ts';
import type { TaskRow } from '../../../shared/review/tasks.ts';

/** A task as lists show it to `who`. Of decisions before theirs only how many there are. */
export function taskRow(task: TaskRecord, who: Worker, now: string): TaskRow {
  const { taskToken, version, told, earlier, ...shown } = task;
  return { ...shown, earlier: earlier.length, notYours: notYours(task, who, now) };
}

/**
 * A task as part of its case. Tokens wake workflows, so they never leave the functions; decisions of four eyes are told
 * when the task is decided, never before, and to nobody.
 */
export function shownTask({ taskToken, version, told, ...task }: TaskRecord) {
  return { ...task, earlier: task.state === 'decided' ? task.earlier : [] };
}
