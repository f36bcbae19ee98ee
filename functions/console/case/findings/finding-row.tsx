import { useComputed } from '@preact/signals';
import type { Finding } from '../../../../shared/checks/finding.ts';
import { language } from '../../language/words.ts';
import { SeverityMark } from '../../look/severity.tsx';
import { toldLabel, toldMessage, toldValue } from '../../phrases/told-finding.ts';
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
  const { id, check, severity, certainty, evidence } = finding;
  const chosen = useComputed(() => work.chosen.value === id);
  const judged = useComputed(() => work.form.value.findings[id]?.verdict ?? null);
  const more = evidence.length - 2;
  const says = toldMessage(finding);
  // Where the sentence can't be told in the language shown, the check at least is.
  const title = says.lang === language.value ? null : checkTitle(check);
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
        <span class="finding-says">
          <Clipped most={MESSAGE}>{says}</Clipped>
        </span>
        <span class="finding-sides">
          {facing(evidence).map((side, at) => (
            <span class="finding-side" key={at}>
              <span class="cut quiet">
                <Clipped most={VALUE}>{toldLabel(side)}</Clipped>
              </span>
              <strong>
                <Clipped most={VALUE}>{toldValue(side)}</Clipped>
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
