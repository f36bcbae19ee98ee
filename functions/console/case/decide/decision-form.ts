import type { Disposition, OfficerMark, Reason } from '../../../../shared/cases/decision.ts';
import type { Judged } from './verdict.ts';

/** What an officer has filled in, and what a draft keeps. */
export interface DecisionForm {
  disposition: Disposition | null;
  reason: Reason | null;
  note: string;
  findings: Readonly<Record<string, Judged>>;
  /** In pictures of scans. */
  marks: readonly OfficerMark[];
}

export const EMPTY_FORM: DecisionForm = { disposition: null, reason: null, note: '', findings: {}, marks: [] };
/** The longest note, and the longest value or note of one finding, that the API takes. */
export const LONGEST_NOTE = 4000;

export function isEmptyForm({ disposition, reason, note, findings, marks }: DecisionForm): boolean {
  const written = note !== '' || Object.keys(findings).length > 0 || marks.length > 0;
  return disposition === null && reason === null && !written;
}

/** The form with one finding judged, or with its judgement taken back (`null`). */
export function withJudged(form: DecisionForm, findingId: string, judged: Judged | null): DecisionForm {
  const { [findingId]: _, ...others } = form.findings;
  return { ...form, findings: judged === null ? others : { ...others, [findingId]: judged } };
}
