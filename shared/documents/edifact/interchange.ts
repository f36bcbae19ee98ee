import type { Problem } from '../reading.ts';
import { UnreadableError } from '../unreadable-error.ts';
import { componentOf, type Segment, splitSegments } from './segments.ts';

/** One message: its segments from UNH to UNT, and its type, e.g. `CUSCAR` of directory `D95B`. */
export interface Message {
  type: string;
  directory: string;
  segments: Segment[];
}

export interface Interchange {
  messages: Message[];
  problems: Problem[];
  /** True where the counts or the end say that something is missing. */
  partial: boolean;
}

/** ISO 9735 syntax identifiers and the character sets behind them. */
const CHARACTER_SETS: Readonly<Record<string, string>> = {
  UNOA: 'ascii',
  UNOB: 'ascii',
  UNOC: 'iso-8859-1',
  UNOD: 'iso-8859-2',
  UNOE: 'iso-8859-5',
  UNOF: 'iso-8859-7',
  UNOG: 'iso-8859-3',
  UNOH: 'iso-8859-4',
  UNOI: 'iso-8859-6',
  UNOJ: 'iso-8859-8',
  UNOK: 'iso-8859-9',
  UNOW: 'utf-8',
  UNOY: 'utf-8',
};

/** Reads the envelope: character set, messages, counts, references. Throws UnreadableError. */
export function openInterchange(bytes: Uint8Array, maxSegments: number): Interchange {
  const { text, problems } = decode(bytes);
  const { segments, truncated } = splitSegments(text, maxSegments);
  const header = segments[0];
  if (header?.tag !== 'UNB') {
    throw new UnreadableError(
      'edifact.interchange',
      'the interchange does not begin with a UNB segment; send it whole',
    );
  }
  const messages = messagesOf(segments);
  if (messages.length === 0) {
    throw new UnreadableError(
      'edifact.interchange',
      'the interchange holds no message (no UNH segment); send it whole',
    );
  }
  for (const message of messages) problems.push(...messageProblems(message));
  problems.push(...trailerProblems(header, segments.at(-1), messages.length, truncated));
  return { messages, problems, partial: problems.some(({ code }) => code !== 'edifact.charset') };
}

function decode(bytes: Uint8Array): { text: string; problems: Problem[] } {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const identifier = /UNB.(UNO[A-Z])/.exec(head)?.[1] ?? 'UNOA';
  const label = CHARACTER_SETS[identifier];
  if (label === undefined) {
    throw new UnreadableError(
      'text.encoding',
      `segment UNB names the character set ${identifier}, which is not read here; send the interchange as UNOC or UNOY`,
    );
  }
  if (label !== 'ascii') return { text: decodeAs(label, bytes, identifier), problems: [] };
  if (bytes.every((byte) => byte < 0x80)) return { text: decodeAs('utf-8', bytes, identifier), problems: [] };
  const utf8 = tryUtf8(bytes);
  const message = `segment UNB promises ${identifier} (ASCII), but other characters follow; they were read as ${utf8 === null ? 'ISO 8859-1' : 'UTF-8'}`;
  return {
    text: utf8 ?? new TextDecoder('iso-8859-1').decode(bytes),
    problems: [{ code: 'edifact.charset', message }],
  };
}

function decodeAs(label: string, bytes: Uint8Array, identifier: string): string {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UnreadableError(
      'text.encoding',
      `segment UNB promises ${identifier} (${label}), but the bytes are not; have the sender correct one of them`,
      { cause },
    );
  }
}

function tryUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function messagesOf(segments: Segment[]): Message[] {
  const messages: Message[] = [];
  let open: Message | null = null;
  for (const segment of segments) {
    if (segment.tag === 'UNH') {
      const directory = componentOf(segment, 1, 1) + componentOf(segment, 1, 2);
      open = { type: componentOf(segment, 1), directory, segments: [] };
      messages.push(open);
    }
    if (segment.tag === 'UNZ' || segment.tag === 'UNE') open = null;
    open?.segments.push(segment);
    if (segment.tag === 'UNT') open = null;
  }
  return messages;
}

function messageProblems({ type, segments }: Message): Problem[] {
  const first = segments[0];
  const last = segments.at(-1);
  if (!first || last?.tag !== 'UNT') {
    return [{ code: 'edifact.truncated', message: `message ${type} has no UNT segment: it was cut off or not closed` }];
  }
  const place = `segment ${segments.length}, UNT`;
  const problems: Problem[] = [];
  const declared = Number(componentOf(last, 0));
  if (declared !== segments.length) {
    const message = `${place}: says ${componentOf(last, 0) || 'nothing'} as the number of segments, there are ${segments.length}`;
    problems.push({ code: 'edifact.count', message });
  }
  if (componentOf(last, 1) !== componentOf(first, 0)) {
    problems.push({ code: 'edifact.reference', message: `${place}: its reference is not that of segment 1, UNH` });
  }
  return problems;
}

function trailerProblems(header: Segment, last: Segment | undefined, count: number, truncated: boolean): Problem[] {
  if (last?.tag !== 'UNZ' || truncated) {
    return [{ code: 'edifact.truncated', message: 'the interchange does not end with a UNZ segment: it was cut off' }];
  }
  const problems: Problem[] = [];
  if (Number(componentOf(last, 0)) !== count) {
    const message = `UNZ says ${componentOf(last, 0) || 'nothing'} as the number of messages, there are ${count}`;
    problems.push({ code: 'edifact.count', message });
  }
  if (componentOf(last, 1) !== componentOf(header, 4)) {
    problems.push({
      code: 'edifact.reference',
      message: 'the reference of UNZ is not that of UNB: two interchanges in one?',
    });
  }
  return problems;
}
