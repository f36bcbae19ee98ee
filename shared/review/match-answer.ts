import * as z from 'zod';
import { sealedPartiesSchema } from '../cases/sealed-parties.ts';
import { watchlistEntrySchema } from '../watchlists/entry.ts';
import { recordedMatchSchema } from '../watchlists/match-record.ts';

/** A name in other letters than Latin ones, and what it sounds like in those. */
const latinSchema = z.record(z.string(), z.string());

/** A party of a case and the listed entries that it is like, side by side. */
export const matchAnswerSchema = z.object({
  role: z.string(),
  subject: sealedPartiesSchema.shape.parties.element.shape.subject,
  at: z.iso.datetime().describe('when it was screened'),
  matches: z.array(
    recordedMatchSchema.extend({
      edition: z.string().nullable().describe('of the list, when it was screened'),
      now: z.object({
        state: z.enum(['same', 'changed', 'gone', 'unknown']).describe('of the entry in the edition in force'),
        edition: z.string().nullable(),
        entry: watchlistEntrySchema.nullable().describe('where it changed'),
      }),
    }),
  ),
  others: z.int().min(0).describe('entries that the finding tells of and that are not shown one by one'),
  latin: latinSchema.describe('by name, of party and entries'),
});
export type MatchAnswer = z.infer<typeof matchAnswerSchema>;
