import { useState } from 'preact/hooks';
import { Button } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { TextField } from '../look/field.tsx';
import { t } from './words.ts';

const GROUNDS = ['birth', 'place', 'number', 'kind', 'name', 'other'] as const;
type Ground = (typeof GROUNDS)[number];

/** Asks why the party is somebody else: what is chosen and written becomes the note of the verdict. */
export function DismissDialog({
  entries,
  onDismiss,
  onClose,
}: {
  entries: number;
  onDismiss(reason: string): void;
  onClose(): void;
}) {
  const [chosen, setChosen] = useState<readonly Ground[]>([]);
  const [note, setNote] = useState('');
  const [wrong, setWrong] = useState<string | undefined>();
  const send = () => {
    const written = note.trim();
    const grounds = chosen.filter((ground) => ground !== 'other').map((ground) => t(`dismiss.${ground}`));
    if (grounds.length === 0 && written === '') return setWrong(t('dismiss.wrong'));
    onDismiss([grounds.join(', '), written].filter((part) => part !== '').join('. '));
    onClose();
  };
  return (
    <Dialog
      title={t('dismiss.title')}
      onClose={onClose}
      onSubmit={send}
      footer={
        <>
          <Button onClick={onClose}>{t('dismiss.cancel')}</Button>
          <Button kind="main" type="submit">
            {t('dismiss.send')}
          </Button>
        </>
      }
    >
      <div class="stack">
        <fieldset class="match-grounds">
          <legend class="only-heard">{t('dismiss.title')}</legend>
          {GROUNDS.map((ground) => (
            <label key={ground} class="line">
              <input
                type="checkbox"
                checked={chosen.includes(ground)}
                onChange={({ currentTarget: { checked } }) =>
                  setChosen(checked ? [...chosen, ground] : chosen.filter((one) => one !== ground))
                }
              />
              {t(`dismiss.${ground}`)}
            </label>
          ))}
        </fieldset>
        <TextField
          label={t('dismiss.note')}
          hint={t('dismiss.note-hint')}
          wrong={wrong}
          value={note}
          onValue={setNote}
          rows={3}
          maxLength={1000}
        />
        <p class="quiet">{t('dismiss.all', { count: entries })}</p>
      </div>
    </Dialog>
  );
}
