import type { Finding } from '../../../../shared/checks/finding.ts';
import { Button } from '../../look/button.tsx';
import { TextField } from '../../look/field.tsx';
import { toldLabel } from '../../phrases/told-finding.ts';
import type { CaseWork } from '../case-work.ts';
import { clipped } from '../clip-text.ts';
import { t } from '../words.ts';
import { LONGEST_VALUE, LONGEST_WHY, VERDICTS } from './verdict.ts';
import { VERDICT_KEYS } from './verdict-keys.ts';

/** The officer's verdict on the finding shown, by one key each; a misread one asks for the right value. */
export function VerdictStrip({ finding, work }: { finding: Finding; work: CaseWork }) {
  const judged = work.form.value.findings[finding.id];
  const [first] = finding.evidence;
  return (
    <div class="verdicts">
      <fieldset class="line verdict-keys" aria-label={t('verdict.label')}>
        {VERDICTS.map((verdict) => (
          <Button
            key={verdict}
            keys={VERDICT_KEYS[verdict]}
            aria-pressed={judged?.verdict === verdict}
            onClick={() => (judged?.verdict === verdict ? work.takeBack() : work.judge(verdict))}
          >
            {t(`verdict.${verdict}`)}
          </Button>
        ))}
      </fieldset>
      {judged?.verdict === 'misread' && (
        <TextField
          label={
            first === undefined ? t('verdict.value') : t('verdict.value-for', { label: clipped(toldLabel(first), 60) })
          }
          value={judged.value}
          maxLength={LONGEST_VALUE}
          data-right-value={finding.id}
          wrong={judged.value.trim() === '' ? t('gap.right-value') : undefined}
          onValue={(value) => work.explain(finding.id, { value })}
        />
      )}
      {judged !== undefined && (
        <TextField
          label={t('verdict.note')}
          value={judged.note}
          maxLength={LONGEST_WHY}
          onValue={(note) => work.explain(finding.id, { note })}
        />
      )}
    </div>
  );
}
