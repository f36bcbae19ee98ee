import * as z from 'zod';
import type { EncryptionKeys } from './encryption-keys.ts';
import { GatewayError } from './gateway-error.ts';
import { bodyOf, type IncomingCall, type Need, targetAction, unknownAction } from './need.ts';

/** By operation of Step Functions, the field of the request that names the resource. */
const stateFields: Readonly<Record<string, 'stateMachineArn' | 'executionArn' | undefined>> = {
  StartExecution: 'stateMachineArn',
  ListExecutions: 'stateMachineArn',
  DescribeStateMachine: 'stateMachineArn',
  DescribeExecution: 'executionArn',
  DescribeStateMachineForExecution: 'executionArn',
  GetExecutionHistory: 'executionArn',
  StopExecution: 'executionArn',
  RedriveExecution: 'executionArn',
};
const TASK_ANSWERS = new Set(['SendTaskSuccess', 'SendTaskFailure', 'SendTaskHeartbeat']);

/**
 * What a request to Step Functions needs.
 *
 * @param machines ARNs of the stage's state machines: an answer to a task is a matter of the machine that waits for
 *   it, which only the token tells; with more than one machine the caller must be allowed to answer each
 */
export function statesNeeds(call: IncomingCall, machines: readonly string[]): Need[] {
  const operation = targetAction(call);
  const action = `states:${operation}`;
  if (operation === 'ListStateMachines') return [{ action, resource: '*' }];
  if (TASK_ANSWERS.has(operation)) {
    return (machines.length > 0 ? machines : ['*']).map((resource) => ({ action, resource }));
  }
  const field = stateFields[operation];
  if (field === undefined) throw unknownAction('Step Functions', operation);
  return [{ action, resource: bodyOf(call, z.looseObject({ [field]: z.string() }))[field] ?? '' }];
}

const putEvents = z.looseObject({
  Entries: z.array(
    z.looseObject({
      EventBusName: z.string().optional(),
      Source: z.string().optional(),
      DetailType: z.string().optional(),
    }),
  ),
});

/** What a request to EventBridge needs. Source: EventBridge user guide, "Using IAM policy conditions". */
export function eventsNeeds(call: IncomingCall, arnPrefix: string): Need[] {
  const operation = targetAction(call);
  if (operation !== 'PutEvents') throw unknownAction('EventBridge', operation);
  return bodyOf(call, putEvents).Entries.map(({ EventBusName = 'default', Source, DetailType }) => ({
    action: 'events:PutEvents',
    resource: EventBusName.startsWith('arn:') ? EventBusName : `${arnPrefix}${EventBusName}`,
    context: {
      ...(Source === undefined ? {} : { 'events:source': Source }),
      ...(DetailType === undefined ? {} : { 'events:detail-type': DetailType }),
    },
  }));
}

const s3Object = z.object({ Bucket: z.string(), Name: z.string(), Version: z.string().optional() });
const textractBody = z.looseObject({
  Document: z.looseObject({ S3Object: s3Object.optional() }).optional(),
  DocumentLocation: z.looseObject({ S3Object: s3Object.optional() }).optional(),
  NotificationChannel: z.looseObject({ RoleArn: z.string() }).optional(),
});

/**
 * What a request to Textract needs: it fetches an object from S3 in the caller's name, and is handed the role that it tells
 * of a job's end as.
 */
export function textractNeeds(call: IncomingCall, keys: EncryptionKeys): Need[] {
  const body = bodyOf(call, textractBody);
  const needs: Need[] = [{ action: `textract:${targetAction(call)}`, resource: '*' }];
  if (body.NotificationChannel !== undefined) {
    const context = { 'iam:PassedToService': 'textract.amazonaws.com' };
    needs.push({ action: 'iam:PassRole', resource: body.NotificationChannel.RoleArn, context });
  }
  const object = body.Document?.S3Object ?? body.DocumentLocation?.S3Object;
  if (object === undefined) return needs;
  const { Bucket, Name, Version } = object;
  const resource = `arn:aws:s3:::${Bucket}/${Name}`;
  needs.push(
    Version === undefined
      ? { action: 's3:GetObject', resource }
      : { action: 's3:GetObjectVersion', resource, context: { 's3:versionid': Version } },
  );
  return [...needs, ...keys.ofObject('Decrypt', Bucket, resource)];
}

/** What a request to Lambda needs. Only Invoke is offered. */
export function lambdaNeeds(call: IncomingCall, arnPrefix: string): Need[] {
  const [path = ''] = call.target.split('?');
  const found = /^\/2015-03-31\/functions\/([^/]+)\/invocations$/.exec(path)?.[1];
  if (call.method !== 'POST' || found === undefined) throw unknownAction('Lambda', `${call.method} ${path}`);
  let name: string;
  try {
    name = decodeURIComponent(found);
  } catch (cause) {
    throw new GatewayError('InvalidParameterValueException', 400, 'The name of the function is not UTF-8.', { cause });
  }
  return [{ action: 'lambda:InvokeFunction', resource: name.startsWith('arn:') ? name : `${arnPrefix}${name}` }];
}
