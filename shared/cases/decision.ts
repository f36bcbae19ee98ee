import * as z from 'zod';
import { boxSchema } from '../documents/reading.ts';

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

/** What an officer says of one finding. `value` is what the paper or scan truly says, where it was misread. */
export const findingVerdictSchema = z.object({
  id: z.string().min(1).max(80),
  verdict: z.enum(['confirmed', 'explained', 'misread', 'not-examined']),
  value: z.string().max(500).nullable().default(null),
  note: z.string().max(1000).nullable().default(null),
});
export type FindingVerdict = z.infer<typeof findingVerdictSchema>;

/** So much fits three times into the item of a task. */
const VERDICTS_LIMIT_BYTES = 60_000;

export const findingVerdictsSchema = z
  .array(findingVerdictSchema)
  .max(300)
  .refine(
    (verdicts) => new Set(verdicts.map(({ id }) => id)).size === verdicts.length,
    'a finding has two verdicts: give it one',
  )
  .refine(
    (verdicts) => new TextEncoder().encode(JSON.stringify(verdicts)).length <= VERDICTS_LIMIT_BYTES,
    `the verdicts take more than ${VERDICTS_LIMIT_BYTES} bytes: shorten their notes`,
  );

/** What an officer marked in a picture of a scan: where, in shares of the picture, and in their words. */
export const officerMarkSchema = z.object({
  id: z.string().max(60),
  documentId: z.string().max(60),
  box: boxSchema,
  label: z.string().max(200),
});
export type OfficerMark = z.infer<typeof officerMarkSchema>;
export const officerMarksSchema = z.array(officerMarkSchema).max(50);

/** What an officer decides: all that the request for a decision carries but its id. */
export const decidedSchema = z.object({
  disposition: dispositionSchema,
  reason: reasonSchema,
  note: z.string().max(4000).nullable().default(null),
  findings: findingVerdictsSchema.default([]),
  marks: officerMarksSchema.default([]),
});
export type Decided = z.infer<typeof decidedSchema>;

export const decisionSchema = decidedSchema.extend({
  by: z.string(),
  at: z.iso.datetime(),
  since: z.iso.datetime().nullable().default(null).describe('when its officer claimed the task'),
  requestId: z.string().nullable().default(null).describe('of the request that made it: a repeat is told from another'),
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
