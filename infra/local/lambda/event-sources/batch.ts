import * as z from 'zod';
import type { InvokeResult } from '../function-settings.ts';
import type { ReceivedMessage } from './queue-source.ts';

/** An event of SQS for Lambda has to stay below the 6 MB of a request; the rest is for the frame and escapes. */
const EVENT_LIMIT_BYTES = 5.5 * 1024 * 1024;

/** The event a function gets for messages of a queue, as AWS writes it (Lambda guide, "Using Lambda with Amazon SQS"). */
export function sqsEventOf(messages: readonly ReceivedMessage[], queueArn: string): string {
  const region = queueArn.split(':')[3] ?? '';
  return JSON.stringify({ Records: messages.map((message) => recordOf(message, queueArn, region)) });
}

function recordOf(message: ReceivedMessage, queueArn: string, awsRegion: string): Record<string, unknown> {
  const messageAttributes = Object.fromEntries(
    Object.entries(message.messageAttributes).map(([name, { dataType, ...value }]) => [
      name,
      { ...value, stringListValues: [], binaryListValues: [], dataType },
    ]),
  );
  return {
    messageId: message.messageId,
    receiptHandle: message.receiptHandle,
    body: message.body,
    attributes: message.attributes,
    messageAttributes,
    md5OfBody: message.md5OfBody,
    eventSource: 'aws:sqs',
    eventSourceARN: queueArn,
    awsRegion,
  };
}

/** Cuts messages into batches that fit one event. */
export function batchesThatFit(messages: readonly ReceivedMessage[]): ReceivedMessage[][] {
  const batches: ReceivedMessage[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const message of messages) {
    const more = Buffer.byteLength(JSON.stringify(message));
    if (bytes + more > EVENT_LIMIT_BYTES) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(message);
    bytes += more;
  }
  return batches;
}

const responseSchema = z
  .object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string().min(1) })).nullish() })
  .nullable();

/**
 * Which messages of a batch are done and may be deleted. All or none without ReportBatchItemFailures. With it, those
 * not named; none when the response is malformed or names a message that was not in the batch: a function that can't
 * say what failed has to get everything again.
 */
export function doneOf(
  messages: readonly ReceivedMessage[],
  result: InvokeResult,
  reportBatchItemFailures: boolean,
): readonly ReceivedMessage[] {
  if (result.functionError !== undefined) return [];
  if (!reportBatchItemFailures) return messages;
  const response = responseSchema.safeParse(JSON.parse(result.payload));
  if (!response.success) return [];
  const failed = new Set(response.data?.batchItemFailures?.map(({ itemIdentifier }) => itemIdentifier) ?? []);
  const ids = new Set(messages.map(({ messageId }) => messageId));
  if (![...failed].every((id) => ids.has(id))) return [];
  return messages.filter(({ messageId }) => !failed.has(messageId));
}
