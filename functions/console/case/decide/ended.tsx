import type { TaskRow } from '../../../../shared/review/tasks.ts';
import { zoneOf } from '../../frame/console.ts';
import { instant } from '../../language/time.ts';
import { t } from '../words.ts';
import { NextTask } from './next-task.tsx';

/** What became of a task that nobody works on any more. */
export function Ended({ task: { state, decision, port } }: { task: Pick<TaskRow, 'state' | 'decision' | 'port'> }) {
  return (
    <div class="desk standing">
      <p>
        {decision === null || state === 'withdrawn'
          ? t('task.withdrawn')
          : t('task.ended', {
              ...{ disposition: t(`was.${decision.disposition}`), reason: t(`reason.${decision.reason}`) },
              ...{ name: decision.by, time: instant(decision.at, zoneOf(port)) },
            })}
      </p>
      <NextTask />
    </div>
  );
}
