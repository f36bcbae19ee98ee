import * as z from 'zod';
import { phraseSchema } from '../language/phrase-schema.ts';
import { laneSchema } from '../ports/port-profile.ts';
import { dispositionSchema } from './decision.ts';

export const caseStatusSchema = z.enum(['gathering', 'examining', 'in-review', 'closed', 'failed']);
export type CaseStatus = z.infer<typeof caseStatusSchema>;

/** One consignment's examination. A late arrival, or a restart, opens the next revision. */
export const caseRecordSchema = z.object({
  port: z.string(),
  reference: z.string(),
  revision: z.int().min(1),
  status: caseStatusSchema,
  openedAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  gatherUntil: z.iso.datetime().describe('when the wait for the required papers ends'),
  drill: z
    .boolean()
    .default(false)
    .describe('made to train officers: secret from them until it is closed, and kept out of every statistic'),
  control: z.boolean().default(false).describe('drawn at random: secret from officers until it is closed'),
  blind: z.boolean().default(false).describe('its findings are shown when it is closed: officers look for themselves'),
  arrivals: z
    .int()
    .min(0)
    .describe('counts what happened while gathering, so that sealing can tell whether it saw all of it'),
  startedRevision: z.int().default(0).describe('the newest revision whose workflow was started'),
  withdrawnBefore: z.int().default(1).describe('tasks of revisions below this one are withdrawn'),
  restarts: z.int().default(0).describe('how often a failure was answered with the next revision'),
  gatherToken: z.string().nullable().default(null),
  sealed: z.array(z.string()).nullable().default(null).describe('ids of the documents this revision examines'),
  selectedAt: z.iso
    .datetime()
    .nullable()
    .default(null)
    .describe('when its first revision was put to examination: what changes after that is an amendment'),
  asOf: z.iso.datetime().nullable().default(null).describe('the instant this revision counts as now'),
  profileEdition: z
    .int()
    .nullable()
    .default(null)
    .describe("of the port's profile of checks, by which all steps of this revision examine"),
  score: z.number().nullable().default(null),
  chance: z.number().nullable().default(null).describe('0 to 1, that officers will find something wrong'),
  priority: z.int().nullable().default(null),
  lanes: z.array(laneSchema).nullable().default(null),
  reasons: z.array(z.string()).nullable().default(null).describe('why it is asked about, beside the findings'),
  reasonsSaid: z.array(phraseSchema).optional().describe('the same reasons, to be told in other languages'),
  disposition: dispositionSchema.nullable().default(null),
  closedAt: z.iso.datetime().nullable().default(null),
  lastClosed: z
    .object({
      revision: z.int().min(1),
      at: z.iso.datetime(),
      disposition: dispositionSchema,
      score: z.number().nullable(),
      chance: z.number().nullable(),
      control: z.boolean(),
      lanes: z.array(laneSchema).nullable(),
      earlier: z
        .object({ revision: z.int().min(1), at: z.iso.datetime() })
        .nullable()
        .default(null)
        .describe('the revision that was closed before it'),
    })
    .nullable()
    .default(null)
    .describe('the newest revision that was closed, as it was: what follows its end goes on though another is open'),
  failure: z.string().nullable().default(null).describe('name of the error that stopped the workflow'),
});
export type CaseRecord = z.infer<typeof caseRecordSchema>;

/** The name of the workflow execution of one revision: a second start of it starts nothing. */
export function executionName(port: string, reference: string, revision: number): string {
  return `${port}-${reference}-r${revision}`;
}
