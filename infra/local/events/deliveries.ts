import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import { type QueuedWork, RetryQueue } from './retry-queue.ts';

/** Thrown by a `deliver` for a target that no retry will reach: the event goes to the dead letters at once. */
export class UndeliverableError extends Error {
  override readonly name = 'UndeliverableError';
  readonly code = 'events.undeliverable';
}

/** Where a payload goes. */
export interface DeliveryTarget {
  id: string;
  arn: string;
  roleArn?: string | undefined;
}

/** EventBridge's defaults: 185 retries within 24 hours. */
export interface RetryPolicy {
  maximumRetryAttempts?: number | undefined;
  maximumEventAgeSeconds?: number | undefined;
}

/**
 * Hands a payload to its target, and resolves when the target has accepted it. `attributes` come with a dead letter
 * only: the message attributes that say what went wrong.
 */
export type Deliver = (
  target: DeliveryTarget,
  ruleArn: string,
  payloadJson: string,
  attributes?: Record<string, string>,
) => Promise<void>;

const deliverySchema = z.object({
  ruleArn: z.string(),
  target: z.object({ id: z.string(), arn: z.string(), roleArn: z.string().optional() }),
  payload: z.string(),
  deadLetterArn: z.string().optional(),
  maximumRetryAttempts: z.number(),
  maximumEventAgeSeconds: z.number(),
  /** Of a dead letter. */
  attributes: z.record(z.string(), z.string()).optional(),
});
type Delivery = z.infer<typeof deliverySchema>;

const FIRST_RETRY_MS = 200;
const LONGEST_RETRY_MS = 60_000;
const DEFAULT_RETRIES = 185;
const DEFAULT_AGE_SECONDS = 24 * 60 * 60;

/** What is on its way to targets, on disk until it is accepted, dead-lettered, or given up for want of a dead-letter queue. */
export class Deliveries {
  readonly #queue: RetryQueue;

  constructor(
    db: DatabaseSync,
    deliver: Deliver,
    onGivenUp: (ruleArn: string, targetArn: string, error: unknown) => void,
  ) {
    this.#queue = new RetryQueue({
      db,
      table: 'deliveries',
      attempt: async ({ body }) => {
        const { target, ruleArn, payload, attributes } = deliverySchema.parse(JSON.parse(body));
        await deliver(target, ruleArn, payload, attributes);
      },
      retryAfterMs: (work, error) => {
        const delivery = deliverySchema.parse(JSON.parse(work.body));
        const exhausted = exhaustedCondition(delivery, work, error);
        if (exhausted === undefined) return Math.min(FIRST_RETRY_MS * 2 ** (work.attempts - 1), LONGEST_RETRY_MS);
        if (delivery.deadLetterArn === undefined) onGivenUp(delivery.ruleArn, delivery.target.arn, error);
        else
          this.#queue.add(
            `${work.id}/dead`,
            JSON.stringify(deadLetter(delivery, delivery.deadLetterArn, work, exhausted, error)),
          );
        return null;
      },
      concurrency: 16,
    });
  }

  /** Records one delivery within the caller's transaction. The same event for the same target, twice, is one delivery. */
  add(
    eventId: string,
    ruleArn: string,
    target: DeliveryTarget & { deadLetterArn?: string | undefined; retry?: RetryPolicy | undefined },
    payload: string,
  ): void {
    const delivery: Delivery = {
      ruleArn,
      target: { id: target.id, arn: target.arn, roleArn: target.roleArn },
      payload,
      deadLetterArn: target.deadLetterArn,
      maximumRetryAttempts: target.retry?.maximumRetryAttempts ?? DEFAULT_RETRIES,
      maximumEventAgeSeconds: target.retry?.maximumEventAgeSeconds ?? DEFAULT_AGE_SECONDS,
    };
    this.#queue.add(`${eventId}/${ruleArn}/${target.id}`, JSON.stringify(delivery));
  }

  wake(): void {
    this.#queue.wake();
  }

  drained(): Promise<void> {
    return this.#queue.drained();
  }

  async close(): Promise<void> {
    await this.#queue.close();
  }
}

/** Undefined while the policy allows another try; a dead letter itself is tried for ever. */
function exhaustedCondition(delivery: Delivery, work: QueuedWork, error: unknown): string | undefined {
  if (delivery.attributes !== undefined) return undefined;
  if (error instanceof UndeliverableError) return 'NonRetryableError';
  if (work.attempts > delivery.maximumRetryAttempts) return 'MaximumRetryAttempts';
  const ageSeconds = (Date.now() - work.addedMs) / 1000;
  return ageSeconds > delivery.maximumEventAgeSeconds ? 'MaximumEventAgeInSeconds' : undefined;
}

/** The attributes are those of the user guide, "Using dead-letter queues to process undelivered events". */
function deadLetter(delivery: Delivery, arn: string, work: QueuedWork, exhausted: string, error: unknown): Delivery {
  return {
    ...delivery,
    target: { id: delivery.target.id, arn },
    deadLetterArn: undefined,
    attributes: {
      RULE_ARN: delivery.ruleArn,
      TARGET_ARN: delivery.target.arn,
      ERROR_CODE: error instanceof Error ? error.name : 'Error',
      ERROR_MESSAGE: error instanceof Error ? error.message.slice(0, 1000) : String(error),
      EXHAUSTED_RETRY_CONDITION: exhausted,
      RETRY_ATTEMPTS: String(work.attempts - 1),
    },
  };
}
