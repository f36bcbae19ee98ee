import * as z from 'zod';
import { auditEventSchema } from '../cases/audit-chain.ts';
import { caseRecordSchema } from '../cases/case-record.ts';

export const searchRequestSchema = z.object({
  q: z.string().trim().min(2, 'two letters or digits at least').max(100),
  port: z.string().optional(),
});

/** What a word leads to: cases, and what an officer of that name did. */
export const searchAnswerSchema = z.object({
  cases: z.array(
    caseRecordSchema
      .pick({ port: true, reference: true, revision: true, status: true, disposition: true, updatedAt: true })
      .extend({
        because: z
          .array(z.object({ kind: z.string(), value: z.string(), about: z.string() }))
          .describe('what of it was found; empty: its reference'),
      }),
  ),
  complete: z.boolean().describe('false where there are more cases'),
  events: z
    .array(
      auditEventSchema
        .pick({ at: true, actor: true, action: true, sequence: true, detail: true })
        .extend({ port: z.string(), reference: z.string() }),
    )
    .describe('newest first'),
});
export type SearchAnswer = z.infer<typeof searchAnswerSchema>;
