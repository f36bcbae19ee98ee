import { describe, expect, it } from 'vitest';
import { batchesThatFit, doneOf, sqsEventOf } from '../../../../infra/local/lambda/event-sources/batch.ts';
import type { ReceivedMessage } from '../../../../infra/local/lambda/event-sources/queue-source.ts';

const QUEUE = 'arn:aws:sqs:eu-west-1:000000000000:papers';

function message(messageId: string, body = '{}'): ReceivedMessage {
  return {
    messageId,
    receiptHandle: `handle-${messageId}`,
    body,
    md5OfBody: '99914b932bd37a50b983c5e7c90ae93b',
    attributes: { ApproximateReceiveCount: '1', SentTimestamp: '1545082649183' },
    messageAttributes: { kind: { dataType: 'String', stringValue: 'paper' } },
  };
}

it('a function gets the messages in AWS’s shape', () => {
  expect(JSON.parse(sqsEventOf([message('m1', 'text')], QUEUE))).toEqual({
    Records: [
      {
        messageId: 'm1',
        receiptHandle: 'handle-m1',
        body: 'text',
        attributes: { ApproximateReceiveCount: '1', SentTimestamp: '1545082649183' },
        messageAttributes: {
          kind: { stringValue: 'paper', stringListValues: [], binaryListValues: [], dataType: 'String' },
        },
        md5OfBody: '99914b932bd37a50b983c5e7c90ae93b',
        eventSource: 'aws:sqs',
        eventSourceARN: QUEUE,
        awsRegion: 'eu-west-1',
      },
    ],
  });
});

it('messages that together pass 6 MB become several events', () => {
  const big = 'x'.repeat(1024 * 1024);
  const batches = batchesThatFit(Array.from({ length: 10 }, (_, at) => message(`m${at}`, big)));
  expect(batches.map((batch) => batch.length)).toEqual([5, 5]);
  expect(batchesThatFit([])).toEqual([]);
});

describe('of a batch of two, done are', () => {
  const batch = [message('m1'), message('m2')];
  const done = (payload: unknown, reports = true) =>
    doneOf(batch, { requestId: 'r', payload: JSON.stringify(payload) }, reports).map(({ messageId }) => messageId);

  it.each([
    ['both when none is named', { batchItemFailures: [] }, ['m1', 'm2']],
    ['both when the list is null', { batchItemFailures: null }, ['m1', 'm2']],
    ['both when the response is empty', {}, ['m1', 'm2']],
    ['both when the response is null', null, ['m1', 'm2']],
    ['the one not named', { batchItemFailures: [{ itemIdentifier: 'm2' }] }, ['m1']],
    ['none when a name is empty', { batchItemFailures: [{ itemIdentifier: '' }] }, []],
    ['none when a name is null', { batchItemFailures: [{ itemIdentifier: null }] }, []],
    ['none when the key is misspelt', { batchItemFailures: [{ itemIdentifer: 'm1' }] }, []],
    ['none when a stranger is named', { batchItemFailures: [{ itemIdentifier: 'm9' }] }, []],
    ['none when the response is a text', 'fine', []],
  ])('%s', (_what, payload, expected) => {
    expect(done(payload)).toEqual(expected);
  });

  it('none when the function failed', () => {
    expect(doneOf(batch, { requestId: 'r', payload: '{}', functionError: 'Unhandled' }, true)).toEqual([]);
  });

  it('both, whatever the response, when the mapping does not ask for failures', () => {
    expect(done({ batchItemFailures: [{ itemIdentifier: 'm2' }] }, false)).toEqual(['m1', 'm2']);
  });
});
