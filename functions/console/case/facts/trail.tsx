import { useRef } from 'preact/hooks';
import { may } from '../../../../shared/access/permissions.ts';
import { me, zoneOf } from '../../frame/console.ts';
import { problemText } from '../../language/problem-text.ts';
import { instant } from '../../language/time.ts';
import { Button } from '../../look/button.tsx';
import { focusIfLost } from '../../look/focus.ts';
import { Text } from '../../look/text.tsx';
import { Waiting } from '../../look/waiting.tsx';
import { toldAction, toldDetail } from '../../phrases/told-trail.ts';
import { casePath } from '../case-path.ts';
import { clipped } from '../clip-text.ts';
import type { WholeCase } from '../whole-case.ts';
import { t } from '../words.ts';
import { TrailCheck } from './trail-check.tsx';
import { useTrail } from './use-trail.ts';

const DETAIL = 200;

/** Who did what, the last first; earlier entries on demand, and whether what is shown hangs together. */
export function Trail({ whole: { case: record }, changed }: { whole: WholeCase; changed: string }) {
  const reader = useTrail(casePath(record, '/trail'), changed);
  const list = useRef<HTMLOListElement>(null);
  const view = reader.view.value;
  if (view.state === 'asking') return <Waiting what={t('trail.loading')} />;
  if (view.state === 'failed') {
    return (
      <div class="facts stack">
        <p>{problemText(view.error)}</p>
        <Button onClick={() => void reader.read()}>{t('case.again')}</Button>
      </div>
    );
  }
  const { trail, checking, error } = view;
  const { events, entries, broken, next } = trail;
  const principal = me.value?.principal;
  const checks = principal !== undefined && may(principal, 'trail.read', { port: record.port });
  const zone = zoneOf(record.port);
  const earlier = async () => {
    await reader.more();
    // With the last of them the button goes: one goes on at the first entry that came.
    focusIfLost(() => list.current?.children[events.length]);
  };
  return (
    <div class="facts stack">
      <p class={broken === null ? 'quiet' : 'unread'} role="status">
        {broken === null
          ? t('trail.follows', { shown: events.length, all: entries })
          : t('trail.broken', { sequence: broken })}
      </p>
      {checks && (
        <TrailCheck
          standing={trail.standing}
          checking={checking}
          zone={zone}
          onCheck={(from) => void reader.check(from)}
        />
      )}
      {error !== null && <p role="alert">{problemText(error)}</p>}
      <ol class="fact-list trail" ref={list}>
        {events.map(({ sequence, at, actor, action, detail }) => (
          <li key={sequence} tabIndex={-1}>
            <time class="quiet" dateTime={at}>
              {instant(at, zone)}
            </time>{' '}
            <Text>{toldAction(action)}</Text> <Text>{actor}</Text>
            <p class="quiet">
              <Text>{clipped(toldDetail(detail, zone), DETAIL)}</Text>
            </p>
          </li>
        ))}
      </ol>
      {next !== null && <Button onClick={() => void earlier()}>{t('trail.earlier')}</Button>}
    </div>
  );
}
