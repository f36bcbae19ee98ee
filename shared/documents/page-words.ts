import * as z from 'zod';
import { boxSchema } from './reading.ts';

/** One word on a page: the contract between any text source (PDF text layer, OCR engine, Textract) and the extraction above. */
export const wordSchema = z.object({ text: z.string(), box: boxSchema, confidence: z.number().min(0).max(1) });
export type Word = z.infer<typeof wordSchema>;

export const pageWordsSchema = z.object({
  page: z.int().min(1),
  width: z.number().positive().describe('in points or pixels; only the ratio to height is used'),
  height: z.number().positive(),
  words: z.array(wordSchema),
});
export type PageWords = z.infer<typeof pageWordsSchema>;
