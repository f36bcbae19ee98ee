import { Readable } from 'node:stream';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, test } from 'vitest';
import { paperReader } from '../../../functions/read-document/paper-reader.ts';
import { type ReaderServices, readUpload } from '../../../functions/read-upload.ts';
import { LIST_PRICES } from '../../../shared/documents/file-reading.ts';
import { type OcrEngine, OcrUnavailableError } from '../../../shared/documents/ocr-engine.ts';
import { marked } from './marked.ts';

const s3 = mockClient(S3Client);
const sqs = mockClient(SQSClient);
const table = mockClient(DynamoDBDocumentClient);
const services: ReaderServices = {
  table: { client: DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'eu-west-1' })), name: 'cases' },
  objects: { client: new S3Client({ region: 'eu-west-1' }) },
  queues: new SQSClient({ region: 'eu-west-1' }),
  readingsBucket: 'readings',
  arrivalsQueueUrl: 'http://127.0.0.1/arrivals',
  ports: new Set(['NLRTM']),
  now: () => '2026-11-03T10:00:00.000Z',
};
const upload = {
  bucket: 'intake',
  key: 'NLRTM/TW-1/papers/invoice.pdf',
  versionId: 'v1',
  size: 10,
  sequencer: '01',
  at: '2026-11-03T09:59:00Z',
};
const readerWith = (ocr: OcrEngine | null) => paperReader(LIST_PRICES, () => ({ ocr }));
const picture = () => marked(100, 80).png().toBuffer();
const outcome = () => {
  const values = table.commandCalls(UpdateCommand).map(({ args }) => args[0].input.ExpressionAttributeValues ?? {});
  return values.find((each) => ':state' in each);
};

beforeEach(() => {
  s3.reset();
  sqs.reset();
  table.reset();
  table.onAnyCommand().resolves({});
});

function stored(bytes: Uint8Array) {
  s3.on(GetObjectCommand).callsFake(() => ({ Body: Readable.from([bytes]), ContentLength: bytes.length }));
}

test('a paper that was read is stored and filed by its kind', async () => {
  stored(new TextEncoder().encode("UNB+UNOA:2+A+B+1:1+R'UNH+1+CUSCAR:D:95B:UN'CNI+1+B1'UNT+9+1'UNZ+1+R'"));
  await readUpload(services, readerWith(null), upload);
  expect(outcome()).toMatchObject({ ':state': 'read', ':kind': 'manifest', ':reader': 'structured', ':partial': true });
  expect(s3.commandCalls(PutObjectCommand)).toHaveLength(1);
});

test('a picture ends unreadable where text recognition is off or not permitted', async () => {
  stored(await picture());
  await readUpload(services, readerWith(null), upload);
  expect(outcome()).toMatchObject({ ':state': 'unreadable', ':problem': { code: 'ocr.off' } });
  table.resetHistory();
  const denied = { recognise: () => Promise.reject(new OcrUnavailableError('ocr.denied', 'not permitted')) };
  await readUpload(services, readerWith(denied), upload);
  expect(outcome()).toMatchObject({ ':state': 'unreadable', ':problem': { code: 'ocr.denied' } });
});

test('a throttled engine leaves the document unfinished, for the message to come again', async () => {
  stored(await picture());
  const throttled = {
    recognise: () => Promise.reject(Object.assign(new Error('later'), { name: 'ThrottlingException' })),
  };
  await expect(readUpload(services, readerWith(throttled), upload)).rejects.toMatchObject({
    name: 'ThrottlingException',
  });
  expect(outcome()).toBeUndefined();
});
