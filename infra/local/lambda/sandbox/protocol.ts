import * as z from 'zod';

const errorSchema = z.object({ errorType: z.string(), errorMessage: z.string(), trace: z.array(z.string()) });

/** What bootstrap.mjs tells the runtime. `residentBytes` is the process's memory before the function's code was loaded. */
export const sandboxMessageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready'), residentBytes: z.number() }),
  z.object({ type: z.literal('result'), id: z.string(), payload: z.string() }),
  z.object({ type: z.literal('error'), id: z.string(), error: errorSchema }),
  z.object({ type: z.literal('broken'), id: z.string().nullable(), error: errorSchema }),
]);
export type SandboxMessage = z.infer<typeof sandboxMessageSchema>;

/** What the runtime tells bootstrap.mjs: run the handler once. `event` is JSON text. */
export interface InvokeMessage {
  id: string;
  event: string;
  functionArn: string;
  timeoutMs: number;
}
