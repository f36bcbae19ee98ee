import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  App,
  aws_apigatewayv2 as api,
  aws_apigatewayv2_authorizers as authorizers,
  CfnOutput,
  Duration,
  aws_dynamodb as dynamodb,
  aws_events as events,
  aws_iam as iam,
  aws_apigatewayv2_integrations as integrations,
  aws_kms as kms,
  aws_lambda as lambda,
  aws_logs as logs,
  Stack,
  Stage,
  aws_s3 as s3,
  aws_lambda_event_sources as sources,
  aws_sqs as sqs,
  aws_stepfunctions as states,
  aws_events_targets as targets,
  aws_stepfunctions_tasks as tasks,
} from 'aws-cdk-lib';

export const ADDRESSES = {
  endpoint: 'http://127.0.0.1:4566',
  apiEndpoint: 'http://127.0.0.1:4567',
  identityEndpoint: 'http://127.0.0.1:4568',
  pageEndpoint: 'http://127.0.0.1:8787',
};

export interface Synthesized {
  cdkOut: string;
  stageName: string;
  remove(): void;
}

/** Lets a test change the app before it is synthesized. */
export interface SmallStage {
  data: Stack;
  pipeline: Stack;
  intake: s3.Bucket;
  cases: dynamodb.Table;
  papers: sqs.Queue;
  reader: lambda.Function;
}

/** A stage of two stacks with one of nearly everything: a bucket feeds a queue, the queue a function, and so on. */
export function synthesizeSmallStage(change: (stage: SmallStage) => void = () => {}): Synthesized {
  const folder = mkdtempSync(join(tmpdir(), 'small-stage-'));
  const bundle = join(folder, 'bundle');
  mkdirSync(bundle);
  writeFileSync(join(bundle, 'index.mjs'), 'export const handler = async () => "done";');
  const cdkOut = join(folder, 'cdk.out');
  const app = new App({
    outdir: cdkOut,
    analyticsReporting: false,
    context: { 'aws:cdk:bundling-stacks': [], '@aws-cdk/core:validateAgainstDefaultRules': false },
  });
  const stage = new Stage(app, 'eu-west-1', { env: { region: 'eu-west-1' } });

  const data = new Stack(stage, 'data');
  const key = new kms.Key(data, 'Key', { alias: 'alias/small' });
  const intake = new s3.Bucket(data, 'Intake', {
    versioned: true,
    encryptionKey: key,
    bucketKeyEnabled: true,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    eventBridgeEnabled: true,
  });
  const text = dynamodb.AttributeType.STRING;
  const cases = new dynamodb.Table(data, 'Cases', {
    partitionKey: { name: 'pk', type: text },
    sortKey: { name: 'sk', type: text },
    billingMode: dynamodb.BillingMode.PAY_PER_REQUEST,
    encryptionKey: key,
  });
  cases.addGlobalSecondaryIndex({
    indexName: 'queue',
    partitionKey: { name: 'queue', type: text },
    sortKey: { name: 'rank', type: text },
  });
  new CfnOutput(data, 'IntakeBucket', { value: intake.bucketName });

  const pipeline = new Stack(stage, 'pipeline');
  const deadLetters = new sqs.Queue(pipeline, 'DeadLetters', { encryptionMasterKey: key });
  const papers = new sqs.Queue(pipeline, 'Papers', {
    encryptionMasterKey: key,
    enforceSSL: true,
    visibilityTimeout: Duration.seconds(60),
    deadLetterQueue: { queue: deadLetters, maxReceiveCount: 3 },
  });
  const reader = new lambda.Function(pipeline, 'Reader', {
    runtime: lambda.Runtime.NODEJS_24_X,
    handler: 'index.handler',
    code: lambda.Code.fromAsset(bundle),
    timeout: Duration.seconds(10),
    memorySize: 256,
    reservedConcurrentExecutions: 5,
    environment: { INTAKE: intake.bucketName, PAPERS: papers.queueUrl },
    logGroup: new logs.LogGroup(pipeline, 'ReaderLog', { retention: logs.RetentionDays.ONE_MONTH }),
  });
  reader.addEventSource(
    new sources.SqsEventSource(papers, { batchSize: 5, reportBatchItemFailures: true, maxConcurrency: 4 }),
  );
  intake.grantRead(reader);
  cases.grantReadWriteData(reader);
  new events.Rule(pipeline, 'PapersArrived', {
    eventPattern: {
      source: ['aws.s3'],
      detailType: ['Object Created'],
      detail: { bucket: { name: [intake.bucketName] }, object: { key: [{ wildcard: '*/papers/*' }] } },
    },
    targets: [new targets.SqsQueue(papers)],
  });
  new events.Rule(pipeline, 'Daily', {
    schedule: events.Schedule.rate(Duration.days(1)),
    targets: [new targets.LambdaFunction(reader, { event: events.RuleTargetInput.fromObject({ step: 'daily' }) })],
  });
  const machine = new states.StateMachine(pipeline, 'Case', {
    queryLanguage: states.QueryLanguage.JSONATA,
    definitionBody: states.DefinitionBody.fromChainable(
      tasks.LambdaInvoke.jsonata(pipeline, 'Read', { lambdaFunction: reader }),
    ),
  });
  const bus = new events.EventBus(pipeline, 'Closed');
  const starter = new iam.Role(pipeline, 'Starter', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
  machine.grantStartExecution(starter);
  bus.grantPutEventsTo(starter);
  const http = new api.HttpApi(pipeline, 'Api', { defaultAuthorizer: new authorizers.HttpIamAuthorizer() });
  http.addRoutes({
    path: '/cases/{port}',
    methods: [api.HttpMethod.GET],
    integration: new integrations.HttpLambdaIntegration('Answer', reader),
  });
  change({ data, pipeline, intake, cases, papers, reader });
  app.synth();
  return { cdkOut, stageName: 'eu-west-1', remove: () => rmSync(folder, { recursive: true, force: true }) };
}
