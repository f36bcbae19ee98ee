import * as z from 'zod';
import { informationRequestSchema } from './task-record.ts';

/**
 * What is told when a port is asked for a document or a re-scan of a case. Which lane asks, and in which words, would say
 * what was found: the words are for the port alone. A change that breaks a reader gets the next version.
 */
export const informationRequestedSchema = z.strictObject({
  version: z.literal('1'),
  port: z.string().describe('UN/LOCODE'),
  reference: z.string(),
  revision: z.int().min(1),
  wanted: informationRequestSchema.shape.wanted,
  requestedAt: z.iso.datetime(),
  until: z.iso.datetime().describe('how long the case waits for it'),
});
export type InformationRequested = z.infer<typeof informationRequestedSchema>;

export const INFORMATION_REQUESTED = { source: 'tidewaiter', detailType: 'Information Requested' } as const;
