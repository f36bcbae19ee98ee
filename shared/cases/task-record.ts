import * as z from 'zod';
import { laneSchema } from '../ports/port-profile.ts';
import { decisionSchema } from './decision.ts';

/** One officer's piece of work on one revision of a case in one lane. */
export const taskRecordSchema = z.object({
  port: z.string(),
  reference: z.string(),
  revision: z.int().min(1),
  lane: laneSchema,
  state: z.enum(['open', 'decided', 'withdrawn']),
  priority: z.int().min(1).max(4),
  createdAt: z.iso.datetime(),
  dueAt: z.iso.datetime(),
  escalation: z.int().min(0).describe('how often it was overdue'),
  taskToken: z.string(),
  claimedBy: z.string().nullable(),
  claimedAt: z.iso.datetime().nullable().default(null).describe('since when whoever holds it has worked on it'),
  leaseUntil: z.iso.datetime().nullable(),
  decision: decisionSchema.nullable(),
});
export type TaskRecord = z.infer<typeof taskRecordSchema>;

/** How long a claim holds without a decision. */
export const LEASE_MINUTES = 15;

/** Tasks are worked by priority, then due time: the order of this string. */
export function taskRank(task: Pick<TaskRecord, 'priority' | 'dueAt' | 'port' | 'reference' | 'revision'>): string {
  return `${task.priority}#${task.dueAt}#${task.port}/${task.reference}#${task.revision}`;
}
