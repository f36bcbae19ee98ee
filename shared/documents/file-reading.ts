import * as z from 'zod';
import { fileMetadataSchema } from './file-metadata.ts';
import { type Reading, readingSchema } from './reading.ts';

/** The calls that cost money, by what is asked of each page. AnalyzeDocument is priced by its features. */
export const pricedCallSchema = z.enum([
  'DetectDocumentText',
  'AnalyzeExpense',
  'AnalyzeID',
  'AnalyzeDocument.tables',
  'AnalyzeDocument.forms',
  'AnalyzeDocument.queries',
]);
export type PricedCall = z.infer<typeof pricedCallSchema>;

/** How many pages each call was made for; a call that was not made is absent. */
export const callCountsSchema = z.partialRecord(pricedCallSchema, z.int().min(0));
export type CallCounts = z.infer<typeof callCountsSchema>;

/** Public list prices in US dollars for a thousand pages of each call. */
export const priceTableSchema = z.record(pricedCallSchema, z.number().min(0));
export type PriceTable = z.infer<typeof priceTableSchema>;

/** AWS's public list prices of Textract, first tier, in US dollars for a thousand pages; a region's settings may say otherwise. */
export const LIST_PRICES: PriceTable = {
  DetectDocumentText: 1.5,
  AnalyzeExpense: 10,
  AnalyzeID: 25,
  'AnalyzeDocument.tables': 15,
  'AnalyzeDocument.forms': 50,
  'AnalyzeDocument.queries': 15,
};

/** What was read from one uploaded file: at least one paper, in the order of their pages, and what reading it cost. */
export const fileReadingSchema = z.object({
  file: z.string().describe('name of the file as uploaded'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  pages: z.int().min(0),
  calls: callCountsSchema,
  costUsd: z.number().min(0).describe('by public list price'),
  metadata: fileMetadataSchema.optional().describe('absent where the file has none'),
  papers: z.array(readingSchema).min(1),
});
export type FileReading = z.infer<typeof fileReadingSchema>;

/** The list price of some calls, in US dollars. */
export function costOf(calls: CallCounts, prices: PriceTable): number {
  const sum = pricedCallSchema.options.reduce((total, call) => total + (calls[call] ?? 0) * prices[call], 0);
  return Math.round(sum * 1000) / 1e6;
}

/** The paper that a file is named by: the first one that is known. */
export function principalPaper({ papers }: FileReading): Reading {
  const [first] = papers;
  const paper = papers.find(({ kind }) => kind !== 'unknown') ?? first;
  if (paper === undefined) throw new TypeError('a file reading holds at least one paper');
  return paper;
}
