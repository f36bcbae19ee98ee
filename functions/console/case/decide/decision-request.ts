import type { Decided } from '../../../../shared/cases/decision.ts';
import type { Finding } from '../../../../shared/checks/finding.ts';
import type { DecisionForm } from './decision-form.ts';
import { type Judged, MOST_VERDICTS } from './verdict.ts';

/** The body of `POST T/decide`. The same `requestId` sent again is the same decision. */
export type DecisionRequest = Decided & { requestId: string };

const UNJUDGED: Judged = { verdict: 'not-examined', value: '', note: '' };

/**
 * What a filled form is sent as; `null` while disposition or reason lack. A finding without a verdict was not examined; of
 * more than the API takes, those that were judged go first.
 */
export function decisionRequest(
  { disposition, reason, note, findings, marks }: DecisionForm,
  decided: readonly Pick<Finding, 'id'>[],
  requestId: string,
): DecisionRequest | null {
  if (disposition === null || reason === null) return null;
  const told = decided
    .toSorted((a, b) => Number(b.id in findings) - Number(a.id in findings))
    .slice(0, MOST_VERDICTS)
    .map(({ id }) => {
      const { verdict, value, note: why } = findings[id] ?? UNJUDGED;
      return { id, verdict, value: verdict === 'misread' ? value.trim() : null, note: why.trim() || null };
    });
  return { disposition, reason, note: note.trim() || null, findings: told, marks: [...marks], requestId };
}
