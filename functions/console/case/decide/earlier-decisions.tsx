import { zoneOf } from '../../frame/console.ts';
import { instant } from '../../language/time.ts';
import { colon } from '../../language/words.ts';
import type { CaseWork } from '../case-work.ts';
import { Clip } from '../clip.tsx';
import { taskIn } from '../whole-case.ts';
import { t } from '../words.ts';

/** Of a disagreement, what the two officers decided: shown to the supervisor who ends it, side by side. */
export function EarlierDecisions({ work }: { work: CaseWork }) {
  const task = taskIn(work.whole, work.lane);
  if (task === null || task.stage !== 'supervisor' || task.earlier.length === 0) return null;
  return (
    <section class="earlier" aria-label={t('four-eyes.differ')}>
      <p>
        <strong>{t('four-eyes.differ')}</strong>
      </p>
      <div class="earlier-two">
        {task.earlier.map(({ by, at, disposition, reason, note, findings }, turn) => (
          <div key={at}>
            <p>
              {turn === 0 ? t('four-eyes.first') : t('four-eyes.second')}
              {colon()} <bdi>{by}</bdi>{' '}
              <time class="quiet" dateTime={at}>
                {instant(at, zoneOf(task.port))}
              </time>
            </p>
            <p>
              <strong>{t(`was.${disposition}`)}</strong> · {t(`reason.${reason}`)}
            </p>
            {findings.length > 0 && (
              <p class="quiet">
                {findings
                  .slice(0, 20)
                  .map(({ id, verdict }) => `${id.split('-')[0]} ${t(`verdict.${verdict}`)}`)
                  .join(' · ')}
              </p>
            )}
            {note !== null && (
              <blockquote>
                <Clip most={300}>{note}</Clip>
              </blockquote>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}
