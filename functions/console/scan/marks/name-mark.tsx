import { useState } from 'preact/hooks';
import { Button } from '../../look/button.tsx';
import { Dialog } from '../../look/dialog.tsx';
import { TextField } from '../../look/field.tsx';
import { t } from '../words.ts';

/** Asks what an officer has marked. */
export function NameMark({ onName, onCancel }: { onName(label: string): void; onCancel(): void }) {
  const [label, setLabel] = useState('');
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
      <TextField label={t('labelOfMark')} value={label} onValue={setLabel} maxLength={120} autoComplete="off" />
    </Dialog>
  );
}
