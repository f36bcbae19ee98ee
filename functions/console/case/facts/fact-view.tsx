import { useMemo } from 'preact/hooks';
import type { CaseWork } from '../case-work.ts';
import { FindingList } from '../findings/finding-list.tsx';
import type { Newer } from '../use-case.ts';
import { isBlind } from '../whole-case.ts';
import { t } from '../words.ts';
import { Examined } from './examined.tsx';
import type { Fact } from './fact.ts';
import { Files } from './files.tsx';
import { History } from './history.tsx';
import { Score } from './score.tsx';
import type { TaskNow } from './task-now.ts';
import { Tasks } from './tasks.tsx';
import { Trail } from './trail.tsx';

/** One part of what is known of the case. */
interface FactParts {
  fact: Fact;
  work: CaseWork;
  now: TaskNow | null;
  newer: Newer;
}

export function FactView({ fact, work, now, newer }: FactParts) {
  // A thousand findings are drawn once, and stay while another part is shown.
  const findings = useMemo(() => <FindingList work={work} />, [work]);
  return (
    <>
      {work.ordered.length > 0 && <div hidden={fact !== 'findings'}>{findings}</div>}
      {partOf({ fact, work, now, newer })}
    </>
  );
}

function partOf({ fact, work, now, newer }: FactParts) {
  switch (fact) {
    case 'findings':
      return work.ordered.length > 0 ? null : <NoFindings work={work} />;
    case 'examined':
      return <Examined whole={work.whole} />;
    case 'files':
      return <Files work={work} />;
    case 'history':
      return <History whole={work.whole} />;
    case 'score':
      return <Score work={work} />;
    case 'tasks':
      return <Tasks work={work} now={now} />;
    case 'trail':
      return <Trail whole={work.whole} changed={changeOf(now, newer)} />;
  }
}

/** What is another text whenever something was done in the case that this page knows of. */
function changeOf(now: TaskNow | null, newer: Newer): string {
  return JSON.stringify([now?.state, now?.stage, now?.claimedBy, newer]);
}

/** Nothing found, not known yet, or kept back from whoever looks for themselves. */
function NoFindings({ work }: { work: CaseWork }) {
  const { status } = work.whole.case;
  if (isBlind(work.whole)) {
    return (
      <div class="facts stack">
        <h2>{t('findings.blind')}</h2>
        <p>{t('findings.blind-how')}</p>
        <Files work={work} />
      </div>
    );
  }
  const open = status === 'gathering' || status === 'examining';
  return (
    <div class="facts stack">
      <p>{open ? t('findings.not-yet') : t('findings.none')}</p>
      <Files work={work} />
    </div>
  );
}
