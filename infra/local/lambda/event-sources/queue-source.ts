import {
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageBatchCommand,
  type Message,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import type { FunctionCredentials } from '../function-settings.ts';

/** A message handed out once; deleting or releasing it needs `receiptHandle`. */
export interface ReceivedMessage {
  messageId: string;
  receiptHandle: string;
  body: string;
  md5OfBody: string;
  attributes: Record<string, string>;
  messageAttributes: Record<string, { dataType: string; stringValue?: string; binaryValue?: string }>;
}

/** The three calls that an event source makes on its queue. */
export interface QueueSource {
  /** Up to `maximum` (1 to 10) messages, waiting up to `waitSeconds` for the first. */
  receive(maximum: number, waitSeconds: number, signal: AbortSignal): Promise<ReceivedMessage[]>;
  delete(messages: readonly ReceivedMessage[]): Promise<void>;
  /** Makes messages visible again at once. */
  release(messages: readonly ReceivedMessage[]): Promise<void>;
  close(): void;
}

export interface QueueSourceOptions {
  queueUrl: string;
  endpoint: string;
  region: string;
  /** The function's role: an event source may do on the queue only what the role may. */
  credentials: FunctionCredentials;
}

const MOST_PER_CALL = 10;

export function openQueueSource({ queueUrl, endpoint, region, credentials }: QueueSourceOptions): QueueSource {
  const client = new SQSClient({ endpoint, region, credentials, useQueueUrlAsEndpoint: false, maxAttempts: 3 });
  return {
    async receive(maximum, waitSeconds, signal) {
      const command = new ReceiveMessageCommand({
        QueueUrl: queueUrl,
        MaxNumberOfMessages: Math.min(maximum, MOST_PER_CALL),
        WaitTimeSeconds: waitSeconds,
        MessageSystemAttributeNames: ['All'],
        MessageAttributeNames: ['All'],
      });
      const { Messages } = await client.send(command, { abortSignal: signal });
      return (Messages ?? []).map(receivedOf);
    },
    async delete(messages) {
      for (const Entries of entriesOf(messages)) {
        const { Failed } = await client.send(new DeleteMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
        if (Failed !== undefined && Failed.length > 0) throw new QueueSourceError('delete', Failed[0]?.Code ?? '');
      }
    },
    async release(messages) {
      for (const entries of entriesOf(messages)) {
        const Entries = entries.map((entry) => ({ ...entry, VisibilityTimeout: 0 }));
        await client.send(new ChangeMessageVisibilityBatchCommand({ QueueUrl: queueUrl, Entries }));
      }
    },
    close: () => client.destroy(),
  };
}

/** The queue took the call but not every message of it. */
export class QueueSourceError extends Error {
  override readonly name = 'QueueSourceError';
  readonly code: string;
  constructor(action: string, reason: string) {
    super(`SQS could not ${action} a message of the batch: ${reason}`);
    this.code = `queue-source.${action}`;
  }
}

function entriesOf(messages: readonly ReceivedMessage[]): { Id: string; ReceiptHandle: string }[][] {
  const all = messages.map(({ receiptHandle }, at) => ({ Id: String(at), ReceiptHandle: receiptHandle }));
  const parts = [];
  for (let at = 0; at < all.length; at += MOST_PER_CALL) parts.push(all.slice(at, at + MOST_PER_CALL));
  return parts;
}

function receivedOf(message: Message): ReceivedMessage {
  const messageAttributes: ReceivedMessage['messageAttributes'] = {};
  for (const [name, value] of Object.entries(message.MessageAttributes ?? {})) {
    messageAttributes[name] = {
      dataType: value.DataType ?? 'String',
      ...(value.StringValue === undefined ? {} : { stringValue: value.StringValue }),
      ...(value.BinaryValue === undefined ? {} : { binaryValue: Buffer.from(value.BinaryValue).toString('base64') }),
    };
  }
  return {
    messageId: message.MessageId ?? '',
    receiptHandle: message.ReceiptHandle ?? '',
    body: message.Body ?? '',
    md5OfBody: message.MD5OfBody ?? '',
    attributes: { ...message.Attributes },
    messageAttributes,
  };
}
