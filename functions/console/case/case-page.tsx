import './case.css';
import { useEffect } from 'preact/hooks';
import { problemText } from '../language/problem-text.ts';
import { Button } from '../look/button.tsx';
import { Empty } from '../look/empty.tsx';
import { ViewHeading } from '../look/heading.tsx';
import { Waiting } from '../look/waiting.tsx';
import type { PageParams } from '../routing/pages.ts';
import { address } from '../routing/router.ts';
import { CaseView } from './case-view.tsx';
import { useCase } from './use-case.ts';
import { t } from './words.ts';

/** The page of one case: `/cases/NLRTM/TW-2026-0002?lane=documents`. */
export function CasePage({ params: { port = '', reference = '' } }: PageParams) {
  const { fetched, reload, newer, heard, corrected, noteCorrection, more } = useCase(port, reference);
  const title = t('case.title', { reference: `${port}/${reference}` });
  const turn = fetched.state === 'there' ? fetched.turn : 0;
  useEffect(() => {
    // What was asked to show the newer state has gone with the older one, and the focus with it.
    if (turn > 0 && document.activeElement === document.body)
      document.querySelector<HTMLElement>('[data-view-heading]')?.focus({ preventScroll: true });
  }, [turn]);
  if (fetched.state === 'there') {
    const { whole } = fetched;
    // Made anew for another revision or lane, and after a reload: nothing of one task's form gets into another's.
    const lane = address.value.query.lane ?? null;
    return (
      <CaseView
        key={`${whole.case.revision} ${lane} ${turn}`}
        whole={whole}
        asked={lane}
        newer={newer}
        heard={heard}
        corrected={corrected}
        onCorrected={noteCorrection}
        onReload={reload}
        onMore={more}
      />
    );
  }
  return (
    <div class="view">
      <ViewHeading title={title} hidden={fetched.state === 'asking'} />
      {fetched.state === 'asking' && <Waiting what={t('case.loading')} />}
      {fetched.state === 'absent' && <Empty title={t('case.unknown')} />}
      {fetched.state === 'failed' && (
        <Empty title={t('case.failed')}>
          <p role="alert">{problemText(fetched.error)}</p>
          <Button kind="main" onClick={reload}>
            {t('case.again')}
          </Button>
        </Empty>
      )}
    </div>
  );
}
