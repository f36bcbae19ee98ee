import { Duration } from 'aws-cdk-lib';
import type { IRule, IRuleTarget, RuleTargetConfig } from 'aws-cdk-lib/aws-events';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

export interface GuardedQueueProps {
  readonly key: IKey;
  /** Of the function that reads the queue. */
  readonly timeout: Duration;
  /** Deliveries before a message is set aside. */
  readonly tries?: number;
}

/** A queue under a key of ours, reached by TLS only, with a queue beside it for what could not be worked on. */
export class GuardedQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, { key, timeout, tries = 5 }: GuardedQueueProps) {
    super(scope, id);
    const guarded = {
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: key,
      dataKeyReuse: Duration.hours(1),
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    };
    this.deadLetters = new Queue(this, 'DeadLetters', guarded);
    this.queue = new Queue(this, 'Queue', {
      ...guarded,
      // Lambda asks for six times the function's time limit, so that a throttled batch is not delivered twice.
      visibilityTimeout: Duration.seconds(timeout.toSeconds() * 6),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: tries },
    });
  }
}

/** Hands a rule's events to a queue, and what can't be delivered to its dead letters. This rule alone may send to them. */
export class QueueTarget implements IRuleTarget {
  readonly #to: GuardedQueue;

  constructor(to: GuardedQueue) {
    this.#to = to;
  }

  bind(rule: IRule): RuleTargetConfig {
    const { queue, deadLetters } = this.#to;
    for (const receiver of [queue, deadLetters]) {
      receiver.addToResourcePolicy(
        new PolicyStatement({
          principals: [new ServicePrincipal('events.amazonaws.com')],
          actions: ['sqs:SendMessage'],
          resources: [receiver.queueArn],
          conditions: { ArnEquals: { 'aws:SourceArn': rule.ruleArn } },
        }),
      );
    }
    return { arn: queue.queueArn, deadLetterConfig: { arn: deadLetters.queueArn } };
  }
}
