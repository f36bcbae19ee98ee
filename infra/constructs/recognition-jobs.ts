import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Subscription, SubscriptionProtocol, Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { type Grant, Grants } from './grants.ts';
import type { GuardedQueue } from './guarded-queue.ts';

export interface RecognitionJobsProps {
  readonly key: IKey;
  /** Of the function that starts the jobs: it is told there that one is done. */
  readonly to: GuardedQueue;
}

/** The way back from Textract's asynchronous jobs: it publishes to a topic, as a role of ours, and the topic tells a queue. */
export class RecognitionJobs extends Construct {
  readonly environment: Readonly<Record<string, string>>;
  /** What a function needs to start jobs that answer here. */
  readonly grant: Grant;

  constructor(scope: Construct, id: string, { key, to: { queue, deadLetters } }: RecognitionJobsProps) {
    super(scope, id);
    const { account, region, partition } = Stack.of(this);
    const topic = new Topic(this, 'Done', { masterKey: key, enforceSSL: true });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('textract.amazonaws.com', {
        conditions: {
          StringEquals: { 'aws:SourceAccount': account },
          ArnLike: { 'aws:SourceArn': `arn:${partition}:textract:${region}:${account}:*` },
        },
      }),
    });
    new Grants(this, 'Grants', role).allow(
      { actions: ['sns:Publish'], resources: [topic.topicArn] },
      { actions: ['kms:Decrypt', 'kms:GenerateDataKey'], resources: [key.keyArn] },
    );
    for (const receiver of [queue, deadLetters]) {
      receiver.addToResourcePolicy(
        new PolicyStatement({
          principals: [new ServicePrincipal('sns.amazonaws.com')],
          actions: ['sqs:SendMessage'],
          resources: [receiver.queueArn],
          conditions: { ArnEquals: { 'aws:SourceArn': topic.topicArn } },
        }),
      );
    }
    new Subscription(this, 'ToQueue', {
      topic,
      protocol: SubscriptionProtocol.SQS,
      endpoint: queue.queueArn,
      rawMessageDelivery: true,
      deadLetterQueue: deadLetters,
    });
    this.environment = { JOBS_TOPIC_ARN: topic.topicArn, JOBS_ROLE_ARN: role.roleArn };
    this.grant = {
      actions: ['iam:PassRole'],
      resources: [role.roleArn],
      conditions: { StringEquals: { 'iam:PassedToService': 'textract.amazonaws.com' } },
    };
  }
}
