import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import * as z from 'zod';
import type { LocalService, ServiceRequest } from '../gateway/service.ts';
import type { Queue } from '../templates/stage.ts';
import { type Fauxqs, type FauxqsQueue, loadFauxqs } from './fauxqs.ts';

export interface QueuesOptions {
  /** A folder of SQS's own; made if missing. */
  dataDir: string;
  region: string;
  queues: readonly Queue[];
}

/** How many messages a queue holds. */
export interface QueueDepth {
  name: string;
  arn: string;
  /** Waiting to be received, delayed ones included. */
  waiting: number;
  /** Received and neither deleted nor visible again. */
  inFlight: number;
}

export interface Queues extends LocalService {
  /**
   * Puts a message into a queue, for AWS services that do so. It is durable when the promise resolves.
   *
   * @param attributes text attributes of the message
   * @returns the message's id
   */
  send(queueArn: string, body: string, attributes?: Readonly<Record<string, string>>): Promise<string>;
  /**
   * Makes the messages visible again that were received and not yet deleted, and does not count that receive: for a
   * queue whose only receiver ended with the last run, through no fault of the messages.
   */
  takeBack(queueArn: string): void;
  depths(): QueueDepth[];
}

/** A request that fauxqs refuses. */
const knownError = z.object({ statusCode: z.number(), code: z.string(), queryErrorHeader: z.string() });
const received = z.object({ Messages: z.array(z.object({ ReceiptHandle: z.string() })).optional() });
const sent = z.object({ MessageId: z.string() });

/**
 * SQS of one machine: fauxqs's queues on SQLite, without its server. A message that was acknowledged survives a kill,
 * and so do receive counts and the time until which a received message is invisible. Messages do not expire.
 */
export async function openQueues({ dataDir, region, queues }: QueuesOptions): Promise<Queues> {
  mkdirSync(dataDir, { recursive: true });
  const fauxqs = await loadFauxqs(dataDir);
  const { store, persistence, actions } = fauxqs;
  store.region = region;
  // Loaded before the store knows its persistence, or every queue would be written, and its messages lost, while read.
  persistence.loadSqsQueues(store);
  store.persistence = persistence;
  for (const kept of store.allQueues()) kept.persistence = persistence;
  for (const queue of queues) readyQueue(fauxqs, queue);

  const running = new Set<Promise<void>>();
  return {
    async handle(request) {
      const work = answer(fauxqs, request);
      running.add(work);
      await work.finally(() => running.delete(work));
    },
    async send(queueArn, body, attributes = {}) {
      const name = queueArn.split(':').at(-1) ?? '';
      const MessageAttributes = Object.fromEntries(
        Object.entries(attributes).map(([key, StringValue]) => [key, { DataType: 'String', StringValue }]),
      );
      const request = { QueueUrl: `/000000000000/${name}`, MessageBody: body, MessageAttributes };
      return sent.parse(await actions.get('SendMessage')?.(request, store, { headers: {} })).MessageId;
    },
    takeBack(queueArn) {
      const queue = store.getQueueByArn(queueArn);
      if (queue === undefined) return;
      for (const [handle, { message }] of [...queue.inflightMessages]) {
        message.approximateReceiveCount = Math.max(0, message.approximateReceiveCount - 1);
        // Only a change to another time writes the receive count down.
        persistence.transaction(() => {
          queue.changeVisibility(handle, 1);
          queue.changeVisibility(handle, 0);
        });
      }
    },
    depths: () =>
      queues.flatMap(({ name, arn }) => {
        const queue = store.getQueueByArn(arn);
        if (queue === undefined) return [];
        queue.processTimers();
        const waiting = queue.messages.length + queue.delayedMessages.length;
        return [{ name, arn, waiting, inFlight: queue.inflightMessages.size }];
      }),
    async close() {
      store.shutdown();
      await Promise.allSettled(running);
      store.shutdown();
      persistence.close();
    },
  };
}

/** Makes the queue of a template, or the kept one fit it. */
function readyQueue({ store, persistence }: Fauxqs, { name, url, arn, attributes }: Queue): void {
  let queue = store.getQueueByArn(arn);
  if (queue === undefined) {
    queue = store.createQueue(name, url, arn, attributes);
  } else {
    // The address changes when the gateway takes another port.
    store.queues.delete(queue.url);
    queue.url = url;
    store.queues.set(url, queue);
    queue.setAttributes({ RedrivePolicy: '', ...attributes });
  }
  atomicReceive(queue, persistence.transaction.bind(persistence));
}

/** A receive moves exhausted messages to the dead-letter queue by a deletion and an insertion: both happen, or none. */
function atomicReceive(queue: FauxqsQueue, transaction: (work: () => void) => void): void {
  const dequeue = queue.dequeue.bind(queue);
  queue.dequeue = (...parameters) => {
    let messages: unknown[] = [];
    transaction(() => {
      messages = dequeue(...parameters);
    });
    return messages;
  };
}

async function answer({ store, actions }: Fauxqs, { req, res, body }: ServiceRequest): Promise<void> {
  const respond = (status: number, json: unknown, headers: Record<string, string> = {}) => {
    res.writeHead(status, {
      'content-type': 'application/x-amz-json-1.0',
      'x-amzn-requestid': randomUUID(),
      ...headers,
    });
    res.end(JSON.stringify(json));
  };
  const operation = req.headers['x-amz-target']?.toString().replace('AmazonSQS.', '') ?? '';
  const action = actions.get(operation);
  if (action === undefined) {
    return respond(400, {
      __type: 'com.amazonaws.sqs#UnsupportedOperation',
      message: `SQS on one machine does not offer ${operation}.`,
    });
  }
  try {
    const request: unknown = JSON.parse(body?.toString('utf8') || '{}');
    const result = await action(request, store, { headers: req.headers });
    // Nobody waits for these messages any more: others may have them at once.
    if (operation === 'ReceiveMessage' && res.destroyed) return release(store, request, result);
    respond(200, result);
  } catch (error) {
    const known = knownError.safeParse(error);
    if (!known.success) throw error;
    const message = error instanceof Error ? error.message : '';
    const { statusCode, code, queryErrorHeader } = known.data;
    respond(statusCode, { __type: `com.amazonaws.sqs#${code}`, message }, { 'x-amzn-query-error': queryErrorHeader });
  }
}

function release(store: Fauxqs['store'], request: unknown, result: unknown): void {
  const { QueueUrl } = z.looseObject({ QueueUrl: z.string() }).parse(request);
  const name = QueueUrl.split('/').at(-1);
  for (const queue of store.allQueues()) {
    if (queue.name !== name) continue;
    for (const { ReceiptHandle } of received.parse(result).Messages ?? []) queue.changeVisibility(ReceiptHandle, 0);
  }
}
