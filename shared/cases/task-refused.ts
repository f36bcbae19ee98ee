import * as z from 'zod';

/** Why a change of a task is refused. The codes stay the same; pages and tools go by them. */
export const taskRefusalSchema = z.enum([
  'task.unknown',
  'task.ended',
  'task.waiting',
  'task.claimed',
  'task.not-held',
  'task.lost',
  'task.decided-before',
  'task.for-a-supervisor',
  'task.assigned',
  'task.busy',
]);
export type TaskRefusal = z.infer<typeof taskRefusalSchema>;

/** A change that a task does not allow now. The message says what stands in the way; `detail` has it for machines. */
export class TaskRefused extends Error {
  override readonly name = 'TaskRefused';
  readonly code: TaskRefusal;
  readonly detail: Readonly<Record<string, unknown>>;
  constructor(code: TaskRefusal, message: string, detail: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.code = code;
    this.detail = detail;
  }
}
