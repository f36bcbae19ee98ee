import type { TaskRow } from '../../../shared/review/tasks.ts';
import { me, zoneOf } from '../frame/console.ts';
import { t as base } from '../language/base.ts';
import { shownText } from '../language/shown-text.ts';
import { duration, instant, nowShown } from '../language/time.ts';
import { Badge } from '../look/badge.tsx';
import { Text } from '../look/text.tsx';
import { holderAt, keptFor, snoozedAt } from './task-row.ts';
import { t } from './words.ts';

/** Who holds a task, or for whom it is kept. */
export function Holder({ task }: { task: TaskRow }) {
  const at = nowShown();
  const own = me.value?.principal.id;
  const holder = holderAt(task, at);
  const kept = keptFor(task, at);
  if (holder !== null) {
    const left = duration(Date.parse(task.leaseUntil ?? '') - at);
    return holder === own ? (
      <strong class="cut" title={t('holder.you-until', { left })}>
        {t('holder.you')} <span class="quiet">{left}</span>
      </strong>
    ) : (
      <Text cut>{holder}</Text>
    );
  }
  if (kept === null) return <span class="quiet">{t('holder.nobody')}</span>;
  return <span class="cut">{kept === own ? t('holder.for-you') : t('holder.for', { name: kept })}</span>;
}

/** What else is to be known of a task before one opens it: whose eyes it waits for, whether it is put off. */
export function StateBadges({ task, gone }: { task: TaskRow; gone: boolean }) {
  const snoozed = snoozedAt(task, nowShown());
  const zone = zoneOf(task.port);
  if (gone) return <Badge>{t('state.gone')}</Badge>;
  return (
    <>
      {task.notYours === 'decided-before' ? (
        <Badge title={t('not-yours.decided-before')}>{t('state.you-decided')}</Badge>
      ) : (
        task.stage !== 'first' && <Badge tone="accent">{base(`stage.${task.stage}`)}</Badge>
      )}
      {task.raised !== null && (
        <Badge tone="accent" title={shownText(task.raised.reason)}>
          {t('state.raised')}
        </Badge>
      )}
      {task.state === 'waiting' && (
        <Badge title={shownText(task.request?.reason ?? '')}>
          {t('state.waiting', { until: instant(task.request?.until ?? task.dueAt, zone) })}
        </Badge>
      )}
      {snoozed !== null && (
        <Badge title={shownText(snoozed.reason)}>{t('state.snoozed', { until: instant(snoozed.until, zone) })}</Badge>
      )}
      {task.escalation > 0 && <Badge tone="high">{t('state.escalated', { count: task.escalation })}</Badge>}
    </>
  );
}
