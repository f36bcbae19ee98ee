import type { EvidenceByPath } from '../../../shared/documents/reading.ts';
import type { EvalKind, Truth, TruthValue } from '../labelled-paper.ts';

export type Outcome =
  /** Given as printed. */
  | 'right'
  /** Printed, but something else was given. */
  | 'wrong'
  /** Printed, and nothing was given. */
  | 'missed'
  /** Given, though nothing of the kind is printed. */
  | 'invented';

/** One value that is printed or was given, and what is to be said of it. */
export interface JudgedValue {
  paper: string;
  kind: EvalKind;
  /** Path without indices: `lines.amount`. */
  field: string;
  part: 'header' | 'row' | 'list';
  /** By the tolerant comparison. */
  outcome: Outcome;
  exact: boolean;
  printed: string | null;
  given: string | null;
  /** Of what was given, where its evidence says so. */
  confidence: number | null;
}

/** Rows that are printed, of those the ones found, and rows that were given without being there. */
export interface JudgedRows {
  paper: string;
  kind: EvalKind;
  path: string;
  printed: number;
  found: number;
  invented: number;
}

/** What a reader gave for one paper. */
export interface GivenPaper {
  fields: Truth;
  evidence: EvidenceByPath;
}

export const NOTHING_GIVEN: GivenPaper = { fields: {}, evidence: {} };

export function asText(value: TruthValue | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}
