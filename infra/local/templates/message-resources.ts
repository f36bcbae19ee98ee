import * as z from 'zod';
import { cfnFlag, cfnNumber, noEffect, type ResourceReader } from './reading.ts';

const queueSchema = z.strictObject({
  QueueName: z.string().optional(),
  FifoQueue: cfnFlag.optional(),
  ContentBasedDeduplication: cfnFlag.optional(),
  DeduplicationScope: z.string().optional(),
  FifoThroughputLimit: z.string().optional(),
  DelaySeconds: cfnNumber.optional(),
  MaximumMessageSize: cfnNumber.optional(),
  MessageRetentionPeriod: cfnNumber.optional(),
  ReceiveMessageWaitTimeSeconds: cfnNumber.optional(),
  VisibilityTimeout: cfnNumber.optional(),
  RedrivePolicy: z.strictObject({ deadLetterTargetArn: z.string(), maxReceiveCount: cfnNumber }).optional(),
  RedriveAllowPolicy: z.looseObject({}).optional(),
  KmsMasterKeyId: z.string().optional(),
  KmsDataKeyReusePeriodSeconds: noEffect,
  SqsManagedSseEnabled: noEffect,
  Tags: noEffect,
});

const PLAIN_ATTRIBUTES = [
  'ContentBasedDeduplication',
  'DeduplicationScope',
  'FifoThroughputLimit',
  'DelaySeconds',
  'MaximumMessageSize',
  'MessageRetentionPeriod',
  'ReceiveMessageWaitTimeSeconds',
  'VisibilityTimeout',
] as const;

const queue: ResourceReader = (reading, stage) => {
  const properties = reading.properties(queueSchema);
  const attributes: Record<string, string> = {};
  for (const name of PLAIN_ATTRIBUTES) {
    const value = properties[name];
    if (value !== undefined) attributes[name] = String(value);
  }
  if (properties.FifoQueue === true) attributes.FifoQueue = 'true';
  if (properties.RedrivePolicy !== undefined) attributes.RedrivePolicy = JSON.stringify(properties.RedrivePolicy);
  const keyArn = properties.KmsMasterKeyId;
  const deadLetterArn = properties.RedrivePolicy?.deadLetterTargetArn;
  stage.queues.push({
    name: reading.identity.name,
    arn: reading.arn,
    url: reading.identity.ref,
    fifo: properties.FifoQueue === true,
    attributes,
    ...(keyArn === undefined ? {} : { keyArn }),
    ...(deadLetterArn === undefined ? {} : { deadLetterArn }),
  });
};

const queuePolicySchema = z.strictObject({ Queues: z.array(z.string()), PolicyDocument: z.unknown() });

const queuePolicy: ResourceReader = (reading, stage) => {
  const { Queues, PolicyDocument } = reading.properties(queuePolicySchema);
  for (const url of Queues) {
    const target = stage.queues.find((candidate) => candidate.url === url);
    if (target === undefined) throw reading.refuse(`${url} is no queue of this stage`, 'Name one of its queues');
    stage.resourcePolicies.push({ place: reading.place, resourceArn: target.arn, document: PolicyDocument });
  }
};

const topic: ResourceReader = (reading, stage) => {
  const { KmsMasterKeyId: keyArn } = reading.properties(
    z.strictObject({
      TopicName: z.string().optional(),
      KmsMasterKeyId: z.string().optional(),
      DisplayName: noEffect,
      TracingConfig: noEffect,
      Tags: noEffect,
    }),
  );
  stage.topics.push({
    name: reading.identity.name,
    arn: reading.identity.ref,
    ...(keyArn === undefined ? {} : { keyArn }),
  });
};

const subscriptionSchema = z.strictObject({
  TopicArn: z.string(),
  Protocol: z.enum(['sqs', 'email']),
  Endpoint: z.string(),
  RawMessageDelivery: cfnFlag.default(false),
  RedrivePolicy: z.strictObject({ deadLetterTargetArn: z.string() }).optional(),
});

const subscription: ResourceReader = (reading, stage) => {
  const { TopicArn, Protocol, Endpoint, RawMessageDelivery } = reading.properties(subscriptionSchema);
  if (Protocol === 'email') {
    stage.withoutEffect.push({ ...reading.place, reason: 'alarm mails: no CloudWatch alarm is raised' });
    return;
  }
  if (!stage.topics.some(({ arn }) => arn === TopicArn)) {
    throw reading.refuse(`${TopicArn} is no topic of this stage`, 'Name one of its topics');
  }
  if (!stage.queues.some(({ arn }) => arn === Endpoint)) {
    throw reading.refuse(`${Endpoint} is no queue of this stage`, 'Name one of its queues');
  }
  if (!RawMessageDelivery) {
    throw reading.refuse('it wraps its messages, which is not done here', 'Ask for raw message delivery');
  }
  stage.subscriptions.push({ topicArn: TopicArn, queueArn: Endpoint });
};

const topicPolicy: ResourceReader = (reading, stage) => {
  const { Topics, PolicyDocument } = reading.properties(
    z.strictObject({ Topics: z.array(z.string()), PolicyDocument: z.unknown() }),
  );
  for (const arn of Topics) {
    if (!stage.topics.some((candidate) => candidate.arn === arn)) {
      throw reading.refuse(`${arn} is no topic of this stage`, 'Name one of its topics');
    }
    stage.resourcePolicies.push({ place: reading.place, resourceArn: arn, document: PolicyDocument });
  }
};

const bus: ResourceReader = (reading, stage) => {
  const { Policy } = reading.properties(
    z.strictObject({
      Name: z.string(),
      Description: noEffect,
      KmsKeyIdentifier: noEffect,
      DeadLetterConfig: noEffect,
      LogConfig: noEffect,
      Tags: noEffect,
      Policy: z.unknown().optional(),
    }),
  );
  stage.buses.push({ name: reading.identity.name, arn: reading.arn });
  if (Policy !== undefined) {
    stage.resourcePolicies.push({ place: reading.place, resourceArn: reading.arn, document: Policy });
  }
};

const busPolicySchema = z.strictObject({
  EventBusName: z.string().optional(),
  StatementId: z.string(),
  Statement: z.looseObject({}),
});

const busPolicy: ResourceReader = (reading, stage) => {
  const { EventBusName, StatementId, Statement } = reading.properties(busPolicySchema);
  const name = EventBusName?.split('/').at(-1) ?? 'default';
  const target = stage.buses.find((candidate) => candidate.name === name);
  if (target === undefined) throw reading.refuse(`${name} is no event bus of this stage`, 'Name one of its buses');
  stage.resourcePolicies.push({
    place: reading.place,
    resourceArn: target.arn,
    document: { Version: '2012-10-17', Statement: [{ Sid: StatementId, ...Statement }] },
  });
};

const ruleSchema = z.strictObject({
  Name: z.string().optional(),
  Description: noEffect,
  EventBusName: z.string().optional(),
  EventPattern: z.record(z.string(), z.unknown()).optional(),
  ScheduleExpression: z.string().optional(),
  State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
  RoleArn: noEffect,
  Tags: noEffect,
  Targets: z
    .array(
      z.strictObject({
        Id: z.string(),
        Arn: z.string(),
        Input: z.string().optional(),
        InputPath: z.string().optional(),
        InputTransformer: z
          .strictObject({ InputPathsMap: z.record(z.string(), z.string()).default({}), InputTemplate: z.string() })
          .optional(),
        RoleArn: z.string().optional(),
        DeadLetterConfig: z.strictObject({ Arn: z.string() }).optional(),
        RetryPolicy: z
          .strictObject({
            MaximumRetryAttempts: cfnNumber.optional(),
            MaximumEventAgeInSeconds: cfnNumber.optional(),
          })
          .optional(),
      }),
    )
    .default([]),
});

const rule: ResourceReader = (reading, stage) => {
  const properties = reading.properties(ruleSchema);
  const { EventPattern: pattern, ScheduleExpression: schedule } = properties;
  if ((pattern === undefined) === (schedule === undefined)) {
    throw reading.refuse('it needs either an event pattern or a schedule', 'Give it exactly one of both');
  }
  stage.rules.push({
    name: reading.identity.name,
    arn: reading.arn,
    bus: properties.EventBusName?.split('/').at(-1) ?? 'default',
    enabled: properties.State === 'ENABLED',
    ...(pattern === undefined ? {} : { pattern }),
    ...(schedule === undefined ? {} : { schedule }),
    targets: properties.Targets.map((target) => ({
      id: target.Id,
      arn: target.Arn,
      ...(target.Input === undefined ? {} : { input: target.Input }),
      ...(target.InputPath === undefined ? {} : { inputPath: target.InputPath }),
      ...(target.InputTransformer === undefined
        ? {}
        : {
            inputTransformer: {
              inputPathsMap: target.InputTransformer.InputPathsMap,
              inputTemplate: target.InputTransformer.InputTemplate,
            },
          }),
      ...(target.RoleArn === undefined ? {} : { roleArn: target.RoleArn }),
      ...(target.DeadLetterConfig === undefined ? {} : { deadLetterArn: target.DeadLetterConfig.Arn }),
      ...(target.RetryPolicy === undefined
        ? {}
        : {
            retry: {
              ...(target.RetryPolicy.MaximumRetryAttempts === undefined
                ? {}
                : { maximumRetryAttempts: target.RetryPolicy.MaximumRetryAttempts }),
              ...(target.RetryPolicy.MaximumEventAgeInSeconds === undefined
                ? {}
                : { maximumEventAgeInSeconds: target.RetryPolicy.MaximumEventAgeInSeconds }),
            },
          }),
    })),
  });
};

export const messageReaders: Readonly<Record<string, ResourceReader>> = {
  'AWS::SQS::Queue': queue,
  'AWS::SQS::QueuePolicy': queuePolicy,
  'AWS::SNS::Topic': topic,
  'AWS::SNS::TopicPolicy': topicPolicy,
  'AWS::SNS::Subscription': subscription,
  'AWS::Events::EventBus': bus,
  'AWS::Events::EventBusPolicy': busPolicy,
  'AWS::Events::Rule': rule,
};
