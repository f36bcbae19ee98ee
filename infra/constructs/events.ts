import type { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { type GuardedQueue, QueueTarget } from './guarded-queue.ts';
import type { Station } from './station.ts';

export interface CreatedInProps {
  readonly bucket: IBucket;
  readonly to: GuardedQueue;
  /** Absent: every object. */
  readonly keys?: { readonly wildcard: string } | { readonly prefix: string };
}

/** Tells a queue of every object that comes into a bucket. */
export function createdIn(scope: Construct, id: string, { bucket, to, keys }: CreatedInProps): Rule {
  return new Rule(scope, id, {
    eventPattern: {
      source: ['aws.s3'],
      detailType: ['Object Created'],
      detail: { bucket: { name: [bucket.bucketName] }, ...(keys && { object: { key: [keys] } }) },
    },
    targets: [new QueueTarget(to)],
  });
}

/** Puts a message into a queue, again and again. */
export function everyWith(scope: Construct, id: string, interval: Duration, to: GuardedQueue): Rule {
  return new Rule(scope, id, { schedule: Schedule.rate(interval), targets: [new QueueTarget(to)] });
}

/** Runs a station, again and again. A run that failed is not repeated: the next one does its work. */
export function every(scope: Construct, id: string, interval: Duration, station: Station): Rule {
  return new Rule(scope, id, {
    schedule: Schedule.rate(interval),
    targets: [new LambdaFunction(station.function, { retryAttempts: 0 })],
  });
}
