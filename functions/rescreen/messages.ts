import * as z from 'zod';
import { caseStatusSchema } from '../../shared/cases/case-record.ts';
import { editionNameSchema, listNameSchema } from '../../shared/watchlists/list-in-force.ts';

/** One rescreening: what an edition added to the one before, held against the cases that were screened without it. */
export const rescreeningSchema = z.object({
  list: listNameSchema,
  edition: editionNameSchema,
  adoptedAt: z.iso.datetime(),
  difference: z.string().describe('key of the index of what was added or changed'),
  closedSince: z.iso.datetime().describe('cases that were closed before are left alone'),
});
export type Rescreening = z.infer<typeof rescreeningSchema>;

/** Cases in one port, from a place in a queue of the table on. */
export const pageSchema = z.object({
  type: z.literal('rescreen-page'),
  rescreening: rescreeningSchema,
  port: z.string(),
  page: z.int().min(0),
  from: z.object({ status: caseStatusSchema, start: z.record(z.string(), z.unknown()).nullable() }),
});
export type Page = z.infer<typeof pageSchema>;

/** One case that was just being screened when its turn came. */
export const caseAgainSchema = z.object({
  type: z.literal('rescreen-case'),
  rescreening: rescreeningSchema,
  port: z.string(),
  reference: z.string(),
  tries: z.int().min(1),
});
export type CaseAgain = z.infer<typeof caseAgainSchema>;

export type RescreenMessage = Page | CaseAgain;
