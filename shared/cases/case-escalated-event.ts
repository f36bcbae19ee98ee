import * as z from 'zod';
import { laneSchema } from '../ports/port-profile.ts';
import type { CaseRecord } from './case-record.ts';

/**
 * What other agencies are told when a task of a case was not decided in time, or an officer handed it to a supervisor. A
 * change that breaks a reader gets the next version.
 */
export const caseEscalatedSchema = z.strictObject({
  version: z.literal('1'),
  port: z.string().describe('UN/LOCODE'),
  reference: z.string(),
  revision: z.int().min(1),
  lane: laneSchema,
  why: z.enum(['overdue', 'raised']).describe('raised: by an officer, to a supervisor'),
  escalation: z.int().min(0).describe('how often it was overdue'),
  score: z.number().min(0).max(100).nullable(),
  escalatedAt: z.iso.datetime(),
});
export type CaseEscalated = z.infer<typeof caseEscalatedSchema>;

export const CASE_ESCALATED = { source: 'tidewaiter', detailType: 'Case Escalated' } as const;

/** Whether anybody outside hears that a case is worked on: not of one that never was, and of a blind review nothing. */
export function isToldOf({ drill, blind }: Pick<CaseRecord, 'drill' | 'blind'>): boolean {
  return !drill && !blind;
}
