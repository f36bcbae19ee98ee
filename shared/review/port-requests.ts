import * as z from 'zod';
import { informationRequestSchema } from '../cases/task-record.ts';

/** What a port is asked for: an upload to the case answers. */
export const portRequestsSchema = z.object({
  requests: z.array(
    z.object({
      port: z.string(),
      reference: z.string(),
      ...informationRequestSchema.pick({ wanted: true, reason: true, until: true }).shape,
      askedAt: z.iso.datetime(),
    }),
  ),
});
export type PortRequests = z.infer<typeof portRequestsSchema>;
