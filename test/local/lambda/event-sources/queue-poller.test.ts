import { afterEach, expect, it } from 'vitest';
import { QueuePoller, type QueuePollerOptions } from '../../../../infra/local/lambda/event-sources/queue-poller.ts';
import type { QueueSource, ReceivedMessage } from '../../../../infra/local/lambda/event-sources/queue-source.ts';
import type { InvokeResult } from '../../../../infra/local/lambda/function-settings.ts';
import { LambdaError } from '../../../../infra/local/lambda/lambda-error.ts';
import { eventually } from '../function-bench.ts';

/** A queue in memory that remembers what was done to its messages. */
class MemoryQueue implements QueueSource {
  waiting: ReceivedMessage[] = [];
  readonly deleted: string[] = [];
  readonly released: string[] = [];
  refusal: Error | undefined;

  constructor(count: number) {
    for (let at = 1; at <= count; at++) this.add(`m${at}`);
  }

  add(messageId: string): void {
    this.waiting.push({
      messageId,
      receiptHandle: messageId,
      body: '{}',
      md5OfBody: '',
      attributes: {},
      messageAttributes: {},
    });
  }

  async receive(maximum: number, _waitSeconds: number, signal: AbortSignal): Promise<ReceivedMessage[]> {
    if (this.refusal !== undefined) throw this.refusal;
    while (this.waiting.length === 0) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (signal.aborted) throw new Error('aborted');
    }
    return this.waiting.splice(0, maximum);
  }

  async delete(messages: readonly ReceivedMessage[]): Promise<void> {
    this.deleted.push(...messages.map(({ messageId }) => messageId));
  }

  async release(messages: readonly ReceivedMessage[]): Promise<void> {
    this.released.push(...messages.map(({ messageId }) => messageId));
  }

  close(): void {}
}

let poller: QueuePoller | undefined;
afterEach(() => poller?.stop());

function feed(
  source: MemoryQueue,
  invoke: (ids: string[]) => Promise<unknown>,
  more: Partial<QueuePollerOptions> = {},
): QueuePoller {
  poller = new QueuePoller({
    functionName: 'read-document',
    queueArn: 'arn:aws:sqs:eu-west-1:000000000000:papers',
    source,
    batchSize: 2,
    batchWindowSeconds: 0,
    maximumConcurrency: 2,
    reportBatchItemFailures: true,
    backOffMs: 5,
    functions: {
      async invoke(_name: string, event: string): Promise<InvokeResult> {
        const { Records }: { Records: { messageId: string }[] } = JSON.parse(event);
        const payload = JSON.stringify((await invoke(Records.map(({ messageId }) => messageId))) ?? null);
        return { requestId: 'r', payload };
      },
    },
    ...more,
  });
  poller.start();
  return poller;
}

it('messages that the function took are deleted, a failed one is left to come back', async () => {
  const queue = new MemoryQueue(4);
  feed(queue, async (ids) => ({
    batchItemFailures: ids.filter((id) => id === 'm3').map((itemIdentifier) => ({ itemIdentifier })),
  }));
  await eventually(() => queue.deleted.length === 3);
  expect(queue.deleted.sort()).toEqual(['m1', 'm2', 'm4']);
  expect(queue.released).toEqual([]);
});

it('no more batches are at work at once than the mapping allows', async () => {
  const queue = new MemoryQueue(20);
  let atWork = 0;
  let most = 0;
  feed(queue, async () => {
    most = Math.max(most, ++atWork);
    await new Promise((resolve) => setTimeout(resolve, 10));
    atWork -= 1;
  });
  await eventually(() => queue.deleted.length === 20);
  expect(most).toBe(2);
});

it('a throttled batch is offered again without going back to the queue', async () => {
  const queue = new MemoryQueue(1);
  let offers = 0;
  feed(queue, async () => {
    if (++offers < 3) throw new LambdaError('TooManyRequestsException', 'Rate Exceeded.');
  });
  await eventually(() => queue.deleted.length === 1);
  expect(offers).toBe(3);
  expect(queue.released).toEqual([]);
});

it('a refused queue is told of once, tried again, and told of when it is well', async () => {
  const queue = new MemoryQueue(1);
  queue.refusal = new Error('AccessDenied: sqs:ReceiveMessage');
  const told: (string | null)[] = [];
  feed(queue, async () => {}, { troubled: (problem) => told.push(problem?.message ?? null) });
  await eventually(() => told.length === 1);

  queue.refusal = undefined;

  await eventually(() => queue.deleted.length === 1);
  expect(told).toEqual(['AccessDenied: sqs:ReceiveMessage', null]);
});

it('at the stop, batches at work end and a batch not begun is given back', async () => {
  const queue = new MemoryQueue(1);
  let finish = () => {};
  const begun = new Promise<void>((resolve) => {
    feed(queue, () => {
      resolve();
      return new Promise<void>((end) => {
        finish = end;
      });
    });
  });
  await begun;

  const stopped = poller?.stop();
  queue.add('m2');
  finish();
  await stopped;

  expect(queue.deleted).toEqual(['m1']);
  expect([...queue.released, ...queue.waiting.map(({ messageId }) => messageId)]).toEqual(['m2']);
});
