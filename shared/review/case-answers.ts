import * as z from 'zod';
import { caseStatusSchema } from '../cases/case-record.ts';
import { dispositionSchema } from '../cases/decision.ts';
import { identifierKindSchema } from '../checks/check.ts';
import { findingSchema } from '../checks/finding.ts';
import { partyKindSchema, partyRoleSchema } from '../dossier/case-parties.ts';

/** What the review API tells of a case beside the case itself. Nothing of it while its findings are withheld. */
const withheld = z.boolean().describe('true: told when the case is decided, as officers look for themselves first');

export const caseScoreSchema = z.object({
  withheld,
  score: z.number().nullable().describe('0 to 100'),
  chance: z.number().nullable().describe('0 to 1, that officers will find something wrong'),
  fittedOn: z.string().describe('what the chances were fitted on'),
  parts: z.array(
    z.object({
      ...findingSchema.pick({ id: true, check: true, subject: true, severity: true, certainty: true, lane: true })
        .shape,
      points: z.number().describe('of the score: those of all parts add up to it'),
      chance: z.number().describe('0 to 1, that the finding is right'),
      gravity: z.number().describe("0 to 1, how grave it is if so, by its severity and the port's weight"),
      share: z.number().describe('0 to 1, what it counts for behind those before it'),
    }),
  ),
});
export type CaseScore = z.infer<typeof caseScoreSchema>;

const otherCaseSchema = z.object({
  port: z.string(),
  reference: z.string(),
  seenAt: z.iso.datetime().describe('when it was last examined with something that it shares'),
  status: caseStatusSchema,
  disposition: dispositionSchema.nullable().describe('how it ended'),
  closedAt: z.iso.datetime().nullable(),
});

const partySeenSchema = z.object({
  kind: partyKindSchema,
  name: z.string().describe('as printed in this case; of a number, whose it is or may be'),
  number: z.string().nullable().describe('of a registration or for taxes'),
  roles: z.array(partyRoleSchema).describe('in this case'),
  seen: z.int().describe('other cases, at ports that the caller may see'),
  more: z.boolean().describe('true: in more than `seen`'),
  cases: z
    .array(otherCaseSchema.extend({ roles: z.array(partyRoleSchema), name: z.string().describe('as printed there') }))
    .describe('the newest few'),
});
export type PartySeen = z.infer<typeof partySeenSchema>;

export const caseHistorySchema = z.object({
  withheld,
  complete: z.boolean().describe('false: the case names more than is looked up, or more cases name it than are told'),
  parties: z.array(partySeenSchema).describe('those met elsewhere first'),
  cases: z
    .array(
      otherCaseSchema.extend({
        shares: z.array(
          z.object({
            kind: identifierKindSchema,
            value: z.string(),
            here: z.string().describe('what it stands on in this case'),
            there: z.string().describe('and in the other'),
          }),
        ),
      }),
    )
    .describe('newest first'),
  elsewhere: z.int().describe('cases of ports that the caller may not see'),
});
export type CaseHistory = z.infer<typeof caseHistorySchema>;

export const correctedSchema = z.object({
  revision: z.int().describe('in which the checks look at the corrected value'),
});
export type Corrected = z.infer<typeof correctedSchema>;
