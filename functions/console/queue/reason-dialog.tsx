import { useState } from 'preact/hooks';
import type { TaskRow } from '../../../shared/review/tasks.ts';
import { zoneOf } from '../frame/console.ts';
import { t as base } from '../language/base.ts';
import { instant, now } from '../language/time.ts';
import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { ChoiceField, TextField } from '../look/field.tsx';
import { useDraft } from '../session/drafts.ts';
import { keyOf } from './task-row.ts';
import { t } from './words.ts';

const HOURS = ['0.5', '2', '8', '24', '72'] as const;
const REASON_LIMIT = 1000;

/** Asks for a reason, and where it is to be put off, until when. */
export function ReasonDialog({
  task,
  deed,
  onClose,
  onDone,
}: {
  task: TaskRow;
  deed: 'snooze' | 'raise';
  onClose(): void;
  onDone(given: { reason: string; until: string }): void;
}) {
  const [reason, setReason, forget] = useDraft(`${deed} ${keyOf(task)}`, '');
  const [hours, setHours] = useState<(typeof HOURS)[number]>('2');
  const [tried, setTried] = useState(false);
  const until = new Date(now() + Number(hours) * 3_600_000).toISOString();
  const missing = reason.trim() === '';
  const submit = () => {
    setTried(true);
    if (missing) return;
    onDone({ reason: reason.trim(), until });
    forget();
  };
  return (
    <Dialog
      title={t(`${deed}.title`, { reference: task.reference })}
      onClose={onClose}
      onSubmit={submit}
      footer={
        <>
          <Button onClick={onClose}>{base('cancel')}</Button>
          <Button kind="main" type="submit">
            {t(`do.${deed}`)}
          </Button>
        </>
      }
    >
      <p class="quiet">{t(`${deed}.text`)}</p>
      {deed === 'snooze' && (
        <ChoiceField
          label={t('snooze.until')}
          hint={instant(until, zoneOf(task.port))}
          value={hours}
          onValue={(value) => setHours(value)}
          choices={HOURS.map((value) => ({ value, label: t(`snooze.hours.${value}`) }))}
        />
      )}
      <TextField
        label={t('reason')}
        wrong={tried && missing ? t('reason-missing') : undefined}
        value={reason}
        onValue={setReason}
        maxLength={REASON_LIMIT}
        rows={3}
      />
    </Dialog>
  );
}
