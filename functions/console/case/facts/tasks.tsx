import { zoneOf } from '../../frame/console.ts';
import { instant } from '../../language/time.ts';
import { hrefOf } from '../../routing/address.ts';
import type { CaseWork } from '../case-work.ts';
import { Clip } from '../clip.tsx';
import type { ShownTask } from '../whole-case.ts';
import { t } from '../words.ts';
import { BeyondLine } from './beyond-line.tsx';
import { type TaskNow, withNow } from './task-now.ts';

/** What every lane was asked in this case, and what became of it, earlier revisions included. */
export function Tasks({ work, now }: { work: CaseWork; now: TaskNow | null }) {
  const { tasks: fetched, case: record } = work.whole;
  const tasks = withNow(fetched, now);
  const newestFirst = tasks.toSorted((a, b) => b.revision - a.revision);
  if (tasks.length === 0) return <p class="facts">{t('tasks.none')}</p>;
  return (
    <div class="facts stack">
      {work.whole.beyond?.tasks != null && <BeyondLine says={t('beyond.tasks')} kind="tasks" work={work} />}
      <ul class="fact-list">
        {newestFirst.map((task) => (
          <li key={`${task.revision} ${task.lane}`}>
            <strong>{t(`lane.${task.lane}`)}</strong>{' '}
            <span class="quiet">{t('case.revision', { revision: task.revision })}</span>{' '}
            {task.revision === record.revision && task.lane === work.lane ? (
              <span class="badge" data-tone="accent">
                {t('tasks.this')}
              </span>
            ) : (
              task.revision === record.revision &&
              task.state === 'open' && (
                <a href={hrefOf(location.pathname, { lane: task.lane })}>
                  {t('tasks.go', { lane: t(`lane.${task.lane}`) })}
                </a>
              )
            )}
            <Decided task={task} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Decided({ task }: { task: ShownTask }) {
  const zone = zoneOf(task.port);
  const { decision, earlier } = task;
  if (decision === null) return <p>{standing(task)}</p>;
  return (
    <>
      {[...earlier, decision].map(({ disposition, reason, by, at, note }) => (
        <div key={at}>
          <p>
            {t('tasks.decided', { disposition: t(`was.${disposition}`), name: by })} · {t(`reason.${reason}`)} ·{' '}
            <time dateTime={at}>{instant(at, zone)}</time>
          </p>
          {note !== null && (
            <blockquote class="quiet">
              <Clip>{note}</Clip>
            </blockquote>
          )}
        </div>
      ))}
    </>
  );
}

function standing({ state, stage, claimedBy, assignedTo }: ShownTask): string {
  if (state === 'waiting') return t('tasks.waiting');
  if (state === 'withdrawn') return t('tasks.withdrawn');
  if (claimedBy !== null) return t('tasks.held', { name: claimedBy });
  if (stage !== 'first') return t(`tasks.${stage}`);
  return assignedTo === null ? t('tasks.open') : t('tasks.assigned', { name: assignedTo });
}
