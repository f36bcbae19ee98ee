import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../look/button.tsx';
import { Dialog } from '../../look/dialog.tsx';
import { TextField } from '../../look/field.tsx';
import { t } from '../words.ts';

/** Asks what an officer has marked. */
export function NameMark({ onName, onCancel }: { onName(label: string): void; onCancel(): void }) {
  const [label, setLabel] = useState('');
  const field = useRef<HTMLDivElement>(null);
  // After the dialog has opened, which gives the focus to its first button.
  useEffect(() => field.current?.querySelector('input')?.focus(), []);
  return (
    <Dialog
      title={t('mark')}
      onClose={onCancel}
      onSubmit={() => onName(label.trim() || t('mark'))}
      footer={
        <>
          <Button onClick={onCancel}>{t('cancel')}</Button>
          <Button kind="main" type="submit">
            {t('keepMark')}
          </Button>
        </>
      }
    >
      <div ref={field}>
        <TextField label={t('labelOfMark')} value={label} onValue={setLabel} maxLength={120} autoComplete="off" />
      </div>
    </Dialog>
  );
}
