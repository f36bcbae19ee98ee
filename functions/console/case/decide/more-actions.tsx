import { useState } from 'preact/hooks';
import { Menu, MenuItem } from '../../look/menu.tsx';
import { AskDialog, type Asked, type LettingGo } from '../../task/ask-dialog.tsx';
import { t } from '../words.ts';
import type { Desk } from './desk.ts';

/** What else can be done with the task: put off, hand to a supervisor, ask the port, give back. */
export function MoreActions({ desk }: { desk: Desk }) {
  const [action, setAction] = useState<LettingGo | null>(null);
  return (
    <>
      <Menu label={t('task.more')}>
        <MenuItem onPick={() => setAction('request')}>{t('more.request')}</MenuItem>
        <MenuItem onPick={() => setAction('snooze')}>{t('more.snooze')}</MenuItem>
        <MenuItem onPick={() => setAction('raise')}>{t('more.raise')}</MenuItem>
        <MenuItem onPick={() => void desk.giveBack()}>{t('task.give-back')}</MenuItem>
      </Menu>
      {action !== null && (
        <AskDialog
          task={desk.task.place}
          deed={action}
          onClose={() => setAction(null)}
          onDone={async (given) => {
            const done = await letGo(desk, action, given);
            if (done) setAction(null);
            return done;
          }}
        />
      )}
    </>
  );
}

function letGo(desk: Desk, action: LettingGo, { reason, until, wanted }: Asked): Promise<boolean> {
  if (action === 'snooze') return desk.snooze(until, reason);
  return action === 'raise' ? desk.raise(reason) : desk.askPort(wanted, until, reason);
}
