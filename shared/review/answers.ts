import * as z from 'zod';
import { principalSchema } from '../access/principal.ts';
import { auditEventSchema } from '../cases/audit-chain.ts';
import { caseRecordSchema } from '../cases/case-record.ts';
import { documentRecordSchema } from '../cases/document-record.ts';
import { drillSchema } from '../cases/drill.ts';
import { taskRecordSchema } from '../cases/task-record.ts';
import { findingSchema } from '../checks/finding.ts';
import { profileEditionSchema } from '../checks/profile-edition.ts';
import { phraseSchema } from '../language/phrase-schema.ts';
import { laneSchema } from '../ports/port-profile.ts';
import { sharedFormSchema, tlpSchema } from '../sharing/agency.ts';
import { listInForceSchema, quarantineSchema } from '../watchlists/list-in-force.ts';

/** What the review API answers, made of the domain's own schemas. */
const shownCaseSchema = caseRecordSchema
  .omit({ gatherToken: true, lastClosed: true })
  // Told when the case is closed.
  .extend({ drill: z.boolean().optional(), control: z.boolean().optional() });
const shownTaskSchema = taskRecordSchema.omit({
  taskToken: true,
  version: true,
  told: true,
  unwritten: true,
  knows: true,
});

export const aboutSchema = z.object({
  region: z.string(),
  intakeBucket: z.string(),
  referenceBucket: z.string(),
  you: principalSchema,
  ports: z.array(
    z.object({
      locode: z.string(),
      name: z.string(),
      timeZone: z.string(),
      lanes: z.array(laneSchema),
      required: z.array(z.string()),
    }),
  ),
});
export const caseListSchema = z.object({ cases: z.array(shownCaseSchema) });
export const restartedSchema = z.object({ case: shownCaseSchema });
export const rejectionListSchema = z.object({
  rejections: z.array(
    z.object({ key: z.string(), receivedAt: z.string(), problem: z.object({ code: z.string(), message: z.string() }) }),
  ),
});
export const progressSchema = shownCaseSchema.extend({
  documents: z.array(
    documentRecordSchema.pick({
      documentId: true,
      file: true,
      area: true,
      scanId: true,
      state: true,
      kind: true,
      reader: true,
      partial: true,
      problem: true,
    }),
  ),
  readingCostUsd: z.number(),
  steps: z.array(z.string()),
  findings: z.array(
    findingSchema.pick({ id: true, check: true, severity: true, certainty: true, lane: true, shadow: true }),
  ),
  counts: z.object({ documents: z.int(), findings: z.int() }).optional().describe('of all, where not all are listed'),
});
/** What a case has beyond one answer. Each `next` asks for what follows, as `after`. */
const beyondSchema = z.object({
  documents: z
    .object({
      all: z.int(),
      unreadable: z.int(),
      inPart: z.int(),
      underway: z.int(),
      next: z.string().nullable(),
    })
    .nullable()
    .describe('of all documents; null where all are told'),
  findings: z
    .object({
      all: z.int(),
      byLane: z.record(z.string(), z.int()).describe('of all but those on trial'),
      next: z.string().nullable(),
    })
    .nullable(),
  tasks: z.string().nullable().describe('next'),
});
export const wholeCaseSchema = z.object({
  case: shownCaseSchema,
  documents: z.array(documentRecordSchema),
  readingCostUsd: z.number(),
  findings: z.array(findingSchema),
  examinations: z.array(
    z.object({
      step: z.string(),
      examined: z.array(z.string()),
      notExamined: z.array(z.object({ check: z.string(), because: z.string(), said: phraseSchema.optional() })),
      settled: z.array(
        z.object({
          ...{ check: z.string(), subject: z.string(), entry: z.string() },
          ...{ because: z.string(), said: phraseSchema.optional() },
        }),
      ),
      editions: z.array(z.object({ list: z.string(), edition: z.string() })),
      profileEdition: z.int().default(0),
    }),
  ),
  tasks: z.array(shownTaskSchema),
  audit: z.array(auditEventSchema).describe('the newest entries of the trail, the others come by pages'),
  beyond: beyondSchema.optional().describe('absent where all of the case is here'),
  drill: drillSchema.pick({ planted: true, by: true, at: true }).optional(),
});
const next = z.string().nullable();
export const moreDocumentsSchema = z.object({ documents: z.array(documentRecordSchema), next });
export const moreFindingsSchema = z.object({
  findings: z.array(findingSchema),
  documents: z.array(documentRecordSchema).describe('those that the findings name'),
  next,
});
export const moreTasksSchema = z.object({ tasks: z.array(shownTaskSchema), next });

export const profileSchema = z.object({ profile: profileEditionSchema });
export const profileHistorySchema = z.object({ editions: z.array(profileEditionSchema) });

const estimateSchema = z.object({ value: z.number(), low: z.number(), high: z.number() });
const figuresSchema = z.object({
  check: z.string(),
  findings: z.number(),
  per100Cases: z.number(),
  right: z.number(),
  wrong: z.number(),
  undecided: z.number(),
  precision: estimateSchema.nullable(),
  reviewSeconds: z.number(),
});
export const checksReportSchema = z.object({
  ports: z.array(z.string()),
  month: z.string(),
  complete: z.boolean().describe('false: of a month with more cases only the first by reference were read'),
  report: z.object({
    cases: z.number(),
    reviewed: z.number(),
    reviewSeconds: z.number(),
    checks: z.array(figuresSchema),
    shadow: z.array(figuresSchema),
    controls: z.object({
      drawn: z.number(),
      decided: z.number(),
      foundWrong: z.number(),
      missed: estimateSchema.nullable(),
    }),
    disparities: z.array(
      z.object({
        check: z.string(),
        origin: z.string(),
        cases: z.number(),
        hits: z.number(),
        controls: z.number(),
        per100: z.number(),
        othersPer100: z.number(),
        ratio: estimateSchema,
        enough: z.boolean(),
        flagged: z.boolean(),
      }),
    ),
  }),
});
export const announcedSchema = z.object({ drill: z.object({ port: z.string(), reference: z.string() }) });

export const listsSchema = z.object({
  lists: z.array(
    z.object({
      list: z.string(),
      private: z.boolean(),
      inForce: listInForceSchema
        .pick({ edition: true, entries: true, names: true, adoptedAt: true, permit: true })
        .nullable(),
      keptOut: z.array(quarantineSchema),
    }),
  ),
});
export const permittedSchema = z.object({ permitted: z.object({ list: z.string(), edition: z.string() }) });

/** What another agency was given: entities of FollowTheMoney line by line, or a STIX bundle. */
export const handedOverSchema = z.object({
  handedOver: z.object({ agency: z.string(), form: sharedFormSchema, tlp: tlpSchema, content: z.unknown() }),
});

/** The files of an evidence package, and where to fetch each for a while. */
export const exportedSchema = z.object({
  package: z.array(z.object({ name: z.string(), bytes: z.number(), sha256: z.string(), url: z.url() })),
});

export type ShownCase = z.infer<typeof shownCaseSchema>;
export type Progress = z.infer<typeof progressSchema>;
export type WholeCase = z.infer<typeof wholeCaseSchema>;
export type MoreDocuments = z.infer<typeof moreDocumentsSchema>;
export type MoreFindings = z.infer<typeof moreFindingsSchema>;
export type MoreTasks = z.infer<typeof moreTasksSchema>;
