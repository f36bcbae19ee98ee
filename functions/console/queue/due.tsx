import type { TaskRow } from '../../../shared/review/tasks.ts';
import { zoneOf } from '../frame/console.ts';
import { t as base } from '../language/base.ts';
import { duration, nowShown, timeOfDay, wholeInstant } from '../language/time.ts';
import { t } from './words.ts';

/** When a task is due: what is left, counting, and the time of day in the port's zone. */
export function Due({ task }: { task: Pick<TaskRow, 'dueAt' | 'port' | 'state'> }) {
  const zone = zoneOf(task.port);
  const leftMs = Date.parse(task.dueAt) - nowShown();
  const waiting = task.state === 'waiting';
  const length = duration(leftMs);
  const left = waiting ? t('due.stopped') : leftMs < 0 ? base('time.late', { length }) : base('time.in', { length });
  return (
    <time
      class="due"
      dateTime={task.dueAt}
      data-late={!waiting && leftMs < 0}
      // Written out only for who asks: in a list that is scrolled nobody does.
      onPointerEnter={({ currentTarget }) => {
        currentTarget.title = wholeInstant(task.dueAt, zone);
      }}
    >
      <span class="due-left">{left}</span>
      <span class="quiet" dir="ltr">
        {timeOfDay(task.dueAt, zone)}
      </span>
    </time>
  );
}
