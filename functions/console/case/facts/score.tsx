import type { CaseScore } from '../../../../shared/review/case-answers.ts';
import { number } from '../../language/time.ts';
import { inARow } from '../../language/words.ts';
import { SeverityMark } from '../../look/severity.tsx';
import { casePath } from '../case-path.ts';
import type { CaseWork } from '../case-work.ts';
import { checkTitle } from '../checks/check-title.ts';
import { Clipped } from '../clip.tsx';
import { t } from '../words.ts';
import { Answered } from './answered.tsx';

/** What each finding gives of the score, the most first. */
export function Score({ work }: { work: CaseWork }) {
  const says = { asking: t('score.loading'), absent: t('score.not-yet'), withheld: t('score.withheld') };
  return (
    <Answered<CaseScore> path={casePath(work.whole.case, '/score')} says={says}>
      {(told) => <Parts told={told} work={work} />}
    </Answered>
  );
}

function Parts({ told: { score, chance, parts }, work }: { told: CaseScore; work: CaseWork }) {
  const most = Math.max(1, ...parts.map(({ points }) => points));
  return (
    <>
      {score !== null && (
        <p>
          <strong>
            {inARow([
              t('case.score', { score: Math.round(score) }),
              ...(chance === null ? [] : [t('case.chance', { chance: Math.round(chance * 100) })]),
            ])}
          </strong>
        </p>
      )}
      <p class="quiet">{t('score.explained')}</p>
      {parts.length === 0 && <p>{t('score.none')}</p>}
      <ol class="fact-list score-parts">
        {parts.map((part) => (
          <li key={part.id}>
            <button type="button" class="file-pick" onClick={() => work.choose(part.id)}>
              <span class="line">
                <SeverityMark severity={part.severity} />
                <span class="figures">{part.check}</span>
                <span class="cut">{checkTitle(part.check) ?? <Clipped most={60}>{part.subject}</Clipped>}</span>
                <strong class="spread figures">
                  {t('score.part', { points: number(part.points, { maximumFractionDigits: 1 }) })}
                </strong>
              </span>
              <span class="score-bar" aria-hidden="true" style={{ inlineSize: `${(100 * part.points) / most}%` }} />
              <span class="quiet">
                {t('score.how', { chance: Math.round(part.chance * 100), gravity: Math.round(part.gravity * 100) })}
                {part.share < 1 && ` ${t('score.share', { share: Math.round(part.share * 100) })}`}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
