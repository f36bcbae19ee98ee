import type { Disposition, Reason } from '../../../../shared/cases/decision.ts';
import type { Judged } from './verdict.ts';

/** What an officer has filled in, and what a draft keeps. */
export interface DecisionForm {
  disposition: Disposition | null;
  reason: Reason | null;
  note: string;
  findings: Readonly<Record<string, Judged>>;
}

export const EMPTY_FORM: DecisionForm = { disposition: null, reason: null, note: '', findings: {} };
/** The longest note, and the longest value or note of one finding, that the API takes. */
export const LONGEST_NOTE = 4000;

export function isEmptyForm({ disposition, reason, note, findings }: DecisionForm): boolean {
  return disposition === null && reason === null && note === '' && Object.keys(findings).length === 0;
}

/** The form with one finding judged, or with its judgement taken back (`null`). */
export function withJudged(form: DecisionForm, findingId: string, judged: Judged | null): DecisionForm {
  const { [findingId]: _, ...others } = form.findings;
  return { ...form, findings: judged === null ? others : { ...others, [findingId]: judged } };
}
