import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { language } from '../../language/words.ts';
import { toldLabel, toldValue } from '../../phrases/told-finding.ts';
import type { CaseWork } from '../case-work.ts';
import { Clipped } from '../clip.tsx';
import { facingPane, type Pane, panesOf } from '../evidence-panes.ts';
import { type Side, sidesOf } from '../finding-sides.ts';
import { t } from '../words.ts';
import { FindingHead } from './finding-head.tsx';
import { PaneView } from './pane-view.tsx';

/** What can be seen of the finding chosen, two pieces side by side; or the paper and the scan that the officer picked. */
export function Evidence({ work }: { work: CaseWork }) {
  const looking = work.looking.value;
  return (
    <section class="evidence" aria-label={t('evidence.label')} id="evidence" tabIndex={-1}>
      {looking.at === 'finding' ? <OfFinding work={work} /> : <OfFiles work={work} {...looking} />}
    </section>
  );
}

function OfFinding({ work }: { work: CaseWork }) {
  const id = work.chosen.value;
  const { finding } = work;
  const sides = useMemo(() => (finding === null ? [] : sidesOf(finding, work.whole.documents)), [id, work]);
  const panes = useMemo(() => panesOf(sides), [sides, language.value]);
  if (finding === null) return <p class="evidence-none quiet">{t('evidence.choose')}</p>;
  const second = Math.min(work.second.value ?? facingPane(panes, sides), panes.length - 1);
  const shown = [panes[0], second > 0 ? panes[second] : undefined].filter((pane) => pane !== undefined);
  return (
    <>
      <FindingHead finding={finding} work={work} />
      {panes.length > 2 && <OtherSides panes={panes} second={second} work={work} />}
      {panes.length === 0 && <p class="evidence-none">{t('finding.no-evidence')}</p>}
      <Panes work={work} panes={shown}>
        {shown.map((pane, at) => (
          // Each keeps its viewer while one goes through findings: it moves to another page rather than being made anew.
          <PaneView key={`${at} ${pane.kind}`} pane={pane} finding={finding} work={work} />
        ))}
      </Panes>
    </>
  );
}

/** Of more than two pieces of evidence: which the second half shows. */
function OtherSides({ panes, second, work }: { panes: readonly Pane[]; second: number; work: CaseWork }) {
  return (
    <fieldset class="other-sides" aria-label={t('evidence.other-sides')}>
      {panes.slice(1).map((pane, at) => (
        <button
          type="button"
          class="button side-pick"
          key={pane.sides[0]?.id}
          aria-pressed={at + 1 === second}
          onClick={() => {
            work.second.value = at + 1;
          }}
        >
          <SideName side={pane.sides[0]} />
        </button>
      ))}
    </fieldset>
  );
}

function SideName({ side }: { side: Side | undefined }) {
  if (side === undefined) return null;
  return (
    <>
      <Clipped most={40}>{toldLabel(side.evidence)}</Clipped>: <Clipped most={30}>{toldValue(side.evidence)}</Clipped>
    </>
  );
}

function OfFiles({ work, paper, scan }: { work: CaseWork; paper: string | null; scan: string | null }) {
  const panes: Pane[] = [
    ...(paper === null ? [] : [{ kind: 'paper' as const, documentId: paper, page: 1, sides: [], marks: [] }]),
    ...(scan === null ? [] : [{ kind: 'scan' as const, scanId: scan, sides: [], marks: [] }]),
  ];
  if (panes.length === 0) return <p class="evidence-none quiet">{t('evidence.choose')}</p>;
  return (
    <Panes work={work} panes={panes}>
      {panes.map((pane) => (
        <PaneView key={pane.kind} pane={pane} finding={null} work={work} />
      ))}
    </Panes>
  );
}

/** The panes side by side; or a scan alone, the other kept as it is until it is shown again. */
function Panes({ work, panes, children }: { work: CaseWork; panes: readonly Pane[]; children: ComponentChildren }) {
  const root = useRef<HTMLDivElement>(null);
  const wide = work.wide.value && panes.some(({ kind }) => kind === 'scan');
  useLayoutEffect(() => {
    // What was looked at may have gone out of sight: the focus does not go with it.
    const focused = root.current?.querySelector<HTMLElement>(':focus');
    if (wide && focused?.closest('.pane:not([data-kind=scan])'))
      document.querySelector<HTMLElement>('#evidence')?.focus();
  }, [wide]);
  return (
    <div class="panes" ref={root} data-panes={panes.length} data-wide={wide ? '' : undefined}>
      {children}
    </div>
  );
}
