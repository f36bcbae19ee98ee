import type { Certainty } from '../../../../shared/checks/finding.ts';
import { t } from '../words.ts';

/** How sure a finding is, in a word; one to verify only asks to look. */
export function CertaintyMark({ certainty }: { certainty: Certainty }) {
  return (
    <span
      class="certainty"
      data-certainty={certainty}
      title={certainty === 'verify' ? t('certainty.verify-why') : undefined}
    >
      {t(`certainty.${certainty}`)}
    </span>
  );
}
