import * as z from 'zod';
import { auditEventSchema } from '../cases/audit-chain.ts';

/** Up to which entry, when and by whom something was found out: of what holds, when its check began. */
export const trailMarkSchema = z.object({ sequence: z.int().min(1), at: z.iso.datetime(), by: z.string() });

/** What earlier checks have found out of a trail: nobody reads 100,000 entries to learn whether they follow on. */
export const trailStandingSchema = z.object({
  checked: trailMarkSchema
    .nullable()
    .describe('every entry up to this one followed from the one before when it was checked'),
  whole: trailMarkSchema.nullable().describe('up to here in one check from the first entry on, the last such one'),
  broken: trailMarkSchema.nullable().describe('the entry that did not follow, as the last check that came to it found'),
});
export type TrailStanding = z.infer<typeof trailStandingSchema>;

export const trailRequestSchema = z.object({
  order: z.enum(['newest', 'oldest']).default('newest'),
  after: z.string().max(400).optional().describe('the `next` of an answer; it brings its order with it'),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
});

export const trailSchema = z.object({
  entries: z.int().describe('how many there were when the first page was asked for, that look at it included'),
  events: z.array(auditEventSchema).describe('in the order that was asked for'),
  whole: z.boolean().describe('every entry of this page follows from the one before, the first from the page before'),
  firstBreak: z.int().nullable().describe('number of the first that does not, or is no entry'),
  standing: trailStandingSchema,
  next: z.string().nullable().describe('asks for the page that follows; null where none does'),
});
export type Trail = z.infer<typeof trailSchema>;

export const trailCheckRequestSchema = z.strictObject({
  from: z.enum(['start', 'checked']).default('checked').describe('checked: from where the last check came to'),
  run: z.string().max(200).optional().describe('the check to take on, as its first answer named it'),
  limit: z.int().min(1).max(5000).default(2000).describe('entries to follow in this step'),
});

export const trailCheckSchema = z.object({
  run: z.string(),
  from: z.int().min(1).describe('the entry that it began with'),
  checkedTo: z.int().min(0).describe('every entry from there up to this one follows from the one before'),
  until: z.int().min(0).describe('the last entry when it began: it ends there'),
  firstBreak: z.int().nullable(),
  done: z.boolean(),
  standing: trailStandingSchema,
});
export type TrailCheck = z.infer<typeof trailCheckSchema>;
