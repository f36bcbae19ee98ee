import * as z from 'zod';

/** How a case ends, mildest first: the gravest decision of its lanes becomes the disposition of the case. */
export const DISPOSITIONS = ['released', 'examine', 'held', 'seized'] as const;
export const dispositionSchema = z.enum(DISPOSITIONS);
export type Disposition = z.infer<typeof dispositionSchema>;

/** Coded reasons, by what they say about the findings of the task: the tally of a check is made from them. */
export const REASONS = {
  'in-order': 'wrong',
  explained: 'wrong',
  misread: 'wrong',
  'not-a-match': 'wrong',
  'discrepancy-confirmed': 'right',
  'match-confirmed': 'right',
  'prohibited-goods': 'right',
  'false-declaration': 'right',
  'needs-inspection': 'undecided',
  'documents-missing': 'undecided',
  other: 'undecided',
} as const;
export const reasonSchema = z.enum(Object.keys(REASONS) as [keyof typeof REASONS, ...(keyof typeof REASONS)[]]);
export type Reason = z.infer<typeof reasonSchema>;
export type Verdict = (typeof REASONS)[Reason];

export const decisionSchema = z.object({
  disposition: dispositionSchema,
  reason: reasonSchema,
  note: z.string().max(4000).nullable(),
  by: z.string(),
  at: z.iso.datetime(),
});
export type Decision = z.infer<typeof decisionSchema>;

/**
 * Whether an officer took the parties for the listed ones: false where the matches are dismissed, null where the decision
 * says nothing of it. A case that is held or opened all the same dismisses nothing.
 */
export function takesForSame({ disposition, reason }: Pick<Decision, 'disposition' | 'reason'>): boolean | null {
  if (reason === 'match-confirmed') return true;
  return disposition === 'released' && reason === 'not-a-match' ? false : null;
}

/** The gravest of several dispositions; `released` for none. */
export function gravest(dispositions: readonly Disposition[]): Disposition {
  return DISPOSITIONS[Math.max(0, ...dispositions.map((one) => DISPOSITIONS.indexOf(one)))] ?? 'released';
}
