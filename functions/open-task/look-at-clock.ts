import { stoppedSince } from '../../shared/cases/task-moves.ts';
import { isEnded, type TaskPlace } from '../../shared/cases/task-record.ts';
import type { CasesTable } from '../stores/cases-table.ts';
import { getTask } from '../stores/tasks.ts';

/** How the workflow goes on waiting for a task: raised so often, and for so many seconds. */
export interface Clock {
  escalation: number;
  dueSeconds: number;
}

/** The workflow's clock and ours may differ by so much: a task that is due in a moment is due. */
const SLACK_SECONDS = 5;
/** For one that has ended: the workflow is told as soon as it asks again. */
const MOMENT_SECONDS = 60;

/**
 * Whether a task is overdue, asked when the workflow has waited as long as it was told. Its clock may have stood still
 * meanwhile: then the workflow waits on, and nothing is raised.
 */
export async function lookAtClock(
  table: CasesTable,
  place: TaskPlace,
  escalateSeconds: number,
  now: string,
): Promise<Clock> {
  const task = await getTask(table, place);
  if (task === null || isEnded(task)) return { escalation: task?.escalation ?? 0, dueSeconds: MOMENT_SECONDS };
  const { escalation, dueAt, request } = task;
  const waitsOn = (seconds: number) => ({ escalation, dueSeconds: Math.max(1, Math.ceil(seconds)) });
  const stopped = stoppedSince(task);
  if (stopped !== null && request !== null) {
    return waitsOn(Math.max(0, between(now, request.until)) + Math.max(0, between(stopped, dueAt)));
  }
  const left = between(now, dueAt);
  return left > SLACK_SECONDS ? waitsOn(left) : { escalation: escalation + 1, dueSeconds: escalateSeconds };
}

/** Seconds from one instant to another. */
function between(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 1000;
}
