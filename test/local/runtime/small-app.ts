import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, CfnOutput, Duration, RemovalPolicy, Stack, Stage } from 'aws-cdk-lib';
import { HttpApi, HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpIamAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { AttributeType, BillingMode, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { Effect, ManagedPolicy, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Bucket, BucketEncryption, CfnBucket } from 'aws-cdk-lib/aws-s3';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { DefinitionBody, QueryLanguage, StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { DynamoAttributeValue, DynamoUpdateItem, LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { build } from 'esbuild';
import { SMALL_STAGE } from './small-stage.ts';

/** Takes an upload from the queue, writes it down and starts its workflow; a repeat changes nothing. */
const RECORD = `
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
const tables = new DynamoDBClient({});
const workflows = new SFNClient({});
export const handler = async ({ Records }) => {
  const batchItemFailures = [];
  for (const { messageId, body } of Records) {
    try {
      const { bucket, object } = JSON.parse(body).detail;
      const Item = { pk: { S: object.key }, state: { S: 'received' }, bucket: { S: bucket.name } };
      await tables.send(new PutItemCommand({ TableName: process.env.TABLE, Item, ConditionExpression: 'attribute_not_exists(pk)' }))
        .catch((error) => { if (error.name !== 'ConditionalCheckFailedException') throw error; });
      const input = JSON.stringify({ key: object.key, size: object.size });
      await workflows.send(new StartExecutionCommand({ stateMachineArn: process.env.WORKFLOW, name: 'count-' + object.key.replaceAll('/', '-'), input }));
    } catch (error) {
      console.error(error.name, error.message);
      batchItemFailures.push({ itemIdentifier: messageId });
    }
  }
  return { batchItemFailures };
};`;

const COUNT = 'export const handler = async ({ size }) => ({ doubled: String(size * 2) });';

const ASK = `
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
const tables = new DynamoDBClient({});
export const handler = async ({ pathParameters, requestContext }) => {
  const { Item } = await tables.send(new GetItemCommand({ TableName: process.env.TABLE, Key: { pk: { S: pathParameters.key } } }));
  if (!Item) return { statusCode: 404, body: '{}' };
  return { statusCode: 200, body: JSON.stringify({ state: Item.state.S, doubled: Item.doubled?.S, asker: requestContext.authorizer.iam.userArn }) };
};`;

export interface SmallAppOptions {
  /** Leaves the first function without its grant on the table. */
  withoutTableGrant?: boolean;
}

/**
 * Synthesizes a small app with every kind of connection that Tidewaiter has: S3, EventBridge, SQS, Lambda, DynamoDB,
 * Step Functions, an HTTP API, keys of its own and policies for users. Gives the path of its cdk.out.
 */
export async function synthesizeSmallApp(dir: string, options: SmallAppOptions = {}): Promise<string> {
  const [record, count, ask] = await Promise.all([
    bundle(dir, 'record', RECORD),
    bundle(dir, 'count', COUNT),
    bundle(dir, 'ask', ASK),
  ]);
  const app = new App({ outdir: join(dir, 'cdk.out'), context: { 'aws:cdk:bundling-stacks': [] } });
  const stage = new Stage(app, SMALL_STAGE, { env: { region: 'eu-west-1' } });
  const stack = new Stack(stage, 'All');
  const key = new Key(stack, 'Key', { removalPolicy: RemovalPolicy.DESTROY });
  const intake = new Bucket(stack, 'Intake', {
    versioned: true,
    encryption: BucketEncryption.KMS,
    encryptionKey: key,
    bucketKeyEnabled: true,
    enforceSSL: true,
  });
  const { defaultChild } = intake.node;
  if (defaultChild instanceof CfnBucket) {
    defaultChild.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } };
  }
  const table = new Table(stack, 'Uploads', {
    partitionKey: { name: 'pk', type: AttributeType.STRING },
    billingMode: BillingMode.PAY_PER_REQUEST,
    encryption: TableEncryption.CUSTOMER_MANAGED,
    encryptionKey: key,
  });
  const dead = new Queue(stack, 'Dead', { encryption: QueueEncryption.KMS, encryptionMasterKey: key });
  const queue = new Queue(stack, 'Arrivals', {
    encryption: QueueEncryption.KMS,
    encryptionMasterKey: key,
    visibilityTimeout: Duration.seconds(options.withoutTableGrant ? 1 : 30),
    deadLetterQueue: { queue: dead, maxReceiveCount: 2 },
  });
  key.addToResourcePolicy(
    new PolicyStatement({
      effect: Effect.ALLOW,
      principals: [new ServicePrincipal('events.amazonaws.com')],
      actions: ['kms:GenerateDataKey', 'kms:Decrypt'],
      resources: ['*'],
    }),
  );
  new Rule(stack, 'Uploaded', {
    eventPattern: {
      source: ['aws.s3'],
      detailType: ['Object Created'],
      detail: { bucket: { name: [intake.bucketName] }, object: { key: [{ wildcard: '*/papers/*' }] } },
    },
    targets: [new SqsQueue(queue)],
  });

  const lambda = (name: string, folder: string) =>
    new LambdaFunction(stack, name, {
      runtime: Runtime.NODEJS_24_X,
      handler: 'index.handler',
      code: Code.fromAsset(folder),
      timeout: Duration.seconds(options.withoutTableGrant ? 1 : 5),
      memorySize: 256,
      environment: { TABLE: table.tableName },
    });
  const counts = lambda('Count', count);
  const workflow = new StateMachine(stack, 'Workflow', {
    queryLanguage: QueryLanguage.JSONATA,
    definitionBody: DefinitionBody.fromChainable(
      LambdaInvoke.jsonata(stack, 'Count it', {
        lambdaFunction: counts,
        outputs: "{% $merge([$states.input, {'doubled': $states.result.Payload.doubled}]) %}",
      }).next(
        DynamoUpdateItem.jsonata(stack, 'Write it down', {
          table,
          key: { pk: DynamoAttributeValue.fromString('{% $states.input.key %}') },
          updateExpression: 'SET #state = :state, doubled = :doubled',
          expressionAttributeNames: { '#state': 'state' },
          expressionAttributeValues: {
            ':state': DynamoAttributeValue.fromString('counted'),
            ':doubled': DynamoAttributeValue.fromString('{% $states.input.doubled %}'),
          },
        }),
      ),
    ),
  });
  const records = lambda('Record', record);
  records.addEnvironment('WORKFLOW', workflow.stateMachineArn);
  records.addEventSource(new SqsEventSource(queue, { reportBatchItemFailures: true, maxConcurrency: 2 }));
  if (!options.withoutTableGrant) table.grant(records, 'dynamodb:PutItem');
  key.grantDecrypt(records);
  key.grantDecrypt(workflow);
  workflow.grantStartExecution(records);

  const asks = lambda('Ask', ask);
  table.grant(asks, 'dynamodb:GetItem');
  key.grantDecrypt(asks);
  const api = new HttpApi(stack, 'Api', { defaultAuthorizer: new HttpIamAuthorizer() });
  api.addRoutes({
    path: '/uploads/{key+}',
    methods: [HttpMethod.GET],
    integration: new HttpLambdaIntegration('AskIntegration', asks),
  });
  const officers = new ManagedPolicy(stack, 'Officers', {
    statements: [
      new PolicyStatement({
        actions: ['execute-api:Invoke'],
        resources: [api.arnForExecuteApi('GET', '/uploads/*', '$default')],
      }),
    ],
  });
  new CfnOutput(stack, 'IntakeBucket', { value: intake.bucketName });
  new CfnOutput(stack, 'OfficersPolicy', { value: officers.managedPolicyArn });
  return app.synth().directory;
}

async function bundle(dir: string, name: string, source: string): Promise<string> {
  const folder = join(dir, 'bundles', name);
  mkdirSync(folder, { recursive: true });
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  writeFileSync(join(folder, 'index.mjs'), outputFiles[0]?.contents ?? '');
  return folder;
}
