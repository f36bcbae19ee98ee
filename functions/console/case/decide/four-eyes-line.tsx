import { colon } from '../../language/words.ts';
import type { CaseWork } from '../case-work.ts';
import { t } from '../words.ts';
import type { Desk } from './desk.ts';

/** That and why another officer must look before the decision counts. */
export function FourEyesLine({ desk, work }: { desk: Desk; work: CaseWork }) {
  const cause = desk.fourEyes(work.form.value.disposition);
  if (cause === null) return null;
  return (
    <p class="four-eyes">
      <strong>{t('four-eyes.expected')}</strong>
      {colon()} {t(`four-eyes.${cause}`)}. {t('four-eyes.how')}
    </p>
  );
}
