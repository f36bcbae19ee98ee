import * as z from 'zod';
import { roleSchema } from '../access/principal.ts';
import { decidedSchema, decisionSchema, reasonSchema } from '../cases/decision.ts';
import { draftContentSchema, draftSchema } from '../cases/draft.ts';
import { staffRecordSchema } from '../cases/staff-record.ts';
import { outcomeSchema } from '../cases/task-decided.ts';
import { notYoursSchema } from '../cases/task-eligibility.ts';
import { stageSchema, taskRecordSchema } from '../cases/task-record.ts';
import { laneSchema } from '../ports/port-profile.ts';

/**
 * What the API takes and answers about tasks and those who work on them. Every answer carries `now`, the server's clock:
 * leases, due times and snoozes count by it, whatever the caller's clock says.
 */
const nowSchema = z.iso.datetime().describe("the server's clock");

/** A task as a row of a list: without the token that wakes its workflow, and without what others decided before. */
export const taskRowSchema = taskRecordSchema
  .omit({ taskToken: true, version: true, told: true, unwritten: true, knows: true, earlier: true })
  .extend({
    earlier: z.int().min(0).max(2).describe('how many have decided before'),
    notYours: notYoursSchema.nullable().describe('why the caller can not claim it; null where they can'),
  });
export type TaskRow = z.infer<typeof taskRowSchema>;

export const taskListSchema = z.object({
  tasks: z.array(taskRowSchema),
  next: z.string().nullable().describe('where the list goes on: `after` of the next request'),
  now: nowSchema,
});
export const taskSchema = z.object({ task: taskRowSchema, now: nowSchema });
export const nextTaskSchema = z.object({ task: taskRowSchema.nullable(), now: nowSchema });
export const heartbeatSchema = z.object({ leaseUntil: z.iso.datetime(), now: nowSchema });
export const draftAnswerSchema = z.object({ draft: draftSchema, now: nowSchema });
export const decidedAnswerSchema = z.object({
  outcome: outcomeSchema.describe('decided: it counts; second, supervisor: who must decide too'),
  decision: decisionSchema.describe("the caller's own"),
  task: taskRowSchema,
  now: nowSchema,
});

const queryFlag = z.enum(['true', 'false']).transform((text) => text === 'true');

export const taskListRequestSchema = z.object({
  port: z.string().optional(),
  lane: laneSchema.optional(),
  mine: queryFlag.default(false),
  late: queryFlag.default(false),
  stage: stageSchema.optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  after: z.string().max(500).optional(),
});
export const nextRequestSchema = z.object({
  ports: z.array(z.string()).max(100).optional(),
  lanes: z.array(laneSchema).max(10).optional(),
});
const reasonText = z.string().trim().min(1, 'say why').max(1000);
export const snoozeRequestSchema = z.union([
  z.object({ until: z.iso.datetime(), reason: reasonText }),
  z.object({ until: z.null() }).describe('ends it'),
]);
export const raiseRequestSchema = z.object({ reason: reasonText });
export const informationRequestSchema = z.object({
  wanted: z.enum(['document', 'rescan']),
  reason: reasonText,
  until: z.iso.datetime(),
});
export const assignRequestSchema = z.object({
  to: z.string().min(1).nullable(),
  override: reasonText.optional().describe('why it goes to somebody absent or with enough work'),
});
export const decideRequestSchema = decidedSchema.extend({
  requestId: z.string().min(1).max(100).optional().describe('the same for every repeat of one decision'),
});
export const draftRequestSchema = z.object({ version: z.int().min(0), content: draftContentSchema });

export const staffMemberSchema = staffRecordSchema.omit({ version: true }).extend({
  absent: z.boolean(),
  held: z.int().min(0).describe('tasks held or assigned now'),
});
export type StaffMember = z.infer<typeof staffMemberSchema>;
export const staffListSchema = z.object({ staff: z.array(staffMemberSchema), now: nowSchema });
export const staffSchema = z.object({ staff: staffMemberSchema, now: nowSchema });
export const staffRequestSchema = z.object({
  name: z.string().trim().min(1).max(100).optional(),
  capacity: z.int().min(1).max(100).optional(),
  absentUntil: z.iso.datetime().nullable().optional(),
});
export const absenceRequestSchema = z.object({ until: z.iso.datetime().nullable() });
export const meSchema = z.object({
  id: z.string(),
  name: z.string(),
  roles: z.array(roleSchema),
  ports: staffRecordSchema.shape.ports,
  lanes: staffRecordSchema.shape.lanes,
  staff: staffMemberSchema.nullable().describe('null for those who work on no tasks'),
  reasons: z
    .array(z.object({ port: z.string(), lane: laneSchema, reasons: z.array(reasonSchema) }))
    .describe('the coded reasons that each of their lanes offers'),
  now: nowSchema,
});

export const laneLoadSchema = z.object({
  port: z.string(),
  lane: laneSchema,
  open: z.int(),
  late: z.int(),
  waiting: z.int(),
  held: z.int(),
  second: z.int().describe('that wait for a second officer'),
  supervisor: z.int().describe('that wait for a supervisor'),
  oldest: z.iso.datetime().nullable().describe('when the oldest open task was opened'),
  byPriority: z.array(z.int()).length(4).describe('open ones of priority 1, 2, 3, 4'),
});
export type LaneLoad = z.infer<typeof laneLoadSchema>;
export const loadSchema = z.object({ load: z.array(laneLoadSchema), countedAt: z.iso.datetime(), now: nowSchema });
