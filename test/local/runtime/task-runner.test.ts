import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  InternalServerError,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, expect, it } from 'vitest';
import { openTaskRunner } from '../../../infra/local/boot/task-runner.ts';
import { AccessDenied } from '../../../infra/local/gateway/authority.ts';
import type { InvokeResult } from '../../../infra/local/lambda/function-settings.ts';
import { LambdaError } from '../../../infra/local/lambda/lambda-error.ts';
import type { Stage } from '../../../infra/local/templates/stage.ts';

const ROLE = 'arn:aws:iam::000000000000:role/machine';
const stage: Stage = {
  name: 'small',
  region: 'eu-west-1',
  accountId: '000000000000',
  stacks: [],
  buckets: [],
  keys: [],
  queues: [],
  topics: [],
  subscriptions: [],
  tables: [],
  functions: [],
  eventSources: [],
  buses: [],
  rules: [],
  roles: [],
  stateMachines: [],
  httpApis: [],
  userPools: [],
  distributions: [],
  pageFiles: [],
  logGroups: [],
  identityPolicies: [],
  managedPolicies: [],
  resourcePolicies: [],
  lambdaPermissions: [],
  outputs: [],
  withoutEffect: [],
};

const table = mockClient(DynamoDBClient);
afterEach(() => table.reset());

/** A runner whose functions all answer with `result`, and whose policies deny where `denied` is set. */
function run(resource: string, call: unknown, result: () => Promise<InvokeResult>, denied = false): Promise<unknown> {
  const runner = openTaskRunner({
    endpoint: 'http://127.0.0.1:9',
    functions: { invoke: result, accept: () => 'id' },
    credentials: { issue: () => ({ accessKeyId: 'AKIA', secretAccessKey: 's' }) },
    authority: {
      stage,
      demandAssume() {},
      demand(principal, [need]) {
        if (!denied || need === undefined) return;
        throw new AccessDenied({ at: new Date(), principal, ...need, message: `${principal} may not ${need.action}` });
      },
    },
  });
  const task = { resourceArn: resource, arguments: JSON.parse(JSON.stringify(call)), roleArn: ROLE, stateName: 'S' };
  const executionArn = 'arn:aws:states:eu-west-1:000000000000:execution:machine:e1';
  return runner.run({ ...task, executionArn }).finally(() => runner.close());
}

const INVOKE = 'arn:aws:states:::lambda:invoke';
const UPDATE = 'arn:aws:states:::dynamodb:updateItem';
const compare = { FunctionName: 'compare', Payload: { port: 'NLRTM' } };
const fine = async (): Promise<InvokeResult> => ({ requestId: 'r', payload: '{"findings":2}' });

it('lambda:invoke gives the payload as Step Functions does', async () => {
  expect(await run(INVOKE, compare, fine)).toEqual({
    ExecutedVersion: '$LATEST',
    Payload: { findings: 2 },
    StatusCode: 200,
  });
});

it('a function by its own ARN gives its bare result', async () => {
  const arn = 'arn:aws:lambda:eu-west-1:000000000000:function:compare';
  expect(await run(arn, { port: 'NLRTM' }, fine)).toEqual({ findings: 2 });
});

it('a function’s error has the name of the class thrown, and its whole JSON as cause', async () => {
  const payload = '{"errorType":"CaseNotFoundError","errorMessage":"no such case","trace":[]}';
  await expect(
    run(INVOKE, compare, async () => ({ requestId: 'r', payload, functionError: 'Unhandled' })),
  ).rejects.toMatchObject({ name: 'CaseNotFoundError', message: payload });
});

it.each(['TooManyRequestsException', 'ServiceException', 'ResourceNotFoundException'] as const)(
  'Lambda’s own %s is named after the service',
  async (name) => {
    const refused = () => Promise.reject(new LambdaError(name, 'no'));
    await expect(run(INVOKE, compare, refused)).rejects.toMatchObject({ name: `Lambda.${name}` });
  },
);

it('a role that may not invoke fails the task', async () => {
  await expect(run(INVOKE, compare, fine, true)).rejects.toMatchObject({
    name: 'Lambda.AWSLambdaException',
    message: expect.stringContaining('may not lambda:InvokeFunction'),
  });
});

it.each([
  [new ConditionalCheckFailedException({ message: 'no', $metadata: {} }), 'DynamoDB.ConditionalCheckFailedException'],
  [new InternalServerError({ message: 'no', $metadata: {} }), 'DynamoDB.InternalServerErrorException'],
  [new Error('connect ECONNREFUSED'), 'DynamoDB.SdkClientException'],
])('a table’s %s is named as the Java SDK names it', async (error, name) => {
  table.on(UpdateItemCommand).rejects(error);
  await expect(run(UPDATE, { TableName: 'cases', Key: {} }, fine)).rejects.toMatchObject({ name });
});
