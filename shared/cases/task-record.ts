import * as z from 'zod';
import { severitySchema } from '../checks/finding.ts';
import { phraseSchema } from '../language/phrase-schema.ts';
import { laneSchema } from '../ports/port-profile.ts';
import { auditFactSchema } from './audit-chain.ts';
import { decisionSchema } from './decision.ts';

/** Whose eyes a task waits for: the first officer's, another officer's who has not seen the first decision, a supervisor's. */
export const stageSchema = z.enum(['first', 'second', 'supervisor']);
export type Stage = z.infer<typeof stageSchema>;

const doneSchema = z.object({ by: z.string(), at: z.iso.datetime(), reason: z.string().max(1000) });

/** What the officers of a lane see of a task before they open it. Null in a blind review. */
export const taskSummarySchema = z.object({
  severity: severitySchema.describe('the gravest'),
  findings: z.int().min(1),
  checks: z.array(z.string()).max(5).describe('of the gravest findings, those first'),
  headline: z.string().max(300).describe('the gravest finding, in its own words'),
  said: phraseSchema.optional().describe('the same, to be told in another language; not shortened'),
});
export type TaskSummary = z.infer<typeof taskSummarySchema>;

/** What was asked of the port. The clock of the task stands still until it comes, or until `until`. */
export const informationRequestSchema = z.object({
  ...doneSchema.shape,
  wanted: z.enum(['document', 'rescan']),
  until: z.iso.datetime(),
  ended: z
    .object({ at: z.iso.datetime(), how: z.enum(['answered', 'unanswered']) })
    .nullable()
    .default(null)
    .describe('answered: the port sent something; null while it is waited for'),
});
export type InformationRequest = z.infer<typeof informationRequestSchema>;

/** One officer's piece of work on one revision of a case in one lane. */
export const taskRecordSchema = z.object({
  port: z.string(),
  reference: z.string(),
  revision: z.int().min(1),
  lane: laneSchema,
  version: z.int().min(0).default(0).describe('one more with each change: what a change is conditioned on'),
  state: z.enum(['open', 'waiting', 'decided', 'withdrawn']).describe('waiting: for the port, off its lane'),
  stage: stageSchema.default('first'),
  priority: z.int().min(1).max(4),
  createdAt: z.iso.datetime(),
  dueAt: z.iso.datetime(),
  escalation: z.int().min(0).describe('how often it was overdue'),
  taskToken: z.string(),
  claimedBy: z.string().nullable(),
  claimedAt: z.iso.datetime().nullable().default(null).describe('since when whoever holds it has worked on it'),
  leaseUntil: z.iso.datetime().nullable(),
  decision: decisionSchema.nullable().describe('the one that counts'),
  earlier: z.array(decisionSchema).max(2).default([]).describe('of four eyes: kept from who decides next until then'),
  knows: z
    .array(z.string())
    .default([])
    .describe('who was shown what others decided: in this revision or one before, to end a disagreement'),
  assignedTo: z.string().nullable().default(null).describe('by a supervisor, or as the task was theirs before'),
  assignedUntil: z.iso.datetime().nullable().default(null).describe('others may claim it after that'),
  snoozed: z
    .object({ ...doneSchema.shape, until: z.iso.datetime() })
    .nullable()
    .default(null),
  raised: doneSchema.nullable().default(null).describe('by an officer, to a supervisor'),
  request: informationRequestSchema.nullable().default(null),
  summary: taskSummarySchema.nullable().default(null),
  told: z.boolean().default(false).describe('the workflow has heard how it ended'),
  unwritten: auditFactSchema.nullable().default(null).describe('its last change, until that stands in the trail'),
});
export type TaskRecord = z.infer<typeof taskRecordSchema>;
/** A task as it is opened: what happens to tasks later has its default. */
export type NewTask = z.input<typeof taskRecordSchema>;

/** Which task: as its address names it. */
export const taskPlaceSchema = z.object({
  port: z.string(),
  reference: z.string(),
  revision: z.coerce.number().int().min(1),
  lane: laneSchema,
});
export type TaskPlace = z.infer<typeof taskPlaceSchema>;

/** How long a claim holds without a heartbeat, where a port says nothing else. */
export const LEASE_MINUTES = 15;
/** How long a task that was assigned waits for its officer before others may take it. */
export const ASSIGNED_HOURS = 8;

/** Decided or withdrawn: nobody works on it any more. */
export function isEnded({ state }: Pick<TaskRecord, 'state'>): boolean {
  return state === 'decided' || state === 'withdrawn';
}

/** Tasks are worked by priority, then due time: the order of this string. */
export function taskRank(task: Pick<TaskRecord, 'priority' | 'dueAt' | 'port' | 'reference' | 'revision'>): string {
  return `${task.priority}#${task.dueAt}#${task.port}/${task.reference}#${task.revision}`;
}
