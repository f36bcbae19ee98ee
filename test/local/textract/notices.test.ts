import { setImmediate as turn } from 'node:timers/promises';
import { GetDocumentTextDetectionCommand, StartDocumentTextDetectionCommand } from '@aws-sdk/client-textract';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serveTextract, temporaryFolder } from './serve-textract.ts';

type Notice = [roleArn: string, topicArn: string, message: string];

const TOPIC = 'arn:aws:sns:eu-west-1:000000000000:done';
const ROLE = 'arn:aws:iam::000000000000:role/tells';
/** No document, so that its job fails without anything being recognised. */
const objects = { 'intake/NLRTM/TW-1/papers/broken.pdf': Buffer.from('%PDF-1.7 and nothing more') };
const start = (ClientRequestToken = 'd0c', told = true) =>
  new StartDocumentTextDetectionCommand({
    DocumentLocation: { S3Object: { Bucket: 'intake', Name: 'NLRTM/TW-1/papers/broken.pdf' } },
    ...{ ClientRequestToken, JobTag: 'd0c' },
    ...(told && { NotificationChannel: { SNSTopicArn: TOPIC, RoleArn: ROLE } }),
  });

let folder: ReturnType<typeof temporaryFolder>;
let notices: Notice[];
beforeEach(() => {
  folder = temporaryFolder();
  notices = [];
});
afterEach(() => folder.remove());

const publish = async (...notice: Notice) => void notices.push(notice);
const serve = (tell = publish) => serveTextract(folder.path, objects, { publish: tell, retryMs: 1 });

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await turn();
}

test('the end of a job is published once, as the role that was handed over, with its tag and document', async () => {
  const { client, close } = await serve();
  const { JobId = '' } = await client.send(start());
  await client.send(start());
  await until(() => notices.length > 0);
  await close();
  expect(notices).toHaveLength(1);
  const [[roleArn, topicArn, message] = ['', '', '{}']] = notices;
  expect([roleArn, topicArn]).toEqual([ROLE, TOPIC]);
  expect(JSON.parse(message)).toEqual({
    ...{ JobId, Status: 'FAILED', API: 'StartDocumentTextDetection', JobTag: 'd0c', Timestamp: expect.any(Number) },
    DocumentLocation: { S3ObjectName: 'NLRTM/TW-1/papers/broken.pdf', S3Bucket: 'intake' },
  });
});

test('a job without a channel tells nobody', async () => {
  const { client, close } = await serve();
  const { JobId } = await client.send(start('quiet', false));
  await until(async () => {
    const { JobStatus } = await client.send(new GetDocumentTextDetectionCommand({ JobId }));
    return JobStatus === 'FAILED';
  });
  await close();
  expect(notices).toEqual([]);
});

test('what could not be published is published at the next start, and no more after that', async () => {
  let refused = 0;
  const first = await serve(async () => {
    refused += 1;
    throw new Error('not allowed');
  });
  await first.client.send(start());
  await until(() => refused > 0);
  await first.close();
  const second = await serve();
  await until(() => notices.length > 0);
  await second.close();
  await (await serve()).close();
  expect(notices).toHaveLength(1);
});
