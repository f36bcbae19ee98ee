import type { Disposition } from '../../../../shared/cases/decision.ts';
import type { ApiProblem } from '../../client/problem.ts';
import { zoneOf } from '../../frame/console.ts';
import { problemText } from '../../language/problem-text.ts';
import { instant } from '../../language/time.ts';
import type { CaseWork } from '../case-work.ts';
import { t } from '../words.ts';
import { CopyWritten } from './copy-written.tsx';
import type { Desk } from './desk.ts';
import { DISPOSITION_KEYS } from './disposition-keys.ts';

/** Why a decision was not recorded: what was decided instead and by whom, where it was. */
export function Refused({ desk, work, problem }: { desk: Desk; work: CaseWork; problem: ApiProblem }) {
  return (
    <div class="notice" data-tone="critical" role="alert">
      <p>
        <strong>{why(problem, desk)}</strong> {t('decide.kept')}
      </p>
      <CopyWritten work={work} />
    </div>
  );
}

function why(problem: ApiProblem, desk: Desk): string {
  const { disposition, by, at, state } = problem.detail;
  if (problem.code === 'task.ended') {
    if (isDisposition(disposition) && typeof by === 'string' && typeof at === 'string') {
      const time = instant(at, zoneOf(desk.task.place.port));
      return t('decide.refused-ended', { disposition: t(`was.${disposition}`), name: by, time });
    }
    if (state === 'withdrawn') return t('decide.refused-withdrawn');
  }
  return t('decide.refused', { why: problemText(problem) });
}

function isDisposition(value: unknown): value is Disposition {
  return typeof value === 'string' && value in DISPOSITION_KEYS;
}
