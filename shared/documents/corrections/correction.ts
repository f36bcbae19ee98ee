import * as z from 'zod';

/** What an officer says that a paper truly says, where it was misread: one value of one file. */
export const correctionSchema = z.strictObject({
  documentId: z.string().min(1).max(64),
  path: z
    .string()
    .max(300)
    .regex(
      /^[A-Za-z]\w*(?:\.[A-Za-z]\w*|\[\d{1,6}\])*$/,
      'is written as in evidence: consignments[0].containers[1].grossKg',
    )
    .describe("into a paper's fields, as in evidence"),
  printed: z.string().max(4000).describe('what the reader took the value from, as the evidence has it'),
  value: z.string().max(2000).nullable().describe('as printed, or null where nothing is printed there'),
});
export type Correction = z.infer<typeof correctionSchema>;

/** Why a correction can't be applied. The message says what is wrong with it and what would be right. */
export class CorrectionError extends Error {
  override readonly name = 'CorrectionError';
  readonly code: 'correction.path' | 'correction.value' | 'correction.printed';
  constructor(code: CorrectionError['code'], message: string) {
    super(message);
    this.code = code;
  }
}
