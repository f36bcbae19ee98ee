import * as z from 'zod';

/** What was planted in a consignment that is made to train officers: its truth, told when it is closed. */
export const drillTruthSchema = z.strictObject({
  seed: z.string().max(100),
  planted: z
    .array(
      z.strictObject({
        check: z.string().regex(/^[A-L]\d{1,2}$/),
        subject: z.string().max(200),
        difficulty: z.string().max(20),
        says: z.string().max(500).describe('what was done, in plain words'),
      }),
    )
    .max(50),
});
export type DrillTruth = z.infer<typeof drillTruthSchema>;

export const drillSchema = z.object({ ...drillTruthSchema.shape, by: z.string(), at: z.iso.datetime() });
export type Drill = z.infer<typeof drillSchema>;
