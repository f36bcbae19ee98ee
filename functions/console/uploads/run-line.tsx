import { problemText } from '../language/problem-text.ts';
import { Button } from '../look/button.tsx';
import { run, stopRun } from './upload-run.ts';
import { t } from './words.ts';

/** How far the sending is. */
export function RunLine() {
  const state = run.value;
  return (
    <div role="status" class="run">
      {(state.step === 'hashing' || state.step === 'sending') && (
        <>
          <progress max={state.all} value={state.done} aria-label={t('state.sending')} />
          <span>
            {state.step === 'hashing'
              ? t('hashing')
              : t('sending', { share: Math.floor((state.done / Math.max(1, state.all)) * 100) })}
            {state.resumed && ` ${t('resumed')}`}
          </span>
          <Button onClick={stopRun}>{t('stop')}</Button>
        </>
      )}
      {state.step === 'failed' && <p class="wrong">{t('failed', { why: problemText(state.error) })}</p>}
      {state.step === 'sent' && <p class="good">{t('sent')}</p>}
    </div>
  );
}
