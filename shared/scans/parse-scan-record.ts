import type * as z from 'zod';
import { UnreadableError } from '../documents/unreadable-error.ts';
import { type ScanRecord, scanRecordSchema } from './scan-record.ts';

/** Reads the canonical scan record. Throws UnreadableError `scan-record.encoding`, `.syntax` or `.field`. */
export function parseScanRecord(bytes: Uint8Array): ScanRecord {
  return parseScanRecordData(parseJson(decode(bytes)));
}

/** The canonical scan record in plain data, whatever it was written in. Throws UnreadableError `scan-record.field`. */
export function parseScanRecordData(data: unknown): ScanRecord {
  const parsed = scanRecordSchema.safeParse(data);
  if (parsed.success) return canonical(parsed.data);
  const [first, ...others] = parsed.error.issues;
  if (first === undefined) throw parsed.error;
  throw new UnreadableError(
    'scan-record.field',
    `${describe(first)}${others.length > 0 ? ` (and ${others.length} more)` : ''}: correct the record and upload it again`,
  );
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UnreadableError('scan-record.encoding', 'the scan record is not UTF-8 text: export it as UTF-8', {
      cause,
    });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the text, which could be personal; it must not travel with the error.
    throw new UnreadableError(
      'scan-record.syntax',
      'the scan record is not well-formed JSON (perhaps cut off): export it again',
    );
  }
}

/** The place and the expectation, never the value found there. */
function describe(issue: z.core.$ZodIssue): string {
  const path = issue.path.reduce<string>(
    (so, step) => (typeof step === 'number' ? `${so}[${step}]` : so === '' ? String(step) : `${so}.${String(step)}`),
    '',
  );
  const where = path === '' ? 'the scan record' : `the field ${path} of the scan record`;
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `${where} is missing or has the wrong type; it must be ${named(issue.expected)} (null where unknown, if the field allows it)`
        : `${where} must be ${named(issue.expected)}`;
    case 'invalid_value':
      return `${where} must be one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      return `${where} must be ${named(issue.format)}`;
    default:
      return `${where} is not valid: ${issue.message}`;
  }
}

const NAMES: Record<string, string> = {
  object: 'an object',
  array: 'an array',
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  datetime: 'an instant with offset such as 2026-11-03T08:15:00Z',
  regex: 'a SHA-256 in 64 lower-case hex digits',
};

function named(expected: string): string {
  return NAMES[expected] ?? `a ${expected}`;
}

/** Container numbers as ISO 6346 writes them without separators, instants in UTC. */
function canonical(record: ScanRecord): ScanRecord {
  const utc = (instant: string) => new Date(instant).toISOString();
  return {
    ...record,
    startedAt: utc(record.startedAt),
    endedAt: utc(record.endedAt),
    containers: record.containers.map((container) => ({
      ...container,
      number: container.number.toUpperCase().replaceAll(/[^A-Z0-9]/g, ''),
    })),
    gate: record.gate && {
      inAt: utc(record.gate.inAt),
      outAt: record.gate.outAt === null ? null : utc(record.gate.outAt),
    },
  };
}
