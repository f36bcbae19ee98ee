import { Duration } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import {
  type IChainable,
  IntegrationPattern,
  JitterType,
  type RetryProps,
  TaskInput,
  type TaskStateBase,
  Timeout,
} from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import type { Construct } from 'constructs';

/** Which revision of which case a step is about; every step hands it on. */
export const REVISION = {
  port: '{% $states.input.port %}',
  reference: '{% $states.input.reference %}',
  revision: '{% $states.input.revision %}',
};
export const UNCHANGED = '{% $states.input %}';

/** Too many at once: nothing is wrong, and it is a matter of waiting for one's turn, an hour where a thousand cases begin together. */
const THROTTLES = [
  'Lambda.TooManyRequestsException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'SlowDown',
  'ThrottlingException',
];
/** Lambda itself, or the way to it, was at fault: the function may not have run at all. */
const LAMBDA_FAULTS = [
  'Lambda.ServiceException',
  'Lambda.AWSLambdaException',
  'Lambda.SdkClientException',
  'Lambda.ClientExecutionTimeoutException',
];
/** A service behind the function was at fault: the names that its SDK gives to what passes by itself. */
const SERVICE_FAULTS = [
  'InternalServerError',
  'ItemCollectionSizeLimitExceededException',
  'ServiceUnavailable',
  'TimeoutError',
];
/** The function ran into its limit of time or memory. It may have been a cold or crowded moment: two more tries tell. */
const SANDBOX_FAULTS = ['Lambda.Unknown', 'Sandbox.Timedout', 'Runtime.ExitError', 'Runtime.OutOfMemory'];

const backOff = { interval: Duration.seconds(1), backoffRate: 2, jitterStrategy: JitterType.FULL };
export const RETRIES: readonly RetryProps[] = [
  { ...backOff, errors: THROTTLES, maxAttempts: 120, maxDelay: Duration.minutes(1) },
  { ...backOff, errors: LAMBDA_FAULTS, maxAttempts: 8, maxDelay: Duration.minutes(1) },
  { ...backOff, errors: SERVICE_FAULTS, maxAttempts: 6, maxDelay: Duration.minutes(1) },
  { ...backOff, errors: SANDBOX_FAULTS, maxAttempts: 2 },
];

/** Longer than any station of a case may run. */
const ANSWER_WITHIN = Timeout.duration(Duration.minutes(5));

export interface AskProps {
  readonly payload: Readonly<Record<string, unknown>>;
  readonly outputs: string;
}

/** Calls a station and goes on with its answer. */
export function askStation(
  scope: Construct,
  id: string,
  station: IFunction,
  { payload, outputs }: AskProps,
): LambdaInvoke {
  const task = LambdaInvoke.jsonata(scope, id, {
    lambdaFunction: station,
    payload: TaskInput.fromObject({ ...payload }),
    outputs,
    taskTimeout: ANSWER_WITHIN,
    retryOnServiceExceptions: false,
  });
  return retried(task);
}

export interface AwaitProps {
  readonly payload: Readonly<Record<string, unknown>>;
  /** How long to wait for the token to come back: seconds, or an expression for them. */
  readonly seconds: string | Duration;
  readonly onTimeout?: IChainable;
}

/** Hands a station a task token and waits until somebody returns it. */
export function awaitStation(scope: Construct, id: string, station: IFunction, props: AwaitProps): LambdaInvoke {
  const { payload, seconds, onTimeout } = props;
  const task = LambdaInvoke.jsonata(scope, id, {
    lambdaFunction: station,
    integrationPattern: IntegrationPattern.WAIT_FOR_TASK_TOKEN,
    payload: TaskInput.fromObject({ ...payload, taskToken: '{% $states.context.Task.Token %}' }),
    outputs: UNCHANGED,
    taskTimeout: typeof seconds === 'string' ? Timeout.jsonata(seconds) : Timeout.duration(seconds),
    retryOnServiceExceptions: false,
  });
  retried(task);
  if (onTimeout) task.addCatch(onTimeout, { errors: ['States.Timeout'], outputs: UNCHANGED });
  return task;
}

function retried<Task extends TaskStateBase>(task: Task): Task {
  for (const retry of RETRIES) task.addRetry(retry);
  return task;
}
