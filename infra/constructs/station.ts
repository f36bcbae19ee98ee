import type { Duration, Size } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  EventSourceMapping,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { type BundleName, nodeOptions } from '../bundles.ts';
import type { StageContext } from '../stage-context.ts';
import { acknowledge } from './acknowledge.ts';
import { type Grant, Grants, TRACING } from './grants.ts';
import type { GuardedQueue } from './guarded-queue.ts';
import { guardedLogGroup } from './log-group.ts';

export interface StationProps {
  readonly context: StageContext;
  readonly bundle: BundleName;
  readonly logsKey: IKey;
  readonly memory: Size;
  readonly timeout: Duration;
  /** How many run at once, at most. */
  readonly concurrency: number;
  readonly environment: Readonly<Record<string, string>>;
  /** What becomes of an event when the function failed: Lambda's own dead-letter queue serves none of our ways of calling. */
  readonly onFailure: string;
  /** Why it may reach out of AWS, where it does. */
  readonly reachesOut?: string;
}

/** One function with a role, a policy and a log of its own. */
export class Station extends Construct {
  readonly bundle: BundleName;
  readonly function: LambdaFunction;
  readonly timeout: Duration;
  readonly logGroup: LogGroup;
  readonly #grants: Grants;
  readonly #concurrency: number;

  constructor(scope: Construct, id: string, props: StationProps) {
    super(scope, id);
    const { context, bundle, logsKey, memory, timeout, concurrency, environment, onFailure, reachesOut } = props;
    this.bundle = bundle;
    this.timeout = timeout;
    this.#concurrency = concurrency;
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    this.logGroup = guardedLogGroup(this, 'Log', context, logsKey);
    this.function = new LambdaFunction(this, 'Function', {
      runtime: Runtime.NODEJS_24_X,
      architecture: context.bundles.architecture,
      code: context.bundles.code(bundle),
      handler: 'index.handler',
      role: role.withoutPolicyUpdates(),
      memorySize: memory.toMebibytes(),
      timeout,
      reservedConcurrentExecutions: concurrency,
      tracing: Tracing.ACTIVE,
      loggingFormat: LoggingFormat.JSON,
      logGroup: this.logGroup,
      environment: {
        POWERTOOLS_SERVICE_NAME: bundle,
        POWERTOOLS_LOG_LEVEL: 'WARN',
        NODE_OPTIONS: nodeOptions(bundle).join(' '),
        ...environment,
      },
    });
    this.#grants = new Grants(this, 'Grants', role).allow(
      { actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [this.logGroup.logGroupArn] },
      TRACING,
    );
    acknowledge(this.function, {
      'NIST.800.53.R5-LambdaDLQ': onFailure,
      'NIST.800.53.R5-LambdaInsideVPC':
        reachesOut ??
        'It calls AWS services only, each under its own policy, and nothing of ours has a private address to reach.',
    });
  }

  allow(...grants: readonly Grant[]): this {
    this.#grants.allow(...grants);
    return this;
  }

  /** Works through a queue, so many messages at a time; those that fail go back alone. */
  reads({ queue }: GuardedQueue, key: IKey, batchSize: number): this {
    this.allow(
      {
        actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:ChangeMessageVisibility', 'sqs:GetQueueAttributes'],
        resources: [queue.queueArn],
      },
      { actions: ['kms:Decrypt'], resources: [key.keyArn] },
    );
    const source = new EventSourceMapping(this, 'Source', {
      target: this.function,
      eventSourceArn: queue.queueArn,
      batchSize,
      reportBatchItemFailures: true,
      maxConcurrency: this.#concurrency,
    });
    source.node.addDependency(this.#grants);
    return this;
  }
}
