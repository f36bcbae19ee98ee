import { decodeText } from '../decode-text.ts';
import type { ReadLimits } from '../read-limits.ts';
import type { FileType } from '../sniff.ts';
import { decodeLatin1 } from '../structured/latin1.ts';
import { csvLines } from './csv-lines.ts';
import { edifactLines } from './edifact-lines.ts';
import { jsonLines } from './json-lines.ts';
import { type MessageLine, placeKey } from './message-line.ts';
import { x12Lines } from './x12-lines.ts';
import { xmlLines } from './xml-lines.ts';

export type MessageForm = Extract<FileType, 'edifact' | 'x12' | 'csv' | 'json' | 'xml'>;

/** Some lines of a message, and how many there are; `broken` where it is shown as bare text, as its form can't be told apart. */
export interface LinesShown {
  lines: (MessageLine & { cut: boolean })[];
  total: number;
  /** The line whose place was asked for. */
  found: number | null;
  broken: boolean;
}

/** What to show: some lines from one on, or around the one that a value was read from. */
export interface LinesAsked {
  from: number;
  limit: number;
  place: string | null;
}

/** A longer line is cut: nobody reads it, and pages of an answer stay small. */
const LONGEST_LINE = 2000;
/** So many lines are shown before the one that was asked for. */
const BEFORE = 20;

/** The lines of a structured message that were asked for. Never throws for what is in the file. */
export function messageLines(bytes: Uint8Array, form: MessageForm, limits: ReadLimits, asked: LinesAsked): LinesShown {
  try {
    return { ...chosen(() => linesOf(bytes, form, limits), asked), broken: false };
  } catch {
    return { ...chosen(() => bareLines(bytes), asked), broken: true };
  }
}

function linesOf(bytes: Uint8Array, form: MessageForm, limits: ReadLimits): Lines {
  if (form === 'edifact') return edifactLines(bytes);
  if (form === 'x12') return x12Lines(bytes);
  const text = decodeText(bytes);
  if (form === 'csv') return csvLines(text, limits.records);
  return form === 'json' ? jsonLines(text) : xmlLines(text);
}

function* bareLines(bytes: Uint8Array): Generator<{ place: null; text: string }> {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0x0a, start);
    const stop = Math.min(end === -1 ? bytes.length : end, start + 65_536);
    yield { place: null, text: textOf(bytes.subarray(start, stop)).replace(/\r$/, '') };
    start = stop === end ? end + 1 : stop;
  }
}

function textOf(bytes: Uint8Array): string {
  try {
    return decodeText(bytes);
  } catch {
    return decodeLatin1(bytes);
  }
}

type Lines = Iterable<{ place: string | null; text: string }>;

function chosen(lines: () => Lines, { from, limit, place }: LinesAsked): Omit<LinesShown, 'broken'> {
  const found = place === null ? null : numberOf(lines(), placeKey(place));
  const begin = found === null ? from : Math.max(1, found - BEFORE);
  const shown: LinesShown['lines'] = [];
  let total = 0;
  for (const { place: at, text } of lines()) {
    total += 1;
    if (total < begin || shown.length >= limit) continue;
    shown.push({ number: total, place: at, text: text.slice(0, LONGEST_LINE), cut: text.length > LONGEST_LINE });
  }
  return { lines: shown, total, found };
}

function numberOf(lines: Lines, key: string): number | null {
  let number = 0;
  for (const { place } of lines) {
    number += 1;
    if (place !== null && placeKey(place) === key) return number;
  }
  return null;
}
