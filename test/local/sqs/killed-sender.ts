import { ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { serveBare } from '../gateway/bare-server.ts';
import { DEAD, openPapers, PAPERS } from './papers-queues.ts';

// A process that sends messages, names each once it is acknowledged, receives them without ever deleting, so that
// they wander to the dead letters, and waits to be killed.
const [folder = '', round = ''] = process.argv.slice(2);
const server = await serveBare(await openPapers(folder));
const sqs = new SQSClient({ ...server.client, useQueueUrlAsEndpoint: false });
for (let n = 0; ; n += 1) {
  const body = `${round}-${n}`;
  await sqs.send(new SendMessageCommand({ QueueUrl: PAPERS.url, MessageBody: body }));
  process.stdout.write(`${body}\n`);
  for (const QueueUrl of [PAPERS.url, DEAD.url]) {
    await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, VisibilityTimeout: 0 }));
  }
}
