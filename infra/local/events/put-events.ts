import * as z from 'zod';
import { isObject } from './event-pattern.ts';

/** An event as EventBridge hands it to rules and targets. */
export interface BusEvent {
  version: '0';
  id: string;
  'detail-type': string;
  source: string;
  account: string;
  /** UTC, to the second. */
  time: string;
  region: string;
  resources: string[];
  detail: object;
}

/** A whole request that is refused; `awsCode` is what the SDK sees as the error's name. */
export class EventsError extends Error {
  override readonly name = 'EventsError';
  readonly code = 'events.request';
  readonly awsCode: string;
  constructor(awsCode: string, message: string) {
    super(message);
    this.awsCode = awsCode;
  }
}

const entrySchema = z.object({
  Source: z.string().optional(),
  DetailType: z.string().optional(),
  Detail: z.string().optional(),
  EventBusName: z.string().optional(),
  Resources: z.array(z.string()).optional(),
  /** Seconds of the Unix epoch. */
  Time: z.number().optional(),
});
const requestSchema = z.object({ Entries: z.array(entrySchema) });
type Entry = z.infer<typeof entrySchema>;

const MOST_ENTRIES = 10;
const LARGEST_REQUEST_BYTES = 256 * 1024;

interface EntryFailure {
  ErrorCode: string;
  ErrorMessage: string;
}
type ParsedEntry = { bus: string; event: Omit<BusEvent, 'id' | 'account' | 'region'> } | EntryFailure;

/** Reads the body of PutEvents; what is wrong with one entry does not keep the others. Throws EventsError. */
export function parsePutEvents(body: Buffer, buses: ReadonlySet<string>, now: Date): ParsedEntry[] {
  const { Entries } = readRequest(body);
  if (Entries.length === 0 || Entries.length > MOST_ENTRIES) {
    throw new EventsError('ValidationException', `A request has 1 to ${MOST_ENTRIES} entries.`);
  }
  const sizeBytes = Entries.reduce((sum, entry) => sum + entryBytes(entry), 0);
  if (sizeBytes > LARGEST_REQUEST_BYTES) {
    throw new EventsError(
      'ValidationException',
      `Total size of the entries in the request is over the limit: ${sizeBytes} bytes.`,
    );
  }
  return Entries.map((entry) => parseEntry(entry, buses, now));
}

function readRequest(body: Buffer): z.infer<typeof requestSchema> {
  try {
    return requestSchema.parse(JSON.parse(body.toString('utf8')));
  } catch (error) {
    throw new EventsError(
      'SerializationException',
      `The request cannot be read: ${error instanceof z.ZodError ? z.prettifyError(error) : String(error)}`,
    );
  }
}

/** Counted as the user guide says under "Calculating PutEvents event entry size": time 14 bytes, the rest by its UTF-8. */
function entryBytes(entry: Entry): number {
  const texts = [entry.Source, entry.DetailType, entry.Detail, ...(entry.Resources ?? [])];
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text ?? ''), entry.Time === undefined ? 0 : 14);
}

function parseEntry(entry: Entry, buses: ReadonlySet<string>, now: Date): ParsedEntry {
  const { Source, DetailType, Detail } = entry;
  if (!Source || !DetailType || !Detail) {
    const missing = Source ? (DetailType ? 'Detail' : 'DetailType') : 'Source';
    const ErrorMessage = `Parameter ${missing} is not valid. Reason: ${missing} is a required argument.`;
    return { ErrorCode: 'InvalidArgument', ErrorMessage };
  }
  if (Source.startsWith('aws.')) {
    return { ErrorCode: 'NotAuthorizedForSourceException', ErrorMessage: 'Not authorized for the source.' };
  }
  const detail = parseDetail(Detail);
  if (detail === undefined) return { ErrorCode: 'MalformedDetail', ErrorMessage: 'Detail is malformed.' };
  const bus = (entry.EventBusName ?? 'default').replace(/^arn:.*:event-bus\//, '');
  if (!buses.has(bus)) {
    return { ErrorCode: 'ResourceNotFoundException', ErrorMessage: `Event bus ${bus} does not exist.` };
  }
  const time = entry.Time === undefined ? now : new Date(entry.Time * 1000);
  return {
    bus,
    event: {
      version: '0',
      'detail-type': DetailType,
      source: Source,
      time: secondsOf(time),
      resources: entry.Resources ?? [],
      detail,
    },
  };
}

/** UTC, to the second, as events carry it. */
export function secondsOf(time: Date): string {
  return `${time.toISOString().slice(0, 19)}Z`;
}

function parseDetail(text: string): object | undefined {
  try {
    const detail: unknown = JSON.parse(text);
    return isObject(detail) ? detail : undefined;
  } catch {
    return undefined;
  }
}
