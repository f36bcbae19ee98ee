import type { DraftContent } from '../../../../shared/cases/draft.ts';
import { type DecisionForm, EMPTY_FORM } from './decision-form.ts';
import type { Judged } from './verdict.ts';

/** A form as the API keeps drafts. */
export function contentOfForm({ disposition, reason, note, findings, marks }: DecisionForm): DraftContent {
  return {
    ...{ disposition, reason, note: note === '' ? null : note, marks: [...marks] },
    findings: Object.entries(findings).map(([id, { verdict, value, note: why }]) => ({
      ...{ id, verdict, value: value === '' ? null : value, note: why === '' ? null : why },
    })),
  };
}

/** A draft of the API as a form. */
export function formOfContent({ disposition, reason, note, findings, marks }: DraftContent): DecisionForm {
  const judged = findings.map(({ id, verdict, value, note: why }): [string, Judged] => [
    id,
    { verdict, value: value ?? '', note: why ?? '' },
  ]);
  return { ...EMPTY_FORM, disposition, reason, note: note ?? '', findings: Object.fromEntries(judged), marks };
}
