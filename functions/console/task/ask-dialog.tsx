import { useState } from 'preact/hooks';
import type { TaskPlace } from '../../../shared/cases/task-record.ts';
import { zoneOf } from '../frame/console.ts';
import { t as base } from '../language/base.ts';
import { instant, now } from '../language/time.ts';
import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { ChoiceField, TextField } from '../look/field.tsx';
import { useDraft } from '../session/drafts.ts';
import { t } from './words.ts';

/** How one lets go of a task for now: puts it off, raises it to a supervisor, asks the port for something. */
export type LettingGo = 'snooze' | 'raise' | 'request';

/** What was answered. `until` is an instant; `wanted` counts where the port is asked. */
export interface Asked {
  reason: string;
  until: string;
  wanted: 'document' | 'rescan';
}

type Hours = '0.5' | '2' | '8' | '24' | '72' | '168';
const SPANS: Readonly<Record<LettingGo, readonly Hours[]>> = {
  snooze: ['0.5', '2', '8', '24', '72'],
  request: ['8', '24', '72', '168'],
  raise: [],
};
const USUAL: Readonly<Record<LettingGo, Hours>> = { snooze: '2', request: '72', raise: '2' };
const WANTED = ['document', 'rescan'] as const;
const REASON_LIMIT = 1000;

/** Asks why, and for how long. What was written stays until `onDone` has said true, also over a reload. */
export function AskDialog({
  task,
  deed,
  onClose,
  onDone,
}: {
  task: TaskPlace;
  deed: LettingGo;
  onClose(): void;
  onDone(given: Asked): boolean | Promise<boolean>;
}) {
  const { port, reference, revision, lane } = task;
  const [reason, setReason, forget] = useDraft(`${deed} ${port}/${reference}/${revision}/${lane}`, '');
  const [hours, setHours] = useState<Hours>(USUAL[deed]);
  const [wanted, setWanted] = useState<Asked['wanted']>('document');
  const [tried, setTried] = useState(false);
  const until = new Date(now() + Number(hours) * 3_600_000).toISOString();
  const missing = reason.trim() === '';
  const submit = async () => {
    setTried(true);
    if (!missing && (await onDone({ reason: reason.trim(), until, wanted }))) forget();
  };
  return (
    <Dialog
      title={t(`${deed}.title`, { reference })}
      onClose={onClose}
      onSubmit={() => void submit()}
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
      {deed === 'request' && (
        <ChoiceField
          label={t('wanted')}
          value={wanted}
          onValue={(picked) => setWanted(picked)}
          choices={WANTED.map((value) => ({ value, label: t(`wanted.${value}`) }))}
        />
      )}
      {SPANS[deed].length > 0 && (
        <ChoiceField
          label={t('span')}
          hint={instant(until, zoneOf(port))}
          value={hours}
          onValue={(value) => setHours(value)}
          choices={SPANS[deed].map((value) => ({ value, label: t(`hours.${value}`) }))}
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
