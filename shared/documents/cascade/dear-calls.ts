import * as z from 'zod';
import type { PricedCall, PriceTable } from '../file-reading.ts';
import type { DocumentAnswer, ExpenseAnswer, IdentityAnswer } from './answers.ts';

/** The dear calls, each of which a region may have switched off. The last three are features of AnalyzeDocument. */
export const dearStepSchema = z.enum(['expense', 'identity', 'forms', 'tables', 'queries']);
export type DearStep = z.infer<typeof dearStepSchema>;
export type DocumentFeature = Exclude<DearStep, 'expense' | 'identity'>;

const PRICED_AS: Readonly<Record<DearStep, PricedCall>> = {
  expense: 'AnalyzeExpense',
  identity: 'AnalyzeID',
  forms: 'AnalyzeDocument.forms',
  tables: 'AnalyzeDocument.tables',
  queries: 'AnalyzeDocument.queries',
};

/** What a page of these steps is paid as: AnalyzeDocument by each of its features. */
export function pricedCallsOf(steps: readonly DearStep[]): PricedCall[] {
  return steps.map((step) => PRICED_AS[step]);
}

/** List price of a page, in US dollars for a thousand. */
export function priceOf(steps: readonly DearStep[], prices: PriceTable): number {
  return pricedCallsOf(steps).reduce((sum, call) => sum + prices[call], 0);
}

/** A question to AnalyzeDocument; the answer comes under its alias. */
export interface Question {
  alias: string;
  text: string;
}

/** The dear calls on the picture of one page, as the domain sees them. */
export interface DearCalls {
  steps: readonly DearStep[];
  /**
   * @param image PNG or JPEG
   * @param page of the file, from 1; for messages only
   * Each throws OcrUnavailableError when asking again would not help; any other error is taken as transient.
   */
  expense(image: Uint8Array, page: number): Promise<ExpenseAnswer>;
  identity(image: Uint8Array, page: number): Promise<IdentityAnswer>;
  document(
    image: Uint8Array,
    page: number,
    features: readonly DocumentFeature[],
    questions: readonly Question[],
  ): Promise<DocumentAnswer>;
}
