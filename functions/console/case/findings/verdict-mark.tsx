import type { Verdict } from '../decide/verdict.ts';
import { t } from '../words.ts';

const SIGNS: Readonly<Record<Verdict, string>> = { confirmed: '✓', explained: '=', misread: '≠', 'not-examined': '–' };

/** What the officer said of a finding. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  return (
    <span class="verdict-mark" data-verdict={verdict}>
      <span aria-hidden="true">{SIGNS[verdict]} </span>
      {t(`verdict.${verdict}`)}
    </span>
  );
}
