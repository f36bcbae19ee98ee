import { computed, type ReadonlySignal } from '@preact/signals';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { may } from '../../../shared/access/permissions.ts';
import type { Progress } from '../../../shared/review/answers.ts';
import { me } from '../frame/console.ts';
import { Button } from '../look/button.tsx';
import { Tabs } from '../look/tabs.tsx';
import { address, setQuery } from '../routing/router.ts';
import type { BeyondKind } from './beyond.ts';
import { CaseHead } from './case-head.tsx';
import { CaseWork } from './case-work.ts';
import { EMPTY_FORM } from './decide/decision-form.ts';
import { DeskView } from './decide/desk-view.tsx';
import { Evidence } from './evidence/evidence.tsx';
import { FACTS, type Fact } from './facts/fact.ts';
import { FactView } from './facts/fact-view.tsx';
import type { Corrected, Newer } from './use-case.ts';
import { useCaseCommands } from './use-case-commands.ts';
import { useDesk } from './use-desk.ts';
import { taskIn, usualTask, type WholeCase } from './whole-case.ts';
import { t } from './words.ts';

interface ViewParts {
  whole: WholeCase;
  /** The lane that the address asks for. */
  asked: string | null;
  newer: Newer;
  /** How far the case was when it was asked last. */
  heard: ReadonlySignal<Progress | null>;
  corrected: Corrected;
  onCorrected(held: boolean): void;
  onReload(): void;
  onMore(kind: BeyondKind): Promise<void>;
}

/** A case that is there: what was found on the one side, its evidence beside it, and the desk to decide at below. */
export function CaseView({ whole, asked, newer, heard, corrected, onCorrected, onReload, onMore }: ViewParts) {
  const principal = me.value?.principal;
  const task = useMemo(() => {
    const wanted = whole.case.lanes?.find((lane) => lane === asked) ?? null;
    return taskIn(whole, wanted) ?? usualTask(whole, principal?.id ?? '', principal?.lanes ?? []);
  }, [whole]);
  const { port } = whole.case;
  const works = task !== null && principal !== undefined && may(principal, 'task.work', { port, lane: task.lane });
  const desk = useDesk(whole, works ? task : null);
  const work = useMemo(
    () =>
      new CaseWork(
        { whole, lane: works ? task.lane : null, chosen: address.peek().query.finding ?? null },
        {
          form: desk?.form ?? computed(() => EMPTY_FORM),
          writable: computed(() => desk?.mayWrite ?? false),
          change: (form) => desk?.change(form),
          heard,
          corrected: () => onCorrected(desk?.mayWrite ?? false),
          more: onMore,
        },
      ),
    [whole, desk],
  );
  // With more of the case there is another work, and one goes on looking at what one looked at.
  const before = useRef<CaseWork | null>(null);
  useMemo(() => {
    if (before.current?.whole.case === whole.case) work.looking.value = before.current.looking.peek();
    before.current = work;
  }, [work]);
  // The address leads back to the finding, also after a reload or signing in again.
  useEffect(() => work.chosen.subscribe((finding) => setQuery({ finding: finding ?? undefined })), [work]);
  const [fact, showFact] = useState<Fact>('findings');
  // A list that was hidden forgets how far it was scrolled.
  useEffect(() => {
    if (fact === 'findings') work.show();
  }, [fact, work]);
  useCaseCommands({ work, desk, fact, showFact });
  return (
    <div class="case" data-desk={desk !== null}>
      <CaseHead whole={whole} task={task} desk={desk} />
      {(newer ?? corrected) !== null && (
        <p class="notice" role="status">
          <span>
            {newer === null && t('case.corrected')}
            {newer !== null &&
              (newer.revision > whole.case.revision || newer.files === 0
                ? t('case.newer', { revision: newer.revision })
                : t('case.more-arrived'))}{' '}
            {corrected?.held && t('case.kept')}
          </span>
          {newer !== null && <Button onClick={onReload}>{t('case.show-newer')}</Button>}
        </p>
      )}
      <div class="case-left">
        <Tabs
          label={t('tabs.label')}
          panel="fact"
          chosen={fact}
          onPick={(picked) => showFact(picked)}
          tabs={FACTS.map((id) => ({ id, label: t(`tab.${id}`) }))}
        />
        <div class="case-facts" id="fact" role="tabpanel" tabIndex={-1} aria-label={t(`tab.${fact}`)}>
          <FactView fact={fact} work={work} now={desk?.task.task.value ?? null} newer={newer} />
        </div>
      </div>
      <Evidence work={work} />
      {desk !== null && <DeskView desk={desk} work={work} />}
      {desk === null && (
        <p class="desk standing quiet">
          {t(
            task === null
              ? 'tasks.none'
              : principal?.roles.includes('officer')
                ? 'decide.other-lanes'
                : 'decide.read-only',
          )}
        </p>
      )}
    </div>
  );
}
