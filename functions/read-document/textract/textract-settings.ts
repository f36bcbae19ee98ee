import * as z from 'zod';
import type { DearStep } from '../../../shared/documents/cascade/dear-calls.ts';
import { DEFAULT_LIMITS } from '../../../shared/documents/read-limits.ts';

const perSecond = z.number().positive().max(1000);

/** What a region lets its readers ask of Textract, and how often. */
export const textractSettingsSchema = z.strictObject({
  steps: z
    .strictObject({
      words: z.boolean().describe('DetectDocumentText: without it pictures stay unread'),
      expense: z.boolean().describe('AnalyzeExpense, for invoices'),
      identity: z.boolean().describe('AnalyzeID, for identity documents'),
      forms: z.boolean().describe('AnalyzeDocument: keys and their values'),
      tables: z.boolean().describe('AnalyzeDocument: tables'),
      queries: z.boolean().describe('AnalyzeDocument: questions'),
    })
    .describe('dear ones are asked only for what the cheaper left missing or doubtful'),
  callsPerSecond: z
    .strictObject({
      DetectDocumentText: perSecond,
      AnalyzeExpense: perSecond,
      AnalyzeID: perSecond,
      AnalyzeDocument: perSecond,
      StartDocumentTextDetection: perSecond,
      GetDocumentTextDetection: perSecond,
      StartExpenseAnalysis: perSecond,
      GetExpenseAnalysis: perSecond,
      StartDocumentAnalysis: perSecond,
      GetDocumentAnalysis: perSecond,
    })
    .describe('of this account in this region (Service Quotas); fewer where others share it'),
  jobFromPages: z
    .int()
    .min(2)
    .nullable()
    .describe('a PDF with so many pages without text is recognised as a whole, asynchronously; null: never'),
  dearJobFromPages: z
    .int()
    .min(2)
    .max(DEFAULT_LIMITS.dearPages)
    .nullable()
    .describe(
      'so many pages of a file that need the same dear call are given to it together, asynchronously; null: never',
    ),
});
export type TextractSettings = z.infer<typeof textractSettingsSchema>;

/** The dear steps that are on. */
export function dearStepsOf({ steps }: Pick<TextractSettings, 'steps'>): DearStep[] {
  const dear: readonly DearStep[] = ['expense', 'identity', 'forms', 'tables', 'queries'];
  return dear.filter((step) => steps[step]);
}

/** Which jobs a region's readers may begin: those of steps that are on. */
export function jobsOf({
  steps: { words, expense, identity: _, ...features },
  jobFromPages,
  dearJobFromPages,
}: Pick<TextractSettings, 'steps' | 'jobFromPages' | 'dearJobFromPages'>) {
  return {
    words: words && jobFromPages !== null,
    expense: expense && dearJobFromPages !== null,
    document: Object.values(features).includes(true) && dearJobFromPages !== null,
  };
}

export function beginsJobs(settings: Parameters<typeof jobsOf>[0]): boolean {
  return Object.values(jobsOf(settings)).includes(true);
}
