import { takeTurn } from '../../stores/call-turns.ts';
import type { CasesTable } from '../../stores/cases-table.ts';

/** The calls that Textract counts by the second, each against a quota of its own. */
export type TextractOperation =
  | 'DetectDocumentText'
  | 'AnalyzeExpense'
  | 'AnalyzeID'
  | 'AnalyzeDocument'
  | 'StartDocumentTextDetection'
  | 'GetDocumentTextDetection'
  | 'StartExpenseAnalysis'
  | 'GetExpenseAnalysis'
  | 'StartDocumentAnalysis'
  | 'GetDocumentAnalysis';

/** Keeps all readers of a region together within the rate of each operation. */
export interface Turns {
  /** Resolves when the call may be started. */
  take(operation: TextractOperation): Promise<void>;
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(ms: number): Promise<void>;
}

/**
 * Turns that all readers take from one place in the table, so that it does not matter which of them runs where. A reader
 * that waits for its turn holds its slot of the queue: so the queue waits, and no call is made only to be refused.
 *
 * Turns of an operation lie at least 1/rate apart. So within any second no more than ceil(rate) of them begin; where
 * calls start up to J seconds after their turn (a timer that fires late, clocks that differ by J) no more than
 * ceil(rate x (1 + J)) calls do.
 */
export function turnsOf(
  table: CasesTable,
  callsPerSecond: Readonly<Record<TextractOperation, number>>,
  clock: Clock,
): Turns {
  return {
    async take(operation) {
      const intervalMs = Math.ceil(1000 / callsPerSecond[operation]);
      const at = await takeTurn(table, operation, intervalMs, () => clock.now());
      const wait = at - clock.now();
      if (wait > 0) await clock.sleep(wait);
    },
  };
}
