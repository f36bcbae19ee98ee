import type { Disposition, Reason } from '../../../../shared/cases/decision.ts';
import type { Lane } from '../../../../shared/ports/port-profile.ts';
import type { Verdict } from './verdict.ts';

/** What would contradict a disposition: nobody releases prohibited goods, or seizes what is in order. */
const CONTRADICTS: Readonly<Record<Disposition, readonly Reason[]>> = {
  released: [
    ...(['discrepancy-confirmed', 'match-confirmed', 'prohibited-goods', 'false-declaration'] as const),
    ...(['needs-inspection', 'documents-missing'] as const),
  ],
  examine: ['in-order', 'not-a-match'],
  held: ['in-order', 'not-a-match'],
  seized: ['in-order', 'explained', 'misread', 'not-a-match', 'needs-inspection', 'documents-missing'],
};

/** Of the reasons that a lane offers, those that do not contradict a disposition. All while none is chosen. */
export function reasonsFor(offered: readonly Reason[], disposition: Disposition | null): Reason[] {
  const contradicts = disposition === null ? [] : CONTRADICTS[disposition];
  return offered.filter((reason) => !contradicts.includes(reason));
}

/**
 * The reason that the officer's own verdicts come to, where they come to one that can be chosen; `null` where they do not.
 * Only offered: the officer chooses.
 */
export function reasonOfVerdicts(verdicts: readonly Verdict[], lane: Lane, choices: readonly Reason[]): Reason | null {
  const told = verdicts.filter((verdict) => verdict !== 'not-examined');
  const reason = told.length === 0 ? null : reasonTold(told, lane);
  return reason !== null && choices.includes(reason) ? reason : null;
}

function reasonTold(told: readonly Verdict[], lane: Lane): Reason {
  const sanctions = lane === 'sanctions';
  if (told.includes('confirmed')) return sanctions ? 'match-confirmed' : 'discrepancy-confirmed';
  if (told.every((verdict) => verdict === 'misread')) return 'misread';
  return sanctions ? 'not-a-match' : 'explained';
}
