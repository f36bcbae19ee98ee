import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { AllowedPair } from '../../shared/watchlists/remembered.ts';
import type { CaseServices } from '../case-services.ts';
import type { PrivateList } from '../private-lists.ts';
import type { ReferenceBucket } from '../stores/watchlists.ts';
import type { RescreenMessage } from './messages.ts';

export interface RescreenServices extends CaseServices {
  reference: ReferenceBucket;
  readingsBucket: string;
  privateLists: readonly PrivateList[];
  allowed(): Promise<AllowedPair[]>;
  sqs: SQSClient;
  queueUrl: string;
  /** How long after its end a case is still held against what comes new. */
  closedDays: number;
  /** How many cases a message of the chain takes on. */
  casesAMessage: number;
}

export async function sendOn(
  { sqs, queueUrl }: RescreenServices,
  message: RescreenMessage,
  delaySeconds = 0,
): Promise<void> {
  await sqs.send(
    new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: JSON.stringify(message), DelaySeconds: delaySeconds }),
  );
}
