import { useState } from 'preact/hooks';
import { Button } from '../../look/button.tsx';
import { Dialog } from '../../look/dialog.tsx';
import { ChoiceField, TextField } from '../../look/field.tsx';
import { Menu, MenuItem } from '../../look/menu.tsx';
import { t } from '../words.ts';
import type { Desk } from './desk.ts';

type Action = 'snooze' | 'raise' | 'request';

/** How far ahead one can put off or wait, in hours. */
const SPANS = [1, 4, 24, 72, 168] as const;

/** What else can be done with the task: put off, hand to a supervisor, ask the port, give back. */
export function MoreActions({ desk }: { desk: Desk }) {
  const [action, setAction] = useState<Action | null>(null);
  return (
    <>
      <Menu label={t('task.more')}>
        <MenuItem onPick={() => setAction('request')}>{t('more.request')}</MenuItem>
        <MenuItem onPick={() => setAction('snooze')}>{t('more.snooze')}</MenuItem>
        <MenuItem onPick={() => setAction('raise')}>{t('more.raise')}</MenuItem>
        <MenuItem onPick={() => void desk.giveBack()}>{t('task.give-back')}</MenuItem>
      </Menu>
      {action !== null && <Ask action={action} desk={desk} onClose={() => setAction(null)} />}
    </>
  );
}

function Ask({ action, desk, onClose }: { action: Action; desk: Desk; onClose(): void }) {
  const [reason, setReason] = useState('');
  const [hours, setHours] = useState<`${(typeof SPANS)[number]}`>(action === 'request' ? '72' : '4');
  const [wanted, setWanted] = useState<'document' | 'rescan'>('document');
  const [tried, setTried] = useState(false);
  const send = async () => {
    setTried(true);
    if (reason.trim() === '') return;
    const until = desk.instantIn(Number(hours));
    const done = await (action === 'snooze'
      ? desk.snooze(until, reason.trim())
      : action === 'raise'
        ? desk.raise(reason.trim())
        : desk.askPort(wanted, until, reason.trim()));
    if (done) onClose();
  };
  return (
    <Dialog
      title={t(`more.${action}-title`)}
      onClose={onClose}
      onSubmit={() => void send()}
      footer={
        <>
          <Button onClick={onClose}>{t('more.back')}</Button>
          <Button kind="main" type="submit">
            {t('more.send')}
          </Button>
        </>
      }
    >
      <p>{t(`more.${action}-how`)}</p>
      {action === 'request' && (
        <ChoiceField
          label={t('more.wanted')}
          value={wanted}
          onValue={(picked) => setWanted(picked)}
          choices={(['document', 'rescan'] as const).map((value) => ({ value, label: t(`wanted.${value}`) }))}
        />
      )}
      <TextField
        label={t('more.reason')}
        rows={3}
        maxLength={1000}
        value={reason}
        wrong={tried && reason.trim() === '' ? t('more.reason-needed') : undefined}
        onValue={setReason}
      />
      {action !== 'raise' && (
        <ChoiceField
          label={t('more.until')}
          value={hours}
          onValue={(picked) => setHours(picked)}
          choices={SPANS.map((span) => ({ value: `${span}` as const, label: t(`more.in-${span}h`) }))}
        />
      )}
    </Dialog>
  );
}
