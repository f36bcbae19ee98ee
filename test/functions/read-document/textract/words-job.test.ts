import {
  type Block,
  GetDocumentTextDetectionCommand,
  StartDocumentTextDetectionCommand,
  TextractClient,
} from '@aws-sdk/client-textract';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, test } from 'vitest';
import { TextractCalls } from '../../../../functions/read-document/textract/textract-calls.ts';
import type { TextractOperation } from '../../../../functions/read-document/textract/turns.ts';
import { wordsByJob } from '../../../../functions/read-document/textract/words-job.ts';
import { JobInMemory } from './job-in-memory.ts';

const textract = mockClient(TextractClient);
const client = new TextractClient({ region: 'eu-west-1' });
const turns: TextractOperation[] = [];
const calls = new TextractCalls(
  { take: async (operation) => void turns.push(operation) },
  { sleep: async () => undefined },
  client,
);
const channel = { topicArn: 'arn:aws:sns:eu-west-1:1:done', roleArn: 'arn:aws:iam::1:role/tells' };
const document = { documentId: 'd0c', bucket: 'intake', key: 'NLRTM/TW-1/papers/long.pdf', versionId: 'v1' };

const kept = new JobInMemory();
const deliver = () => wordsByJob(calls, 20, channel, document, kept.keeper()).recognised();
const tokensAsked = () =>
  textract.commandCalls(GetDocumentTextDetectionCommand).map(({ args }) => args[0].input.NextToken);

const word = (page: number, Text: string): Block => ({
  ...{ BlockType: 'WORD', Page: page, Text, Confidence: 90 },
  Geometry: { BoundingBox: { Left: 0.1, Top: 0.1, Width: 0.1, Height: 0.1 } },
});
/** An answer in three parts; the second page lies in two of them. */
const PARTS: Record<string, { Blocks: Block[]; NextToken?: string }> = {
  first: { Blocks: [word(1, 'one'), word(2, 'two')], NextToken: 'second' },
  second: { Blocks: [word(2, 'zwei')], NextToken: 'third' },
  third: { Blocks: [word(3, 'three')] },
};
const done = () =>
  textract
    .on(GetDocumentTextDetectionCommand)
    .callsFake(({ NextToken = 'first' }) => ({ JobStatus: 'SUCCEEDED', ...PARTS[NextToken] }));
const textOf = (pages: Awaited<ReturnType<typeof deliver>>) =>
  [...(pages ?? [])].map(([page, { words }]) => `${page} ${words.map(({ text }) => text).join(' ')}`);

beforeEach(() => {
  textract.reset();
  turns.length = 0;
  textract.on(StartDocumentTextDetectionCommand).resolves({ JobId: 'job1' });
  kept.forget();
});

test('a job is started with the token of its document, so that a repeat starts no second one', async () => {
  expect(await deliver()).toBeNull();
  expect(textract.commandCalls(StartDocumentTextDetectionCommand)[0]?.args[0].input).toEqual({
    DocumentLocation: { S3Object: { Bucket: 'intake', Name: 'NLRTM/TW-1/papers/long.pdf', Version: 'v1' } },
    ClientRequestToken: 'd0c',
    JobTag: 'd0c',
    NotificationChannel: { SNSTopicArn: channel.topicArn, RoleArn: channel.roleArn },
  });
  expect(kept.job).toEqual({ id: 'job1', parts: 0, next: null, complete: false });
  // Killed before the job was noted: the next delivery asks again, with the same token.
  kept.job = null;
  await deliver();
  const tokens = textract
    .commandCalls(StartDocumentTextDetectionCommand)
    .map(({ args }) => args[0].input.ClientRequestToken);
  expect(tokens).toEqual(['d0c', 'd0c']);
});

test('while a job is under way the file waits, whoever asks', async () => {
  await deliver();
  textract.on(GetDocumentTextDetectionCommand).resolves({ JobStatus: 'IN_PROGRESS' });
  expect(await deliver()).toBeNull();
  expect(textract.commandCalls(StartDocumentTextDetectionCommand)).toHaveLength(1);
});

test('the answer is fetched part by part and put together by page', async () => {
  await deliver();
  done();
  expect(textOf(await deliver())).toEqual(['1 one', '2 two zwei', '3 three']);
  expect(tokensAsked()).toEqual([undefined, 'second', 'third']);
});

test('a delivery that is throttled or killed half way leaves what it fetched to the next', async () => {
  await deliver();
  const throttled = Object.assign(new Error('later'), { name: 'ThrottlingException' });
  done();
  textract.on(GetDocumentTextDetectionCommand, { NextToken: 'second' }).rejects(throttled);
  await expect(deliver()).rejects.toBe(throttled);
  textract.reset();
  done();
  expect(textOf(await deliver())).toEqual(['1 one', '2 two zwei', '3 three']);
  expect(tokensAsked()).toEqual(['second', 'third']);
});

test('a part that was stored but not noted is fetched again and counts once', async () => {
  await deliver();
  done();
  kept.parts.set('job1 0', { Blocks: PARTS.first?.Blocks });
  expect(textOf(await deliver())).toEqual(['1 one', '2 two zwei', '3 three']);
});

test('once all is fetched, nothing is asked of Textract any more', async () => {
  await deliver();
  done();
  const first = await deliver();
  textract.resetHistory();
  expect(await deliver()).toEqual(first);
  expect(textract.calls()).toHaveLength(0);
});

test('a failed job makes the file unreadable, with the reason', async () => {
  await deliver();
  textract.on(GetDocumentTextDetectionCommand).resolves({ JobStatus: 'FAILED', StatusMessage: 'INVALID_PDF' });
  await expect(deliver()).rejects.toMatchObject({
    ...{ name: 'UnreadableError', code: 'ocr.refused' },
    message: expect.stringContaining('INVALID_PDF'),
  });
});

test('a job that Textract no longer knows is begun anew, under another token and beside the parts of the old one', async () => {
  await deliver();
  kept.parts.set('job1 0', { Blocks: [word(1, 'stale')] });
  kept.job = { id: 'job1', parts: 1, next: 'second', complete: false };
  textract
    .on(GetDocumentTextDetectionCommand)
    .rejects(Object.assign(new Error('gone'), { name: 'InvalidJobIdException' }));
  textract.on(StartDocumentTextDetectionCommand).resolves({ JobId: 'job2' });
  expect(await deliver()).toBeNull();
  expect(kept.job).toEqual({ id: 'job2', parts: 0, next: null, complete: false });
  expect(textract.commandCalls(StartDocumentTextDetectionCommand)[1]?.args[0].input.ClientRequestToken).toBe(
    'd0c-job1',
  );
  textract.reset();
  done();
  expect(textOf(await deliver())).toEqual(['1 one', '2 two zwei', '3 three']);
});

test('the start and each part of the answer take a turn of their own, a refused try too', async () => {
  textract
    .on(StartDocumentTextDetectionCommand)
    .rejectsOnce(Object.assign(new Error('later'), { name: 'LimitExceededException' }))
    .resolves({ JobId: 'job1' });
  await deliver();
  done();
  await deliver();
  const [start, get] = ['StartDocumentTextDetection', 'GetDocumentTextDetection'];
  expect(turns).toEqual([start, start, get, get, get]);
});
