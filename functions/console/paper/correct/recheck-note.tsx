import { t } from '../words.ts';
import type { Rechecked } from './recheck.ts';

/** What came of a correction: told as it happens. */
export function RecheckNote({ state, value }: { state: Rechecked; value: string }) {
  return (
    <div class="notice recheck-note" role="status" data-tone={state.at === 'failed' ? 'high' : undefined}>
      {state.at === 'running' && <p>{t('correct.running', { value })}</p>}
      {state.at === 'long' && <p>{t('correct.long')}</p>}
      {state.at === 'failed' && <p>{t('correct.failed')}</p>}
      {state.at === 'done' && (
        <>
          <p>{t('correct.done')}</p>
          {state.gone.length > 0 && (
            <p>{t('correct.gone', { count: state.gone.length, checks: state.gone.join(', ') })}</p>
          )}
          {state.fresh.length > 0 && (
            <p>{t('correct.new', { count: state.fresh.length, checks: state.fresh.join(', ') })}</p>
          )}
          {state.gone.length + state.fresh.length === 0 && <p>{t('correct.unchanged')}</p>}
        </>
      )}
    </div>
  );
}
