import * as z from 'zod';
import { dispositionSchema } from './decision.ts';

/** What other agencies are told when a case is closed. A change that breaks a reader gets the next version. */
export const caseClosedSchema = z.strictObject({
  version: z.literal('1'),
  port: z.string().describe('UN/LOCODE'),
  reference: z.string(),
  revision: z.int().min(1),
  disposition: dispositionSchema,
  score: z.number().min(0).max(100).nullable(),
  closedAt: z.iso.datetime(),
});
export type CaseClosed = z.infer<typeof caseClosedSchema>;

export const CASE_CLOSED = { source: 'tidewaiter', detailType: 'Case Closed' } as const;
