import { useEffect } from 'preact/hooks';
import { reachable } from '../../client/connection.ts';
import { Button } from '../../look/button.tsx';
import { announce } from '../../look/toast.tsx';
import type { CaseWork } from '../case-work.ts';
import { t } from '../words.ts';
import { Confirm } from './confirm.tsx';
import { CopyWritten } from './copy-written.tsx';
import { DecideBar } from './decide-bar.tsx';
import type { Desk } from './desk.ts';
import { EarlierDecisions } from './earlier-decisions.tsx';
import { Ended } from './ended.tsx';
import { NextTask } from './next-task.tsx';
import { Recorded } from './recorded.tsx';
import { Refused } from './refused.tsx';
import { Standing } from './standing.tsx';

/** What the officer can do with the task now, at the foot of the page. */
export function DeskView({ desk, work }: { desk: Desk; work: CaseWork }) {
  const deciding = desk.task.deciding.value;
  const task = desk.task.task.value;
  if (deciding.at === 'recorded') return <Recorded desk={desk} deciding={deciding} />;
  if (deciding.at === 'refused' && deciding.problem.code === 'task.ended') {
    return (
      <div class="desk">
        <Refused desk={desk} work={work} problem={deciding.problem} />
        <NextTask />
      </div>
    );
  }
  if (task.state === 'decided' || task.state === 'withdrawn') return <Ended task={task} />;
  return (
    <div class="desk">
      {deciding.at === 'sending' && (
        <p class="notice" role="status">
          {reachable.value ? t('decide.sending') : t('decide.waits')}
        </p>
      )}
      {deciding.at === 'refused' && <Refused desk={desk} work={work} problem={deciding.problem} />}
      <Lost desk={desk} work={work} />
      <EarlierDecisions work={work} />
      {desk.task.lease.value.state === 'none' ? (
        <Standing desk={desk} work={work} />
      ) : (
        <fieldset class="desk-form" disabled={deciding.at === 'sending'}>
          <legend class="only-heard">{t('decide.label')}</legend>
          <DecideBar desk={desk} work={work} />
        </fieldset>
      )}
      {desk.asking.value && <Confirm desk={desk} work={work} />}
    </div>
  );
}

/** That the lease is gone while something was being written: nothing of it is, and what can be done now. */
function Lost({ desk, work }: { desk: Desk; work: CaseWork }) {
  const lease = desk.task.lease.value;
  const lost = lease.state === 'lost';
  useEffect(() => {
    if (lost) announce(`${t('task.lost')} ${t('task.lost-kept')}`, 'assertive');
  }, [lost]);
  if (!lost) return null;
  return (
    <div class="notice lost" data-tone="high">
      <p>
        <strong>{lease.heldBy === null ? t('task.lost') : t('task.lost-to', { name: lease.heldBy })}</strong>{' '}
        {t('task.lost-kept')}
      </p>
      <span class="line">
        <Button kind="main" keys="t" onClick={() => void desk.claim()}>
          {t('task.take-again')}
        </Button>
        <CopyWritten work={work} />
      </span>
    </div>
  );
}
