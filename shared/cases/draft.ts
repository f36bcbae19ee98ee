import * as z from 'zod';
import { dispositionSchema, findingVerdictsSchema, officerMarksSchema, reasonSchema } from './decision.ts';

/** What an officer has filled in so far. It stays when the lease is lost, and is nobody else's to see. */
export const draftContentSchema = z.object({
  disposition: dispositionSchema.nullable().default(null),
  reason: reasonSchema.nullable().default(null),
  note: z.string().max(4000).nullable().default(null),
  findings: findingVerdictsSchema.default([]),
  marks: officerMarksSchema.default([]),
});
export type DraftContent = z.infer<typeof draftContentSchema>;

/** One officer's draft of the decision on one task. `version` is one more with each save, 0 where there is none yet. */
export const draftSchema = z.object({
  version: z.int().min(0),
  content: draftContentSchema,
  savedAt: z.iso.datetime().nullable(),
});
export type Draft = z.infer<typeof draftSchema>;
