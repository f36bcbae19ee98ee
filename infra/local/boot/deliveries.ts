import type { MessageAttributeValue } from '@aws-sdk/client-sqs';
import { UndeliverableError } from '../events/deliveries.ts';
import type { EventRule } from '../events/open-event-bus.ts';
import { AccessDenied, type Authority } from '../gateway/authority.ts';
import type { Functions } from '../lambda/functions.ts';
import type { Queues } from '../sqs/open-queues.ts';
import type { Rule, RuleTarget, Stage } from '../templates/stage.ts';
import { BootError } from './boot-error.ts';

const EVENTS = 'events.amazonaws.com';

export interface DeliveriesOptions {
  authority: Authority;
  queues: Pick<Queues, 'send'>;
  functions: Pick<Functions, 'accept'>;
}

/** Carries events from rules to their targets, with the permissions that the targets give EventBridge. */
export class Deliveries {
  readonly #options: DeliveriesOptions;

  /** @throws BootError for a target of a kind that is not delivered to here */
  constructor(options: DeliveriesOptions) {
    this.#options = options;
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
  }

  /**
   * Resolves when the target has accepted the event for good.
   *
   * @param attributes what a dead letter says of itself
   * @throws UndeliverableError when the target's policy, or its key's, does not let EventBridge deliver
   */
  async deliver(
    { arn }: Pick<RuleTarget, 'arn'>,
    ruleArn: string,
    payloadJson: string,
    attributes?: Readonly<Record<string, string>>,
  ): Promise<void> {
    const { authority, functions, queues } = this.#options;
    try {
      if (isFunction(authority.stage, arn)) {
        authority.demandInvoke(EVENTS, arn, ruleArn);
        functions.accept(arn, payloadJson);
        return;
      }
      authority.demandSend(EVENTS, arn, ruleArn);
    } catch (cause) {
      if (cause instanceof AccessDenied) throw new UndeliverableError(cause.message, { cause });
      throw cause;
    }
    await queues.send(arn, payloadJson, attributes);
  }
}

/** A rule of the templates in the words of the event bus. */
export function eventRuleOf(rule: Rule): EventRule {
  return {
    ...rule,
    targets: rule.targets.map(({ retry, ...target }) => ({
      ...target,
      retry: {
        maximumRetryAttempts: retry?.maximumRetryAttempts,
        maximumEventAgeSeconds: retry?.maximumEventAgeInSeconds,
      },
    })),
  };
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
