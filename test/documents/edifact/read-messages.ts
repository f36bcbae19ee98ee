import { EdifactReader } from '../../../shared/documents/edifact/read-edifact.ts';
import { readWhole } from '../../../shared/documents/pieces/whole-papers.ts';
import { DEFAULT_LIMITS } from '../../../shared/documents/read-limits.ts';
import type { ReadPaper } from '../../../shared/documents/read-paper.ts';

/** The papers of an interchange given as text (then in UTF-8) or as bytes. */
export function readMessages(content: string | Uint8Array, limits = DEFAULT_LIMITS): ReadPaper[] {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readWhole(bytes, new EdifactReader(limits));
}

/** An interchange of one message, with the right counts. */
export function interchangeOf(type: string, body: readonly string[], syntax = 'UNOC:3'): string {
  return [
    `UNB+${syntax}+SENDER+RECEIVER+261104:0900+ICR1'`,
    `UNH+1+${type}'`,
    ...body,
    `UNT+${body.length + 2}+1'`,
    "UNZ+1+ICR1'",
  ].join('\n');
}
