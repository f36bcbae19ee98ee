import { useComputed } from '@preact/signals';
import type { Finding } from '../../../../shared/checks/finding.ts';
import { language } from '../../language/words.ts';
import { SeverityMark } from '../../look/severity.tsx';
import type { CaseWork } from '../case-work.ts';
import { checkTitle } from '../checks/check-title.ts';
import { Clipped } from '../clip.tsx';
import { facing } from '../finding-sides.ts';
import { t } from '../words.ts';
import { CertaintyMark } from './certainty-mark.tsx';
import { VerdictMark } from './verdict-mark.tsx';

/** So much of a sentence and of a value a row shows; all of it stands beside the evidence. */
const MESSAGE = 360;
const VALUE = 60;

/** One finding: how grave, how sure, its sentence, and both values side by side. Choosing it brings its evidence into view. */
export function FindingRow({ finding, work }: { finding: Finding; work: CaseWork }) {
  const { id, check, severity, certainty, message, evidence } = finding;
  const chosen = useComputed(() => work.chosen.value === id);
  const judged = useComputed(() => work.form.value.findings[id]?.verdict ?? null);
  const more = evidence.length - 2;
  // In English the sentence says it already.
  const title = language.value === 'en' ? null : checkTitle(check);
  return (
    <li class="finding" data-severity={severity} data-chosen={chosen.value}>
      <button
        type="button"
        class="finding-pick"
        data-finding={id}
        aria-current={chosen.value ? 'true' : undefined}
        tabIndex={chosen.value ? 0 : -1}
        onClick={() => work.choose(id)}
        onFocus={() => work.choose(id)}
      >
        <span class="line finding-head">
          <SeverityMark severity={severity} />
          <CertaintyMark certainty={certainty} />
          {judged.value !== null && <VerdictMark verdict={judged.value} />}
          <span class="spread quiet figures">{check}</span>
        </span>
        {title !== null && <span class="finding-title">{title}</span>}
        <span class="finding-says" dir="auto">
          <Clipped most={MESSAGE} lang="en">
            {message}
          </Clipped>
        </span>
        <span class="finding-sides">
          {facing(evidence).map((side, at) => (
            <span class="finding-side" key={at}>
              <span class="cut quiet" dir="auto">
                <Clipped most={VALUE} lang="en">
                  {side.label}
                </Clipped>
              </span>
              <strong>
                <Clipped most={VALUE}>{side.text}</Clipped>
              </strong>
            </span>
          ))}
        </span>
        {more > 0 && <span class="quiet">{t('finding.more-sides', { count: more })}</span>}
        {evidence.length === 0 && <span class="quiet">{t('finding.no-evidence')}</span>}
      </button>
    </li>
  );
}
