import type { Credentials } from '../gateway/credentials.ts';
import { QueuePoller } from '../lambda/event-sources/queue-poller.ts';
import { openQueueSource } from '../lambda/event-sources/queue-source.ts';
import type { Functions } from '../lambda/functions.ts';
import type { EventSource, LambdaFunction, Stage } from '../templates/stage.ts';

/** A mapping without MaximumConcurrency may take all of an account's. */
const UNBOUNDED = 1000;

export interface EventSourcesOptions {
  stage: Stage;
  endpoint: string;
  credentials: Credentials;
  functions: Functions;
  /** Told when a queue can't be read, and when it can again. */
  report(line: string): void;
}

/** One poller for each enabled event source of the stage; they poll once started. */
export function openEventSources(options: EventSourcesOptions): QueuePoller[] {
  const { stage, endpoint, credentials, functions, report } = options;
  return stage.eventSources.flatMap((mapping) => {
    const queue = stage.queues.find(({ arn }) => arn === mapping.queueArn);
    const target = stage.functions.find(({ arn }) => arn === mapping.functionArn);
    if (!mapping.enabled || queue === undefined || target === undefined) return [];
    const source = openQueueSource({
      queueUrl: queue.url,
      endpoint,
      region: stage.region,
      credentials: credentials.issue(target.roleArn),
    });
    return new QueuePoller({
      functionName: target.name,
      queueArn: queue.arn,
      source,
      functions,
      batchSize: mapping.batchSize,
      batchWindowSeconds: mapping.batchWindowSeconds,
      maximumConcurrency: concurrencyOf(mapping, target, functions),
      reportBatchItemFailures: mapping.reportBatchItemFailures,
      troubled: (problem) => {
        const state = problem === null ? 'can be read again' : `can't be read: ${problem.name}: ${problem.message}`;
        report(`queue ${queue.name} of function ${target.name} ${state}`);
      },
    });
  });
}

/** More batches than handlers can run would only wait here while their messages' visibility runs out. */
function concurrencyOf(mapping: EventSource, target: LambdaFunction, functions: Functions): number {
  const wanted = Math.min(mapping.maximumConcurrency ?? UNBOUNDED, target.reservedConcurrency ?? UNBOUNDED);
  return Math.max(1, Math.min(wanted, functions.maximumRunning));
}
