import { DynamoDBClient, GetItemCommand, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { AccessDenied, type Authority } from '../gateway/authority.ts';
import type { Credentials } from '../gateway/credentials.ts';
import type { Functions } from '../lambda/functions.ts';
import { LambdaError } from '../lambda/lambda-error.ts';
import type { TaskCall, TaskRunner } from '../states/run.ts';

/** A service's error as Step Functions names it. */
class TaskError extends Error {
  override readonly name: string;
  readonly code = 'task.failed';
  constructor(name: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = name;
  }
}

export interface TaskRunnerOptions {
  endpoint: string;
  functions: Pick<Functions, 'invoke' | 'accept'>;
  authority: Pick<Authority, 'stage' | 'demand' | 'demandAssume'>;
  credentials: Pick<Credentials, 'issue'>;
}

const LAMBDA_INVOKE = 'arn:aws:states:::lambda:invoke';
// The table checks what the definition sends, as on AWS; here it is any object.
type UpdateInput = ConstructorParameters<typeof UpdateItemCommand>[0];
type PutInput = ConstructorParameters<typeof PutItemCommand>[0];
type GetInput = ConstructorParameters<typeof GetItemCommand>[0];
type TableCall = (client: DynamoDBClient, input: object) => Promise<{ $metadata: { httpStatusCode?: number } }>;

const TABLE_CALLS: Readonly<Record<string, TableCall>> = {
  'arn:aws:states:::dynamodb:updateItem': (client, input) => client.send(new UpdateItemCommand(input as UpdateInput)),
  'arn:aws:states:::dynamodb:putItem': (client, input) => client.send(new PutItemCommand(input as PutInput)),
  'arn:aws:states:::dynamodb:getItem': (client, input) => client.send(new GetItemCommand(input as GetInput)),
};

const invokeSchema = z.looseObject({
  FunctionName: z.string(),
  Payload: z.unknown().optional(),
  InvocationType: z.enum(['RequestResponse', 'Event']).default('RequestResponse'),
});
const functionErrorSchema = z.object({ errorType: z.string() });

/**
 * Performs the tasks of state machines as the role of the machine: `lambda:invoke`, and DynamoDB's updateItem, putItem
 * and getItem. Errors have the names that Step Functions gives them: a function's by its errorType, a service's as
 * `Lambda.…` and `DynamoDB.…Exception`.
 */
export function openTaskRunner(options: TaskRunnerOptions): TaskRunner & { close(): void } {
  const tables = new Map<string, DynamoDBClient>();
  const clientOf = (roleArn: string): DynamoDBClient => {
    const { endpoint, credentials } = options;
    const { region } = options.authority.stage;
    const client =
      tables.get(roleArn) ?? new DynamoDBClient({ region, endpoint, credentials: credentials.issue(roleArn) });
    tables.set(roleArn, client);
    return client;
  };
  return {
    supports: (resourceArn) =>
      resourceArn === LAMBDA_INVOKE || resourceArn in TABLE_CALLS || isFunctionArn(resourceArn),
    async run(call) {
      if (call.resourceArn === LAMBDA_INVOKE) return invokeLambda(call, options);
      if (isFunctionArn(call.resourceArn)) {
        const FunctionName = call.resourceArn;
        const { Payload } = await invokeLambda(
          { ...call, arguments: { FunctionName, Payload: call.arguments } },
          options,
        );
        return Payload;
      }
      return callTable(call, clientOf(call.roleArn));
    },
    close() {
      for (const client of tables.values()) client.destroy();
    },
  };
}

function isFunctionArn(resourceArn: string): boolean {
  return /^arn:aws:lambda:[^:]*:[^:]*:function:/.test(resourceArn);
}

async function invokeLambda(call: TaskCall, options: TaskRunnerOptions): Promise<Record<string, unknown>> {
  const { FunctionName, Payload, InvocationType } = invokeSchema.parse(call.arguments);
  const { functions, authority } = options;
  const { region, accountId } = authority.stage;
  const resource = FunctionName.startsWith('arn:')
    ? FunctionName
    : `arn:aws:lambda:${region}:${accountId}:function:${FunctionName}`;
  try {
    authority.demandAssume('states.amazonaws.com', call.roleArn, machineArnOf(call.executionArn));
    authority.demand(call.roleArn, [{ action: 'lambda:InvokeFunction', resource }]);
  } catch (error) {
    if (!(error instanceof AccessDenied)) throw error;
    const cause = `${error.message} (Service: Lambda, Status Code: 403)`;
    throw new TaskError('Lambda.AWSLambdaException', cause, { cause: error });
  }
  const payload = JSON.stringify(Payload ?? {});
  try {
    if (InvocationType === 'Event') {
      functions.accept(resource, payload);
      return { StatusCode: 202 };
    }
    const result = await functions.invoke(resource, payload);
    if (result.functionError !== undefined) {
      const known = functionErrorSchema.safeParse(JSON.parse(result.payload));
      throw new TaskError(known.data?.errorType ?? 'Lambda.Unknown', result.payload);
    }
    return { ExecutedVersion: '$LATEST', Payload: JSON.parse(result.payload), StatusCode: 200 };
  } catch (error) {
    if (error instanceof LambdaError) throw new TaskError(`Lambda.${error.name}`, error.message, { cause: error });
    throw error;
  }
}

/** Roles of state machines are often trusted for the machine's ARN alone. */
function machineArnOf(executionArn: string): string {
  return executionArn.replace(':execution:', ':stateMachine:').replace(/:[^:]*$/, '');
}

async function callTable(call: TaskCall, client: DynamoDBClient): Promise<Record<string, unknown>> {
  const make = TABLE_CALLS[call.resourceArn];
  if (make === undefined || typeof call.arguments !== 'object' || call.arguments === null) {
    throw new TaskError(
      'States.Runtime',
      `The one-machine runtime can't perform ${call.resourceArn} with these arguments.`,
    );
  }
  try {
    const { $metadata, ...output } = await make(client, call.arguments);
    return { ...output, SdkHttpMetadata: { HttpStatusCode: $metadata.httpStatusCode ?? 200 } };
  } catch (error) {
    throw new TaskError(dynamoErrorName(error), error instanceof Error ? error.message : String(error), {
      cause: error,
    });
  }
}

/** Step Functions names DynamoDB's errors as the Java SDK does, and all that is no answer SdkClientException. */
function dynamoErrorName(error: unknown): string {
  if (!(error instanceof Error) || !('$fault' in error)) return 'DynamoDB.SdkClientException';
  return `DynamoDB.${error.name.replace(/(Exception)?$/, 'Exception')}`;
}
