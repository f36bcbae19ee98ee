import type { Evidence, EvidenceByPath, Reader } from '../reading.ts';
import type { Seen } from '../seen.ts';
import type { Snippet } from '../snippet.ts';
import type { SeenText } from './answers.ts';

export type DearReader = Extract<Reader, `analyze-${string}`>;

/** A row as a dear call saw it, whole; evidence by path within the row. */
export interface SightedRow {
  fields: object;
  evidence: EvidenceByPath;
}

/** What the answer to one call says, in the terms of a paper's fields. */
export interface Sighting {
  page: number;
  reader: DearReader;
  values: { path: string; seen: Seen<string | number> }[];
  /** `list` as in AskedList: `[]` stands for each consignment. */
  lists: { list: string; rows: SightedRow[] }[];
}

/** A text of an answer with its evidence, as the parsers of printed text take it. */
export function snippetOf({ text, box, confidence }: SeenText, page: number, reader: DearReader): Snippet {
  const evidence: Evidence = { page, box, text, confidence, reader };
  // The answers place nothing else that could be shown.
  return { text, evidence: box === null ? { ...evidence, place: `page ${page}` } : evidence };
}
