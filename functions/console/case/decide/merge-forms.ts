import type { OfficerMark } from '../../../../shared/cases/decision.ts';
import type { DecisionForm } from './decision-form.ts';
import type { Judged } from './verdict.ts';

/** A field that two tabs changed in two ways. `field` is `disposition`, `reason`, `note`, `marks`, or the id of a finding. */
export interface FormClash {
  field: string;
  mine: string;
  theirs: string;
}

/**
 * Two tabs' forms in one: what only one of them changed since `base` is taken over; where both did, mine stands and the clash
 * is told, so that the officer can take the other.
 */
export function mergeForms(
  base: DecisionForm,
  mine: DecisionForm,
  theirs: DecisionForm,
): { form: DecisionForm; clashes: FormClash[] } {
  const clashes: FormClash[] = [];
  const pick = <T>(field: string, was: T, own: T, other: T): T => {
    if (same(own, other) || same(other, was)) return own;
    if (same(own, was)) return other;
    clashes.push({ field, mine: worded(own), theirs: worded(other) });
    return own;
  };
  const ids = new Set([...Object.keys(mine.findings), ...Object.keys(theirs.findings)]);
  const findings: Record<string, Judged> = {};
  for (const id of ids) {
    const judged = pick<Judged | undefined>(id, base.findings[id], mine.findings[id], theirs.findings[id]);
    if (judged !== undefined) findings[id] = judged;
  }
  const form = {
    disposition: pick('disposition', base.disposition, mine.disposition, theirs.disposition),
    reason: pick('reason', base.reason, mine.reason, theirs.reason),
    note: pick('note', base.note, mine.note, theirs.note),
    findings,
    marks: pick('marks', base.marks, mine.marks, theirs.marks),
  };
  return { form, clashes };
}

/** The form with one clashing field as the other tab has it. */
export function takeTheirs(form: DecisionForm, theirs: DecisionForm, field: string): DecisionForm {
  if (field === 'disposition') return { ...form, disposition: theirs.disposition };
  if (field === 'reason') return { ...form, reason: theirs.reason };
  if (field === 'note') return { ...form, note: theirs.note };
  if (field === 'marks') return { ...form, marks: theirs.marks };
  const { [field]: _, ...others } = form.findings;
  const judged = theirs.findings[field];
  return { ...form, findings: judged === undefined ? others : { ...others, [field]: judged } };
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function worded(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(({ label }: OfficerMark) => label).join(', ');
  return typeof value === 'string' ? value : Object.values(value).filter(Boolean).join(' · ');
}
