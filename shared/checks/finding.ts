import { createHash } from 'node:crypto';
import * as z from 'zod';
import { boxSchema, readerSchema } from '../documents/reading.ts';
import { phraseSchema } from '../language/phrase-schema.ts';
import { laneSchema } from '../ports/port-profile.ts';
import { matchedPairSchema } from '../watchlists/matched-pair.ts';

export const severitySchema = z.enum(['critical', 'high', 'medium', 'low']);
export type Severity = z.infer<typeof severitySchema>;

/** How sure it is that the values differ, and not only the reading of them. `verify` asks an officer to look, and accuses nobody. */
export const certaintySchema = z.enum(['sure', 'likely', 'verify']);
export type Certainty = z.infer<typeof certaintySchema>;

/** One side of a comparison: a value and where it was seen. */
export const findingEvidenceSchema = z.object({
  source: z.enum(['paper', 'scan', 'watchlist', 'register']),
  label: z.string().describe('what this value is, in plain words: "Gross weight on the manifest"'),
  text: z.string().describe('the value as printed or measured'),
  documentId: z.string().nullable(),
  file: z.string().nullable(),
  path: z.string().nullable().describe("into the reading's fields"),
  page: z.int().nullable(),
  box: boxSchema.nullable(),
  confidence: z.number().min(0).max(1).nullable(),
  reader: readerSchema.nullable(),
  said: z
    .object({ label: phraseSchema, text: phraseSchema.optional() })
    .optional()
    .describe('label, and text where it is in words, to be told in another language'),
});
export type FindingEvidence = z.infer<typeof findingEvidenceSchema>;

export const findingSchema = z.object({
  id: z.string(),
  check: z.string().regex(/^[A-L]\d{1,2}$/),
  version: z.int().positive(),
  severity: severitySchema,
  lane: laneSchema,
  certainty: certaintySchema,
  subject: z.string().describe('what it is about: a container number, a party, a document'),
  message: z.string(),
  said: phraseSchema.optional().describe('the message, to be told in another language'),
  wrongBy: z.string().describe('what commonly makes this check wrong'),
  evidence: z.array(findingEvidenceSchema).min(1),
  misreadChance: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('that the values are equal and one was only misread, or stated in another unit'),
  shadow: z.boolean().optional().describe('recorded, neither scored nor routed: the check is on trial at this port'),
  weight: z.number().optional().describe("of the port's profile, where it is not 1"),
  pairs: z
    .array(matchedPairSchema)
    .optional()
    .describe('of a party that is like listed entries: which, and as they were'),
});
export type Finding = z.infer<typeof findingSchema>;

/** The id of a finding: the same check on the same subject of the same case has the same id in every revision and repeat. */
export function findingId(caseId: string, check: string, subject: string): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([caseId, check, subject]))
    .digest('hex');
  return `${check}-${digest.slice(0, 12)}`;
}
