import { setTimeout as delay } from 'node:timers/promises';
import * as z from 'zod';
import type { Queues } from '../../infra/local/sqs/open-queues.ts';

const sendSchema = z.looseObject({ QueueUrl: z.string(), MessageBody: z.string() });

/** How long a message may be under way; two that were sent together arrive in any order. */
const LONGEST_WAY_MS = 1500;

/** What happened to the messages of a run. */
export interface Traffic {
  sent: number;
  delivered: number;
  /** Neighbours that arrived in another order than they were sent. */
  overtaken: number;
}

/** Queues as bad as SQS allows: every message comes twice, each time after a while of its own. */
export function unrulyQueues(queues: Queues, random: () => number, traffic: Traffic): Queues {
  const underWay = new Set<Promise<unknown>>();
  let newest = 0;
  const onItsWay = async <T>(arrive: () => Promise<T>): Promise<T> => {
    const number = traffic.sent;
    await delay(random() * LONGEST_WAY_MS);
    if (number < newest) traffic.overtaken += 1;
    newest = Math.max(newest, number);
    traffic.delivered += 1;
    return arrive();
  };
  const twice = async <T>(first: () => Promise<T>, second: () => Promise<unknown>): Promise<T> => {
    traffic.sent += 1;
    const copy = onItsWay(second).finally(() => underWay.delete(copy));
    underWay.add(copy);
    return onItsWay(first);
  };
  return {
    ...queues,
    send(queueArn, body, attributes) {
      const send = () => queues.send(queueArn, body, attributes);
      return twice(send, send);
    },
    async handle(request) {
      const isSend = request.req.headers['x-amz-target'] === 'AmazonSQS.SendMessage';
      if (!isSend) return queues.handle(request);
      const { QueueUrl, MessageBody } = sendSchema.parse(JSON.parse(request.body?.toString() ?? ''));
      // The queue goes by the last part of its ARN, which is its name.
      const queueArn = `arn:aws:sqs:::${QueueUrl.split('/').at(-1)}`;
      return twice(
        () => queues.handle(request),
        () => queues.send(queueArn, MessageBody),
      );
    },
    depths: () =>
      queues
        .depths()
        .map((depth, index) => (index === 0 ? { ...depth, waiting: depth.waiting + underWay.size } : depth)),
    async close() {
      await Promise.all(underWay);
      await queues.close();
    },
  };
}
