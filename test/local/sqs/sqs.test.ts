import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageBatchCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Queues } from '../../../infra/local/sqs/open-queues.ts';
import { serveBare } from '../gateway/bare-server.ts';
import { DEAD, openPapers, PAPERS } from './papers-queues.ts';

describe('SQS on one machine', () => {
  let folder: string;
  let queues: Queues;
  let server: Awaited<ReturnType<typeof serveBare>>;
  let sqs: SQSClient;
  const open = async () => {
    queues = await openPapers(folder);
    server = await serveBare(queues);
    sqs = new SQSClient({ ...server.client, useQueueUrlAsEndpoint: false });
  };
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sqs-'));
    await open();
  });
  afterEach(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  const QueueUrl = PAPERS.url;
  const send = async (body: string) => await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: body }));
  const receive = async (options: Partial<ReceiveMessageCommand['input']> = {}): Promise<Message[]> =>
    (await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, ...options }))).Messages ?? [];
  const release = async ({ ReceiptHandle }: Message) =>
    await sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 }));

  it('delivers a message once while it is invisible, and never again once deleted', async () => {
    await send('grüße');
    const [message] = await receive({ MessageSystemAttributeNames: ['All'] });
    expect(message).toMatchObject({ Body: 'grüße', Attributes: { ApproximateReceiveCount: '1' } });
    expect(await receive()).toEqual([]);
    await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message?.ReceiptHandle }));
    expect(queues.depths()).toMatchObject([{ name: 'papers', waiting: 0, inFlight: 0 }, { name: 'dead' }]);
  });

  it('delivers again when the receiver gives the message back, and counts', async () => {
    await send('m');
    for (const delivery of ['1', '2']) {
      const [message] = await receive({ MessageSystemAttributeNames: ['ApproximateReceiveCount'] });
      expect(message?.Attributes?.ApproximateReceiveCount).toBe(delivery);
      if (message) await release(message);
    }
  });

  it('delivers again when the visibility time-out has passed', async () => {
    await send('m');
    expect(await receive({ VisibilityTimeout: 1 })).toHaveLength(1);
    expect(await receive({ WaitTimeSeconds: 5 })).toHaveLength(1);
  });

  it('moves a message to the dead letters after the deliveries that the template allows', async () => {
    await send('poison');
    for (const _delivery of [1, 2]) for (const message of await receive()) await release(message);
    expect(await receive()).toEqual([]);
    const dead = await sqs.send(new ReceiveMessageCommand({ QueueUrl: DEAD.url }));
    expect(dead.Messages?.map(({ Body }) => Body)).toEqual(['poison']);
  });

  it('waits for a message as long as asked, and answers as soon as there is one', async () => {
    const waiting = receive({ WaitTimeSeconds: 20 });
    await send('late');
    expect((await waiting).map(({ Body }) => Body)).toEqual(['late']);
  });

  it('takes and gives batches, with a result for each message', async () => {
    const Entries = ['a', 'b', 'c'].map((Id) => ({ Id, MessageBody: Id, DelaySeconds: Id === 'c' ? 900 : 0 }));
    const sent = await sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
    expect(sent.Successful).toHaveLength(3);
    const messages = await receive();
    expect(messages.map(({ Body }) => Body).sort()).toEqual(['a', 'b']);
    const handles = messages.map(({ ReceiptHandle }, index) => ({ Id: `${index}`, ReceiptHandle }));
    const deleted = await sqs.send(new DeleteMessageBatchCommand({ QueueUrl, Entries: handles }));
    expect(deleted.Successful).toHaveLength(2);
    expect(queues.depths()[0]).toMatchObject({ waiting: 1, inFlight: 0 });
  });

  it('keeps messages, what is in flight and what was counted over a restart', async () => {
    await send('waiting');
    await send('in flight');
    await receive({ MaxNumberOfMessages: 1 });
    await server.close();
    await open();
    expect(queues.depths()[0]).toMatchObject({ waiting: 1, inFlight: 1 });
    const [message] = await receive({ MessageSystemAttributeNames: ['All'] });
    expect(message).toMatchObject({ Body: 'in flight', Attributes: { ApproximateReceiveCount: '1' } });
  });

  it('tells the address and attributes of the template', async () => {
    expect(await sqs.send(new GetQueueUrlCommand({ QueueName: 'papers' }))).toMatchObject({ QueueUrl });
    const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }));
    expect(Attributes).toMatchObject({ QueueArn: PAPERS.arn, ...PAPERS.attributes });
  });

  it('refuses by SQS’s names', async () => {
    const nowhere = sqs.send(new SendMessageCommand({ QueueUrl: `${QueueUrl}2`, MessageBody: 'm' }));
    await expect(nowhere).rejects.toMatchObject({ name: expect.stringMatching(/QueueDoesNotExist|NonExistentQueue/) });
    await expect(send('x'.repeat(2_000_000))).rejects.toThrow(/must be shorter/);
  });

  it('takes messages from services directly, durable like others', async () => {
    await queues.send(PAPERS.arn, '{"from":"events"}');
    await server.close();
    await open();
    expect((await receive()).map(({ Body }) => Body)).toEqual(['{"from":"events"}']);
  });
});
