import { type MessageAttributeValue, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { Authority } from '../gateway/authority.ts';
import type { Credentials } from '../gateway/credentials.ts';
import type { Functions } from '../lambda/functions.ts';
import type { RuleTarget, Stage } from '../templates/stage.ts';
import { BootError } from './boot-error.ts';

const EVENTS = 'events.amazonaws.com';

export interface DeliveriesOptions {
  endpoint: string;
  authority: Authority;
  credentials: Credentials;
  functions: Pick<Functions, 'accept'>;
}

/** Carries events from rules to their targets, with the permissions that the targets give EventBridge. */
export class Deliveries {
  readonly #options: DeliveriesOptions;
  readonly #queues: SQSClient;

  /** @throws BootError for a target of a kind that is not delivered to here */
  constructor(options: DeliveriesOptions) {
    this.#options = options;
    const { endpoint, credentials } = options;
    const { stage } = options.authority;
    for (const rule of stage.rules) {
      for (const { arn } of rule.targets) {
        if (queueUrlOf(stage, arn) !== undefined || isFunction(stage, arn)) continue;
        throw new BootError(
          'boot.unsupported',
          `Rule ${rule.name} has the target ${arn}, which the one-machine runtime does not deliver to.`,
          'Send its events to a queue or a function of the same stage.',
        );
      }
    }
    // EventBridge's own permission is asked for above every call; the call itself is the account's.
    this.#queues = new SQSClient({
      endpoint,
      region: stage.region,
      credentials: credentials.issue(`arn:aws:iam::${stage.accountId}:root`),
      useQueueUrlAsEndpoint: false,
    });
  }

  /**
   * Resolves when the target has accepted the event for good.
   * @throws AccessDenied when the target's policy, or its key's, does not let EventBridge deliver
   */
  async deliver(target: RuleTarget, ruleArn: string, payloadJson: string): Promise<void> {
    await this.deliverTo(target.arn, ruleArn, payloadJson, {});
  }

  /** As `deliver`, with attributes for a queue: what a dead letter carries. */
  async deliverTo(
    arn: string,
    ruleArn: string,
    payloadJson: string,
    attributes: Readonly<Record<string, string>>,
  ): Promise<void> {
    const { authority, functions } = this.#options;
    const QueueUrl = queueUrlOf(authority.stage, arn);
    if (QueueUrl === undefined) {
      authority.demandInvoke(EVENTS, arn, ruleArn);
      functions.accept(arn, payloadJson);
      return;
    }
    authority.demandSend(EVENTS, arn, ruleArn);
    const MessageAttributes = attributesOf(attributes);
    await this.#queues.send(new SendMessageCommand({ QueueUrl, MessageBody: payloadJson, MessageAttributes }));
  }

  close(): void {
    this.#queues.destroy();
  }
}

/** SQS's form of string attributes. */
export function attributesOf(attributes: Readonly<Record<string, string>>): Record<string, MessageAttributeValue> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, StringValue]) => [name, { DataType: 'String', StringValue }]),
  );
}

export function queueUrlOf(stage: Stage, arn: string): string | undefined {
  return stage.queues.find((queue) => queue.arn === arn)?.url;
}

function isFunction(stage: Stage, arn: string): boolean {
  return stage.functions.some((candidate) => candidate.arn === arn);
}
