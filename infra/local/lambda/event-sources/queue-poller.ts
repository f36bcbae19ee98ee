import type { Functions } from '../functions.ts';
import { LambdaError } from '../lambda-error.ts';
import { batchesThatFit, doneOf, sqsEventOf } from './batch.ts';
import type { QueueSource, ReceivedMessage } from './queue-source.ts';

/** One AWS::Lambda::EventSourceMapping of a queue, resolved. */
export interface QueuePollerOptions {
  functionName: string;
  queueArn: string;
  source: QueueSource;
  functions: Pick<Functions, 'invoke'>;
  /** 1 to 10,000. */
  batchSize: number;
  /** How long to wait for a batch to fill up after its first message. */
  batchWindowSeconds: number;
  /** Batches at work at once. */
  maximumConcurrency: number;
  reportBatchItemFailures: boolean;
  /** Told of a problem when it begins, not at each repetition; of null when it has passed. */
  troubled?: (problem: Error | null) => void;
  /** First waiting time after a refused call, doubling to 30 s. */
  backOffMs?: number;
}

const LONGEST_WAIT_SECONDS = 20;
const LONGEST_BACK_OFF_MS = 30_000;

/**
 * Feeds a function from a queue. Messages that the function took are deleted; the others are left alone, so that they
 * return after the queue's visibility timeout and go to its dead-letter queue as the queue's redrive policy says.
 */
export class QueuePoller {
  readonly #options: QueuePollerOptions;
  readonly #stopping = new AbortController();
  readonly #working = new Set<Promise<void>>();
  #loop: Promise<void> = Promise.resolve();
  #problem: string | null = null;
  #refusals = 0;

  constructor(options: QueuePollerOptions) {
    this.#options = options;
  }

  start(): void {
    this.#loop = this.#poll();
  }

  /** Takes no more messages and waits for the batches at work. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#loop;
    await Promise.all([...this.#working]);
    this.#options.source.close();
  }

  async #poll(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      if (this.#working.size >= this.#options.maximumConcurrency) {
        await Promise.race(this.#working);
        continue;
      }
      try {
        const messages = await this.#collect(signal);
        this.#well();
        if (signal.aborted) await this.#options.source.release(messages);
        else for (const batch of batchesThatFit(messages)) this.#begin(batch);
      } catch (error) {
        if (!signal.aborted) await this.#ill(error);
      }
    }
  }

  /** One batch: whatever comes at once, or what comes within the window after the first message. */
  async #collect(signal: AbortSignal): Promise<ReceivedMessage[]> {
    const { source, batchSize, batchWindowSeconds } = this.#options;
    const messages = await source.receive(batchSize, LONGEST_WAIT_SECONDS, signal);
    const end = performance.now() + batchWindowSeconds * 1000;
    while (messages.length > 0 && messages.length < batchSize && !signal.aborted) {
      const leftSeconds = Math.floor((end - performance.now()) / 1000);
      if (leftSeconds < 1) break;
      try {
        messages.push(...(await source.receive(batchSize - messages.length, leftSeconds, signal)));
      } catch {
        // What is in hand goes on; the next round meets the same problem and tells of it.
        break;
      }
    }
    return messages;
  }

  #begin(batch: ReceivedMessage[]): void {
    const working = this.#work(batch)
      .catch((error: unknown) => this.#ill(error))
      .finally(() => this.#working.delete(working));
    this.#working.add(working);
  }

  async #work(batch: ReceivedMessage[]): Promise<void> {
    const { functionName, queueArn, functions, reportBatchItemFailures, source } = this.#options;
    for (;;) {
      try {
        const result = await functions.invoke(functionName, sqsEventOf(batch, queueArn));
        const done = doneOf(batch, result, reportBatchItemFailures);
        if (done.length > 0) await source.delete(done);
        return;
      } catch (error) {
        if (!(error instanceof LambdaError)) throw error;
        // Throttled or stopping: the function has seen nothing of the batch.
        if (error.name !== 'TooManyRequestsException' || this.#stopping.signal.aborted) return source.release(batch);
        await this.#pause(this.#options.backOffMs ?? 1000);
      }
    }
  }

  async #ill(error: unknown): Promise<void> {
    const problem = error instanceof Error ? error : new Error(String(error));
    if (this.#problem !== problem.message) this.#options.troubled?.(problem);
    this.#problem = problem.message;
    this.#refusals += 1;
    await this.#pause(Math.min((this.#options.backOffMs ?? 1000) * 2 ** (this.#refusals - 1), LONGEST_BACK_OFF_MS));
  }

  #well(): void {
    if (this.#problem !== null) this.#options.troubled?.(null);
    this.#problem = null;
    this.#refusals = 0;
  }

  #pause(ms: number): Promise<void> {
    const { signal } = this.#stopping;
    return new Promise((resolve) => {
      if (signal.aborted) return resolve();
      const done = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      signal.addEventListener('abort', done);
    });
  }
}
