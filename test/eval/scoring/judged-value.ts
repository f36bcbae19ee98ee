import type { FileReading } from '../../../shared/documents/file-reading.ts';
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

const NOTHING_GIVEN: GivenPaper = { fields: {}, evidence: {} };

/** What was read as the kind that it is; nothing where it was taken for another. */
export function givenPaper(reading: FileReading | null, kind: EvalKind): GivenPaper {
  const paper = reading?.papers.find((one) => one.kind === kind);
  // Fields are plain JSON by their schemas, which is what the comparison walks through.
  return paper ? { fields: paper.fields as Truth, evidence: paper.evidence } : NOTHING_GIVEN;
}

export function asText(value: TruthValue | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}
