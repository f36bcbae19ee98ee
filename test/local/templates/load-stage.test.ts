import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  CfnParameter,
  CfnResource,
  Fn,
  aws_iam as iam,
  Lazy,
  aws_s3 as s3,
  aws_sns as sns,
  aws_ssm as ssm,
} from 'aws-cdk-lib';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { loadStage } from '../../../infra/local/templates/load-stage.ts';
import type { Stage } from '../../../infra/local/templates/stage.ts';
import { ADDRESSES, type SmallStage, type Synthesized, synthesizeSmallStage } from './small-stage.ts';

function load(change: (stage: SmallStage) => void): Stage {
  const synthesized = synthesizeSmallStage(change);
  onTestFinished(() => synthesized.remove());
  return loadStage(synthesized.cdkOut, synthesized.stageName, ADDRESSES);
}

describe('a synthesized stage', () => {
  let synthesized: Synthesized;
  let stage: Stage;
  beforeAll(() => {
    synthesized = synthesizeSmallStage();
    stage = loadStage(synthesized.cdkOut, synthesized.stageName, ADDRESSES);
  });
  afterAll(() => synthesized.remove());

  it('gives buckets with valid names, versioning, key and announcements', () => {
    const [intake] = stage.buckets;
    expect(intake).toMatchObject({ versioned: true, bucketKey: true, announcesObjects: true });
    expect(intake?.name).toMatch(/^[a-z0-9-]{3,63}$/);
    expect(intake?.arn).toBe(`arn:aws:s3:::${intake?.name}`);
    expect(intake?.keyArn).toBe(stage.keys[0]?.arn);
    expect(stage.keys[0]?.aliases).toEqual(['alias/small']);
  });

  it('gives queues whose addresses lie behind the gateway, with their dead letters', () => {
    const papers = stage.queues.find(({ name }) => name.includes('Papers'));
    const deadLetters = stage.queues.find(({ name }) => name.includes('DeadLetters'));
    expect(papers?.url).toBe(`${ADDRESSES.endpoint}/000000000000/${papers?.name}`);
    expect(papers?.attributes.VisibilityTimeout).toBe('60');
    expect(JSON.parse(papers?.attributes.RedrivePolicy ?? '')).toEqual({
      deadLetterTargetArn: deadLetters?.arn,
      maxReceiveCount: 3,
    });
  });

  it('gives tables with their indexes', () => {
    expect(stage.tables[0]).toMatchObject({
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      GlobalSecondaryIndexes: [{ IndexName: 'queue', Projection: { ProjectionType: 'ALL' } }],
      keyArn: stage.keys[0]?.arn,
    });
  });

  it('gives functions with their bundle, limits, and an environment without intrinsics', () => {
    const [reader] = stage.functions;
    expect(reader).toMatchObject({
      handler: 'index.handler',
      timeoutSeconds: 10,
      memoryMb: 256,
      reservedConcurrency: 5,
      environment: { INTAKE: stage.buckets[0]?.name, PAPERS: stage.eventSources[0] && stage.queues[1]?.url },
    });
    expect(existsSync(join(reader?.assetDir ?? '', 'index.mjs'))).toBe(true);
    expect(stage.roles.map(({ arn }) => arn)).toContain(reader?.roleArn);
    expect(stage.logGroups).toContainEqual(expect.objectContaining({ name: reader?.logGroup, retentionDays: 30 }));
  });

  it('gives what feeds and calls functions', () => {
    const [reader] = stage.functions;
    expect(stage.eventSources).toEqual([
      {
        id: expect.stringContaining('Reader'),
        functionArn: reader?.arn,
        queueArn: stage.queues.find(({ name }) => name.includes('Papers'))?.arn,
        enabled: true,
        batchSize: 5,
        batchWindowSeconds: 0,
        reportBatchItemFailures: true,
        maximumConcurrency: 4,
      },
    ]);
    expect(stage.lambdaPermissions.map(({ principal }) => principal).sort()).toEqual([
      'apigateway.amazonaws.com',
      'events.amazonaws.com',
    ]);
  });

  it('gives rules with pattern or schedule, and the default bus first', () => {
    expect(stage.buses.map(({ name }) => name)[0]).toBe('default');
    expect(stage.buses).toHaveLength(2);
    const [arrived, daily] = stage.rules;
    expect(arrived).toMatchObject({
      bus: 'default',
      enabled: true,
      pattern: { source: ['aws.s3'], detail: { bucket: { name: [stage.buckets[0]?.name] } } },
      targets: [{ arn: stage.eventSources[0]?.queueArn }],
    });
    expect(daily).toMatchObject({ schedule: 'rate(1 day)', targets: [{ input: '{"step":"daily"}' }] });
  });

  it('gives state machines with a definition that parses and names the function', () => {
    const [machine] = stage.stateMachines;
    const definition: unknown = JSON.parse(machine?.definition ?? '');
    expect(definition).toMatchObject({
      QueryLanguage: 'JSONata',
      States: { Read: { Arguments: { FunctionName: stage.functions[0]?.arn } } },
    });
  });

  it('gives HTTP APIs with their routes', () => {
    expect(stage.httpApis).toEqual([
      {
        id: expect.stringMatching(/^[a-z0-9]{10}$/),
        name: 'Api',
        stageName: '$default',
        routes: [
          {
            routeKey: 'GET /cases/{port}',
            functionArn: stage.functions[0]?.arn,
            payloadFormat: '2.0',
            timeoutMs: 30_000,
            authorization: 'AWS_IAM',
          },
        ],
      },
    ]);
  });

  it('leaves out what only serves a deployment, with the reason', () => {
    expect(stage.withoutEffect).toContainEqual(
      expect.objectContaining({ type: 'AWS::Lambda::Function', reason: expect.stringContaining('custom resource') }),
    );
    expect(stage.functions).toHaveLength(1);
  });

  it('gives outputs, and the same names at every reading', () => {
    expect(stage.outputs).toEqual([{ stack: 'eu-west-1-data', name: 'IntakeBucket', value: stage.buckets[0]?.name }]);
    expect(loadStage(synthesized.cdkOut, 'eu-west-1', ADDRESSES)).toEqual(stage);
  });

  it('is not found under another name, and the message lists the stages there are', () => {
    expect(() => loadStage(synthesized.cdkOut, 'us-east-1', ADDRESSES)).toThrow(/no stage us-east-1.*eu-west-1/);
    expect(() => loadStage('/nowhere', 'eu-west-1', ADDRESSES)).toThrow(/npm run synth/);
  });
});

describe('intrinsic functions', () => {
  it('are evaluated: Sub, Split, Select, If and mappings of parameters', () => {
    const stage = load(({ pipeline, reader }) => {
      const parameter = new CfnParameter(pipeline, 'Colour', { default: 'red' });
      reader.addEnvironment('SUB', Fn.sub(`\${Colour} in \${AWS::Region}, \${x}, \${!Literal}`, { x: 'y' }));
      reader.addEnvironment('SECOND', Fn.select(1, Fn.split('-', 'a-b-c')));
      reader.addEnvironment('PARAMETER', parameter.valueAsString);
    });
    expect(stage.functions[0]?.environment).toMatchObject({
      SUB: `red in eu-west-1, y, \${Literal}`,
      SECOND: 'b',
      PARAMETER: 'red',
    });
  });

  it('that have no value on one machine are refused by name', () => {
    expect(() =>
      load(({ reader }) => reader.addEnvironment('ZONE', Lazy.string({ produce: () => Fn.select(0, Fn.getAzs()) }))),
    ).toThrow(/Reader.*Fn::GetAZs/);
    expect(() =>
      load(({ pipeline, reader }) =>
        reader.addEnvironment('SETTING', ssm.StringParameter.valueForStringParameter(pipeline, '/a/b')),
      ),
    ).toThrow(/has no value without an account/);
  });
});

describe('what the runtime does not understand', () => {
  it('is refused by stack, logical id, type and remedy when it is a type', () => {
    expect(() => load(({ data }) => new CfnResource(data, 'Odd', { type: 'AWS::Kinesis::Stream' }))).toThrow(
      'eu-west-1-data / Odd (AWS::Kinesis::Stream): the one-machine runtime does not know this type. Add it to infra/local/templates',
    );
  });

  it('is refused when it is a property', () => {
    expect(() =>
      load(({ pipeline }) => {
        new s3.CfnBucket(pipeline, 'Odd', { websiteConfiguration: { indexDocument: 'index.html' } });
      }),
    ).toThrow(/eu-west-1-pipeline \/ Odd \(AWS::S3::Bucket\): .*does not know WebsiteConfiguration/);
  });

  it('is refused when a topic would wrap its messages, or tell what is no queue', () => {
    const subscribed = (protocol: sns.SubscriptionProtocol, rawMessageDelivery?: boolean) =>
      load(({ pipeline, papers }) => {
        const topic = new sns.Topic(pipeline, 'Done');
        const endpoint = protocol === sns.SubscriptionProtocol.SQS ? papers.queueArn : 'https://example.com/told';
        new sns.Subscription(pipeline, 'Told', { topic, protocol, endpoint, rawMessageDelivery });
      });
    const { topics, queues, subscriptions } = subscribed(sns.SubscriptionProtocol.SQS, true);
    const queueArn = queues.find(({ name }) => name.includes('Papers'))?.arn;
    expect(subscriptions).toEqual([{ topicArn: topics[0]?.arn, queueArn }]);
    expect(() => subscribed(sns.SubscriptionProtocol.SQS)).toThrow(/Ask for raw message delivery/);
    expect(() => subscribed(sns.SubscriptionProtocol.HTTPS)).toThrow(/Told.*AWS::SNS::Subscription/);
  });

  it('is refused when a managed policy of AWS is not known', () => {
    expect(() =>
      load(({ reader }) =>
        reader.role?.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('PowerUserAccess')),
      ),
    ).toThrow(/what the managed policy PowerUserAccess allows is not known here/);
  });
});
