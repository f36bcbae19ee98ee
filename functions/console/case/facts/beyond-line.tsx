import { useState } from 'preact/hooks';
import { problemText } from '../../language/problem-text.ts';
import { Button } from '../../look/button.tsx';
import { focusIfLost } from '../../look/focus.ts';
import { toast } from '../../look/toast.tsx';
import type { BeyondKind } from '../beyond.ts';
import type { CaseWork } from '../case-work.ts';
import { t } from '../words.ts';

/** Says that not all is shown, and gets more of it. */
export function BeyondLine({ says, kind, work }: { says: string; kind: BeyondKind; work: CaseWork }) {
  const [asking, setAsking] = useState(false);
  const more = async () => {
    if (asking) return;
    setAsking(true);
    await work.more(kind).catch((error: unknown) => toast(problemText(error), { tone: 'wrong' }));
    setAsking(false);
    // With the last of them the line goes.
    focusIfLost(() => document.querySelector('#fact'));
  };
  return (
    <p class="notice beyond" role="status">
      {says}{' '}
      <Button aria-disabled={asking} onClick={() => void more()}>
        {t('beyond.more')}
      </Button>
    </p>
  );
}
