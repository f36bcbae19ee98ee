import * as z from 'zod';
import { principalSchema } from '../access/principal.ts';

/** An officer's work: who they are by their last sign-in, how much they take on, and when they were here. */
export const staffRecordSchema = z.object({
  ...principalSchema.shape,
  name: z.string().max(100),
  capacity: z.int().min(1).max(100).describe('tasks that may be held or assigned at once'),
  absentUntil: z.iso.datetime().nullable().describe('null: here'),
  lastSeenAt: z.iso.datetime(),
  version: z.int().min(0),
});
export type StaffRecord = z.infer<typeof staffRecordSchema>;

/** Until a supervisor says otherwise. */
export const USUAL_CAPACITY = 10;

export function isAbsent({ absentUntil }: Pick<StaffRecord, 'absentUntil'>, now: string): boolean {
  return absentUntil !== null && absentUntil > now;
}
