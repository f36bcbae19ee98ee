import type { Evidence } from './reading.ts';
import type { Seen } from './seen.ts';

/** Printed text with where it stands: a cell, a segment's component, some words of a line. */
export interface Snippet {
  text: string;
  /** Of a cell that is set in several lines. */
  lines?: string[];
  evidence: Evidence;
}

/** What a parser of printed text gives: the value, how sure it is of it (1 = no doubt), and what it changed. */
export interface Parsed<T> {
  value: T;
  certainty: number;
  repaired?: string;
}

/** Parses a snippet. Null where the text is no such value. */
export function seenAs<T>(
  snippet: Snippet | null | undefined,
  parse: (text: string) => Parsed<T> | null,
): Seen<T> | null {
  if (!snippet) return null;
  const parsed = parse(snippet.text);
  if (!parsed) return null;
  const evidence: Evidence = { ...snippet.evidence, confidence: round(snippet.evidence.confidence * parsed.certainty) };
  if (parsed.repaired !== undefined) evidence.repaired = parsed.repaired;
  return { value: parsed.value, evidence };
}

/** The text as it is, white space folded. Null where there is none. */
export function seenText(snippet: Snippet | null | undefined): Seen<string> | null {
  return seenAs(snippet, asText);
}

export function asText(text: string): Parsed<string> | null {
  const folded = text.replace(/\s+/g, ' ').trim();
  return folded === '' ? null : { value: folded, certainty: 1 };
}

function round(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}
