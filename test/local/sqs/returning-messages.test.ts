import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChangeMessageVisibilityCommand, type Message, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openQueues, type Queues } from '../../../infra/local/sqs/open-queues.ts';

const ARN = 'arn:aws:sqs:eu-west-1:000000000000:papers';

let dataDir: string;
let queues: Queues;
let server: Server;
let client: SQSClient;
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'tidewaiter-sqs-'));
  await open();
});
afterEach(async () => {
  await close();
  rmSync(dataDir, { recursive: true, force: true });
});

async function open(): Promise<void> {
  const attributes = { VisibilityTimeout: '600' };
  const url = 'http://127.0.0.1:1/000000000000/papers';
  const queue = { name: 'papers', arn: ARN, url, fifo: false, attributes };
  queues = await openQueues({ dataDir, region: 'eu-west-1', queues: [queue] });
  server = createServer(async (req, res) => {
    const parts: Buffer[] = [];
    for await (const part of req) parts.push(part);
    const at = new URL(req.url ?? '/', 'http://127.0.0.1');
    await queues.handle({ req, res, url: at, body: Buffer.concat(parts), caller: { arn: '' } });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  client = new SQSClient({
    endpoint: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'AKIA', secretAccessKey: 's' },
    useQueueUrlAsEndpoint: false,
  });
}

async function close(): Promise<void> {
  client.destroy();
  server.close();
  server.closeAllConnections();
  await queues.close();
}

async function receive(): Promise<Message | undefined> {
  const QueueUrl = 'http://127.0.0.1:1/000000000000/papers';
  const command = new ReceiveMessageCommand({
    QueueUrl,
    MessageSystemAttributeNames: ['All'],
    MessageAttributeNames: ['All'],
  });
  return (await client.send(command)).Messages?.[0];
}

it('a message made visible again is received again at once, and counted', async () => {
  await queues.send(ARN, 'paper', { RULE_ARN: 'r' });
  const first = await receive();
  const QueueUrl = 'http://127.0.0.1:1/000000000000/papers';
  await client.send(
    new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle: first?.ReceiptHandle, VisibilityTimeout: 0 }),
  );
  const second = await receive();
  expect(second).toMatchObject({ Body: 'paper', Attributes: { ApproximateReceiveCount: '2' } });
  expect(second?.MessageAttributes?.RULE_ARN?.StringValue).toBe('r');
});

it('a message that was with the last run comes back at the restart, and that receive is not counted', async () => {
  await queues.send(ARN, 'paper');
  expect(await receive()).toMatchObject({ Attributes: { ApproximateReceiveCount: '1' } });
  await close();
  await open();
  expect(await receive()).toBeUndefined();

  queues.takeBack(ARN);

  expect(await receive()).toMatchObject({ Body: 'paper', Attributes: { ApproximateReceiveCount: '1' } });
});
