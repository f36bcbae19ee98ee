import type { Reason } from '../../../../shared/cases/decision.ts';
import type { Finding } from '../../../../shared/checks/finding.ts';
import { type DecisionForm, LONGEST_NOTE } from './decision-form.ts';
import { reasonsFor } from './reasons.ts';
import { MOST_VERDICTS } from './verdict.ts';

/** What a decision lacks before it can be sent, in the order of the form. Keys of messages; `findingId` says where to go. */
export type FormGap =
  | {
      gap:
        | 'disposition'
        | 'reason'
        | 'reason-contradicts'
        | 'note-for-other'
        | 'note-in-blind'
        | 'note-too-long'
        | 'too-many';
    }
  | { gap: 'critical-unjudged' | 'right-value'; findingId: string };

/** What the task decides on: `findings` of its lane and not on trial, and the `reasons` that its lane offers. */
export interface DecidedOn {
  blind: boolean;
  reasons: readonly Reason[];
  findings: readonly Pick<Finding, 'id' | 'severity'>[];
}

export function formGaps(form: DecisionForm, { blind, reasons, findings }: DecidedOn): FormGap[] {
  const { disposition, reason, note } = form;
  const gaps: FormGap[] = [];
  for (const { id, severity } of findings) {
    const judged = form.findings[id];
    if (judged === undefined && severity === 'critical') gaps.push({ gap: 'critical-unjudged', findingId: id });
    if (judged?.verdict === 'misread' && judged.value.trim() === '') gaps.push({ gap: 'right-value', findingId: id });
  }
  if (Object.keys(form.findings).length > MOST_VERDICTS) gaps.push({ gap: 'too-many' });
  if (disposition === null) gaps.push({ gap: 'disposition' });
  if (reason === null) gaps.push({ gap: 'reason' });
  else if (!reasonsFor(reasons, disposition).includes(reason)) gaps.push({ gap: 'reason-contradicts' });
  if (note.trim() === '' && blind) gaps.push({ gap: 'note-in-blind' });
  else if (note.trim() === '' && reason === 'other') gaps.push({ gap: 'note-for-other' });
  if (note.length > LONGEST_NOTE) gaps.push({ gap: 'note-too-long' });
  return gaps;
}

/** How many of the task's findings were left without a verdict, and so are recorded as not examined. */
export function unjudged(form: DecisionForm, findings: readonly Pick<Finding, 'id'>[]): number {
  return findings.filter(({ id }) => form.findings[id] === undefined).length;
}
