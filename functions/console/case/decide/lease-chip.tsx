import { useEffect, useState } from 'preact/hooks';
import { now } from '../../language/time.ts';
import { Button } from '../../look/button.tsx';
import { announce } from '../../look/toast.tsx';
import { t } from '../words.ts';
import type { Desk } from './desk.ts';
import { leaseState, timeLeft } from './lease-clock.ts';

/** How long the task is the officer's, counted down; near its end it says so once, and offers to keep it. */
export function LeaseChip({ desk }: { desk: Desk }) {
  const lease = desk.task.lease.value;
  const [, tick] = useState(0);
  const held = lease.state === 'held';
  useEffect(() => {
    if (!held) return;
    const timer = setInterval(() => tick((turn) => turn + 1), 1000);
    return () => clearInterval(timer);
  }, [held]);
  const state = held ? leaseState(lease.endsAt, now()) : 'ended';
  useEffect(() => {
    if (state === 'ending') announce(t('task.lease-ending'), 'assertive');
  }, [state]);
  if (!held) return null;
  const { minutes, seconds } = timeLeft(lease.endsAt, now());
  return (
    <span class="line lease" data-state={state}>
      <span role="timer" aria-live="off" title={t('task.lease-label', { minutes, seconds })}>
        {t('task.lease', { time: `${minutes}:${String(seconds).padStart(2, '0')}` })}
      </span>
      {state === 'ending' && <Button onClick={() => void desk.renew()}>{t('task.renew')}</Button>}
    </span>
  );
}
