import { useComputed } from '@preact/signals';
import type { Disposition } from '../../../../shared/cases/decision.ts';
import { Button } from '../../look/button.tsx';
import { announce } from '../../look/toast.tsx';
import type { CaseWork } from '../case-work.ts';
import { t } from '../words.ts';
import type { Desk } from './desk.ts';
import { DISPOSITION_KEYS } from './disposition-keys.ts';
import { DraftLine } from './draft-line.tsx';
import type { FormGap } from './form-gaps.ts';
import { FourEyesLine } from './four-eyes-line.tsx';
import { MoreActions } from './more-actions.tsx';
import { NoteField } from './note-field.tsx';
import { reasonOfVerdicts, reasonsFor } from './reasons.ts';

/** The form of the decision: how it ends, why, what else to say; what it lacks, and what is to be expected. */
export function DecideBar({ desk, work }: { desk: Desk; work: CaseWork }) {
  const { disposition, reason } = work.form.value;
  const gaps = desk.gapsShown.value;
  const choices = reasonsFor(desk.reasons, disposition);
  const follows = useComputed(() => {
    const { findings, disposition: how } = work.form.value;
    const verdicts = Object.values(findings).map(({ verdict }) => verdict);
    return how === null ? null : reasonOfVerdicts(verdicts, desk.lane, reasonsFor(desk.reasons, how));
  }).value;
  return (
    <form
      class="decide"
      aria-label={t('decide.label')}
      onSubmit={(event) => {
        event.preventDefault();
        desk.ask();
      }}
    >
      <fieldset class="dispositions" data-wrong={has(gaps, 'disposition')}>
        <legend>{t('disposition.label')}</legend>
        {(Object.keys(DISPOSITION_KEYS) as Disposition[]).map((one) => (
          <Button
            key={one}
            keys={DISPOSITION_KEYS[one]}
            kind={one === 'seized' ? 'grave' : undefined}
            aria-pressed={disposition === one}
            onClick={() => desk.dispose(one)}
          >
            {t(`disposition.${one}`)}
          </Button>
        ))}
      </fieldset>
      <div class="field decide-reason">
        <label for="decide-reason">{t('reason.label')}</label>
        <select
          id="decide-reason"
          class="input"
          value={reason ?? ''}
          aria-invalid={has(gaps, 'reason', 'reason-contradicts') ? true : undefined}
          onChange={(event) => {
            const picked = choices.find((choice) => choice === event.currentTarget.value) ?? null;
            work.change({ reason: picked });
          }}
        >
          <option value="">{t('reason.choose')}</option>
          {reason !== null && !choices.includes(reason) && <option value={reason}>{t(`reason.${reason}`)}</option>}
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {t(`reason.${choice}`)}
              {choice === follows ? ` (${t('reason.follows')})` : ''}
            </option>
          ))}
        </select>
      </div>
      <NoteField work={work} blind={desk.blind} wrong={has(gaps, 'note-for-other', 'note-in-blind', 'note-too-long')} />
      <div class="decide-end">
        <FourEyesLine desk={desk} work={work} />
        {gaps.length > 0 && <Gaps gaps={gaps} work={work} />}
        <div class="line">
          <DraftLine desk={desk} />
          <span class="spread" />
          <MoreActions desk={desk} />
          <Button kind="main" type="submit" keys="d">
            {t('decide.button')}
          </Button>
        </div>
      </div>
    </form>
  );
}

/** What is missing; pressing one goes there. */
function Gaps({ gaps, work }: { gaps: readonly FormGap[]; work: CaseWork }) {
  return (
    <ul class="gaps">
      {gaps.slice(0, 3).map((one) => (
        <li key={'findingId' in one ? `${one.gap} ${one.findingId}` : one.gap}>
          {'findingId' in one ? (
            <button type="button" class="clip-more" onClick={() => work.goTo(one.findingId)}>
              {t(`gap.${one.gap}`)}
            </button>
          ) : (
            t(`gap.${one.gap}`)
          )}
        </li>
      ))}
    </ul>
  );
}

/** Tells what is missing to who does not see it. */
export function announceGaps(gaps: readonly FormGap[]): void {
  announce(
    gaps
      .slice(0, 3)
      .map(({ gap }) => t(`gap.${gap}`))
      .join(' '),
    'assertive',
  );
}

function has(gaps: readonly FormGap[], ...kinds: FormGap['gap'][]): boolean {
  return gaps.some(({ gap }) => kinds.includes(gap));
}
