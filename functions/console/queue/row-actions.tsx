import { may } from '../../../shared/access/permissions.ts';
import type { TaskRow } from '../../../shared/review/tasks.ts';
import { me } from '../frame/console.ts';
import { nowShown } from '../language/time.ts';
import { Button } from '../look/button.tsx';
import { canDo } from './task-actions.ts';
import { t } from './words.ts';

/** What one can do with a task from the queue. */
export interface RowDeeds {
  claim(task: TaskRow): void;
  release(task: TaskRow): void;
  snooze(task: TaskRow): void;
  awaken(task: TaskRow): void;
  raise(task: TaskRow): void;
  assign(task: TaskRow): void;
}

/** The buttons of a task: in its row the two most used, in the panel all with their keys. */
export function RowActions({ task, deeds, all = false }: { task: TaskRow; deeds: RowDeeds; all?: boolean }) {
  const { claim, hold, awaken } = canDo(task, nowShown());
  const who = me.value?.principal;
  const assign = who !== undefined && may(who, 'task.assign', task);
  const tab = all ? undefined : -1;
  const button = (deed: keyof RowDeeds, keys: string) => (
    <Button tabIndex={tab} keys={all ? keys : undefined} onClick={() => deeds[deed](task)}>
      {t(`do.${deed}`)}
    </Button>
  );
  return (
    <>
      {claim && button('claim', 'c')}
      {hold && button('release', 'r')}
      {hold && button('snooze', 's')}
      {awaken && (all || !claim) && button('awaken', 'w')}
      {hold && all && button('raise', 'e')}
      {assign && button('assign', 'a')}
    </>
  );
}
