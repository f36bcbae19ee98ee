import * as z from 'zod';
import type { EncryptionKeys } from './encryption-keys.ts';
import { GatewayError } from './gateway-error.ts';
import { bodyOf, type IncomingCall, type Need, targetAction, unknownAction } from './need.ts';

const queueSchema = z.looseObject({ QueueUrl: z.string().optional(), QueueName: z.string().optional() });

/** The IAM action of each operation; batches count as their single form. Queues themselves come from the templates. */
const actions: Readonly<Record<string, string>> = {
  SendMessage: 'sqs:SendMessage',
  SendMessageBatch: 'sqs:SendMessage',
  ReceiveMessage: 'sqs:ReceiveMessage',
  DeleteMessage: 'sqs:DeleteMessage',
  DeleteMessageBatch: 'sqs:DeleteMessage',
  ChangeMessageVisibility: 'sqs:ChangeMessageVisibility',
  ChangeMessageVisibilityBatch: 'sqs:ChangeMessageVisibility',
  GetQueueAttributes: 'sqs:GetQueueAttributes',
  GetQueueUrl: 'sqs:GetQueueUrl',
  ListQueues: 'sqs:ListQueues',
  PurgeQueue: 'sqs:PurgeQueue',
};

/** The name at the end of a queue's address, `http://host/<account>/<name>`. */
export function queueNameOf(queueUrl: string): string {
  const name = queueUrl.split('/').at(-1);
  if (name === undefined || name === '') {
    throw new GatewayError('QueueDoesNotExist', 400, `${queueUrl} is not the address of a queue.`);
  }
  return name;
}

/**
 * What a request to SQS needs.
 * Source: SQS developer guide, "Configuring KMS permissions": a producer needs GenerateDataKey and Decrypt, a consumer
 * Decrypt.
 */
export function sqsNeeds(call: IncomingCall, keys: EncryptionKeys, arnPrefix: string): Need[] {
  const operation = targetAction(call);
  const action = actions[operation];
  if (action === undefined) throw unknownAction('SQS', operation);
  if (operation === 'ListQueues') return [{ action, resource: '*' }];
  const { QueueUrl, QueueName } = bodyOf(call, queueSchema);
  const name = QueueUrl === undefined ? QueueName : queueNameOf(QueueUrl);
  if (name === undefined) throw new GatewayError('MissingParameter', 400, 'The request names no queue.');
  const resource = `${arnPrefix}${name}`;
  const kms = action === 'sqs:SendMessage' ? keys.ofQueue(['GenerateDataKey', 'Decrypt'], resource) : [];
  if (action === 'sqs:ReceiveMessage') kms.push(...keys.ofQueue(['Decrypt'], resource));
  return [{ action, resource }, ...kms];
}
