import { useState } from 'preact/hooks';
import type { OfficerMark } from '../../../../shared/cases/decision.ts';
import type { Finding } from '../../../../shared/checks/finding.ts';
import { Boundary } from '../../frame/boundary.tsx';
import { api } from '../../frame/console.ts';
import { toldLabel } from '../../phrases/told-finding.ts';
import { toldProblem } from '../../phrases/told-problem.ts';
import type { CaseWork } from '../case-work.ts';
import type { Pane } from '../evidence-panes.ts';
import { t } from '../words.ts';
import { SideCaption } from './side-caption.tsx';
import { MatchTable, PaperViewer, ScanViewer } from './viewers.ts';

/** One half of the evidence: what each of its values is and where it was seen, and below that the thing itself. */
export function PaneView({ pane, finding, work }: { pane: Pane; finding: Finding | null; work: CaseWork }) {
  return (
    <section class="pane" data-kind={pane.kind} aria-label={nameOf(pane, work)}>
      <div class="pane-captions">
        {pane.kind !== 'match' && pane.sides.map((side) => <SideCaption key={side.id} side={side} />)}
      </div>
      <div class="pane-body">
        <Boundary key={keyOf(pane)}>
          <Viewer pane={pane} finding={finding} work={work} />
        </Boundary>
      </div>
    </section>
  );
}

function Viewer({ pane, finding, work }: { pane: Pane; finding: Finding | null; work: CaseWork }) {
  const [picked, pick] = useState<string | null>(null);
  const active = pane.sides.some(({ id }) => id === picked) ? picked : (pane.sides[0]?.id ?? null);
  // Between the findings and the desk of a smaller screen the page needs all of the room.
  const [wide] = useState(() => matchMedia('(min-width: 104rem)').matches);
  const { documents } = work.whole;
  switch (pane.kind) {
    case 'paper': {
      const document = documents.find(({ documentId }) => documentId === pane.documentId);
      if (document === undefined) return null;
      if (document.state === 'unreadable' && pane.sides.length === 0) {
        return (
          <p class="pane-words">
            {t('evidence.unreadable', { why: document.problem === null ? '' : toldProblem(document.problem) })}
          </p>
        );
      }
      return (
        <PaperViewer
          api={api}
          document={document}
          page={pane.page}
          marks={pane.marks}
          active={active}
          listed={wide}
          onPick={pick}
          heard={work.heard}
          onCorrect={work.corrected}
        />
      );
    }
    case 'scan': {
      const { port, reference } = work.whole.case;
      return (
        <ScanViewer
          api={api}
          scan={{ port, reference, scanId: pane.scanId }}
          marks={pane.marks}
          active={active}
          onPick={pick}
          own={work.form.value.marks}
          {...(work.mayJudge && { onOwn: (marks: OfficerMark[]) => work.change({ marks }) })}
          compare
          wide={{ on: work.wide.value, toggle: () => work.widen() }}
          onComparing={(on) => work.compares(on)}
        />
      );
    }
    case 'match':
      return finding === null ? null : <Match finding={finding} work={work} />;
    case 'words':
      return null;
  }
}

/** A match that is dismissed is explained, and the reason is the note of that verdict. */
function Match({ finding, work }: { finding: Finding; work: CaseWork }) {
  const { port, reference } = work.whole.case;
  const judged = work.form.value.findings[finding.id];
  const dismiss = (reason: string | null) => {
    if (reason === null) work.takeBack();
    else {
      work.judge('explained');
      work.explain(finding.id, { note: reason });
    }
  };
  return (
    <MatchTable
      api={api}
      place={{ port, reference }}
      finding={finding}
      dismissed={judged?.verdict === 'explained' ? judged.note : null}
      onDismiss={work.mayJudge && finding.id === work.finding?.id ? dismiss : undefined}
    />
  );
}

function nameOf(pane: Pane, { whole }: CaseWork): string {
  switch (pane.kind) {
    case 'paper':
      return whole.documents.find(({ documentId }) => documentId === pane.documentId)?.file ?? t('evidence.label');
    case 'scan':
      return t('evidence.scan', { scan: pane.scanId });
    case 'match':
      return t('evidence.match');
    case 'words':
      return pane.sides[0] === undefined ? t('evidence.label') : toldLabel(pane.sides[0].evidence).text;
  }
}

function keyOf(pane: Pane): string {
  return pane.kind === 'paper' ? pane.documentId : pane.kind === 'scan' ? pane.scanId : pane.kind;
}
