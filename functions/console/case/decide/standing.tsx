import { zoneOf } from '../../frame/console.ts';
import { instant, now } from '../../language/time.ts';
import { Button } from '../../look/button.tsx';
import type { CaseWork } from '../case-work.ts';
import { decidedBefore } from '../whole-case.ts';
import { t } from '../words.ts';
import type { Desk } from './desk.ts';

/** Whose the task is while it is not the reader's, and how they get it. */
export function Standing({ desk, work }: { desk: Desk; work: CaseWork }) {
  const { port, state, stage, claimedBy, leaseUntil, assignedTo, snoozed, raised, request } = desk.task.task.value;
  const at = (iso: string) => instant(iso, zoneOf(port));
  const heldByOther =
    claimedBy !== null && claimedBy !== desk.me && leaseUntil !== null && Date.parse(leaseUntil) > now();
  const mine = decidedBefore(work.whole, desk.task.place, desk.me);
  const asleep = snoozed !== null && Date.parse(snoozed.until) > now();
  return (
    <div class="standing">
      <div class="standing-words">
        {mine && stage === 'second' && <p>{t('four-eyes.yours-was')}</p>}
        {stage === 'supervisor' && !desk.isSupervisor && <p>{t('tasks.supervisor')}</p>}
        {request !== null && state === 'waiting' && (
          <p>
            {t('task.waits', {
              ...{ wanted: t(`wanted.${request.wanted}`), time: at(request.until), reason: request.reason },
            })}
          </p>
        )}
        {asleep && <p>{t('task.snoozed', { time: at(snoozed.until), reason: snoozed.reason })}</p>}
        {raised !== null && <p>{t('task.raised', { name: raised.by, reason: raised.reason })}</p>}
        {heldByOther && <p>{t('task.held-by', { name: claimedBy, time: at(leaseUntil) })}</p>}
        {assignedTo !== null && assignedTo !== desk.me && <p>{t('task.assigned-to', { name: assignedTo })}</p>}
        {!mine && !desk.formIsEmpty && <p class="quiet">{t('decide.kept')}</p>}
      </div>
      {!mine && desk.mayTake && (
        <span class="line">
          <span class="quiet">{t('decide.not-working')}</span>
          {asleep && <Button onClick={() => void desk.wake()}>{t('more.wake')}</Button>}
          <Button kind="main" keys="t" onClick={() => void desk.claim()}>
            {t('task.take')}
          </Button>
        </span>
      )}
    </div>
  );
}
