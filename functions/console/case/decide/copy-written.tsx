import { useSignal } from '@preact/signals';
import { Button } from '../../look/button.tsx';
import type { CaseWork } from '../case-work.ts';
import { t } from '../words.ts';
import { formText } from './form-text.ts';

/** Copies what the officer wrote; where the browser forbids it, shows it to be copied by hand. */
export function CopyWritten({ work }: { work: CaseWork }) {
  const copied = useSignal<boolean | null>(null);
  const copy = async () => {
    copied.value = await navigator.clipboard.writeText(formText(work)).then(
      () => true,
      () => false,
    );
  };
  return (
    <>
      <Button onClick={() => void copy()}>{t('task.copy')}</Button>
      <span role="status">{copied.value === null ? '' : copied.value ? t('task.copied') : t('task.not-copied')}</span>
      {copied.value === false && (
        <textarea class="input" readOnly rows={4} value={formText(work)} aria-label={t('task.copy')} />
      )}
    </>
  );
}
