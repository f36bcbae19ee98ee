import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { scanReader } from '../../../functions/read-scan/scan-reader.ts';
import { type ReaderServices, readUpload } from '../../../functions/read-upload.ts';
import { tiffBytes } from '../../scans/formats/tiff-bytes.ts';
import { RECORD, recordBytes } from '../../scans/sample-record.ts';

const s3 = mockClient(S3Client);
const sqs = mockClient(SQSClient);
const table = mockClient(DynamoDBDocumentClient);
const services: ReaderServices = {
  ports: new Set(['NLRTM']),
  table: { client: DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'eu-west-1' })), name: 'cases' },
  objects: { client: new S3Client({ region: 'eu-west-1' }) },
  queues: new SQSClient({ region: 'eu-west-1' }),
  readingsBucket: 'readings',
  arrivalsQueueUrl: 'http://127.0.0.1/arrivals',
  now: () => '2026-11-03T10:00:00.000Z',
};
const reader = scanReader(services);
const upload = (key: string) => ({
  bucket: 'intake',
  key,
  versionId: 'v1',
  size: 10,
  sequencer: '01',
  at: '2026-11-03T09:59:00Z',
});
const KEY = 'NLRTM/TW-1/scans/S-1/record.json';

beforeEach(() => {
  s3.reset();
  sqs.reset();
  table.reset();
  table.onAnyCommand().resolves({});
});

function stored(bytes: Uint8Array) {
  s3.on(GetObjectCommand).callsFake(() => ({ Body: Readable.from([bytes]), ContentLength: bytes.length }));
}

describe('reading an uploaded scan file', () => {
  it('stores the reading, finishes the document and announces it', async () => {
    stored(recordBytes(RECORD));
    await readUpload(services, reader, upload(KEY));
    expect(s3.commandCalls(GetObjectCommand)[0]?.args[0].input).toMatchObject({ VersionId: 'v1' });
    expect(s3.commandCalls(PutObjectCommand)[0]?.args[0].input).toMatchObject({ Bucket: 'readings', IfNoneMatch: '*' });
    const outcome = table.commandCalls(UpdateCommand).at(-1)?.args[0].input.ExpressionAttributeValues;
    expect(outcome).toMatchObject({ ':state': 'read', ':kind': 'scan-record', ':problem': null });
    expect(sqs.commandCalls(SendMessageCommand)).toHaveLength(1);
  });

  it('finishes a file that can not be read with its reason, and announces it too', async () => {
    stored(Buffer.alloc(0));
    await readUpload(services, reader, upload(KEY));
    const outcome = table.commandCalls(UpdateCommand).at(-1)?.args[0].input.ExpressionAttributeValues;
    expect(outcome).toMatchObject({ ':state': 'unreadable', ':problem': { code: 'file.empty' } });
    expect(s3.commandCalls(PutObjectCommand)).toHaveLength(0);
    expect(sqs.commandCalls(SendMessageCommand)).toHaveLength(1);
  });

  it('only announces a document that is final already', async () => {
    stored(recordBytes(RECORD));
    await readUpload(services, reader, upload(KEY));
    const item = table.commandCalls(PutCommand)[0]?.args[0].input.Item;
    table.on(GetCommand).resolves({ Item: { ...item, state: 'read', finishedAt: '2026-11-03T10:00:00.000Z' } });
    s3.resetHistory();
    await readUpload(services, reader, upload(KEY));
    expect(s3.calls()).toHaveLength(0);
    expect(sqs.commandCalls(SendMessageCommand)).toHaveLength(2);
  });

  it('leaves a failure of the service to be tried again', async () => {
    s3.on(GetObjectCommand).rejects(new Error('slow down'));
    await expect(readUpload(services, reader, upload(KEY))).rejects.toThrow('slow down');
    expect(table.commandCalls(UpdateCommand)).toHaveLength(1);
    expect(sqs.calls()).toHaveLength(0);
  });

  it.each(['NLRTM/TW-1/scans/record.json', 'NLRTM/TW-1/papers/a.pdf', 'x'])('leaves the key %s alone', async (key) => {
    await readUpload(services, reader, upload(key));
    expect([...s3.calls(), ...sqs.calls(), ...table.calls()]).toHaveLength(0);
  });
});

describe('reading an uploaded image', () => {
  const samples = Array.from({ length: 40 * 30 }, (_, index) => index);
  const image = tiffBytes([{ width: 40, height: 30, samples, rowsPerStrip: 5 }]);
  const IMAGE_KEY = 'NLRTM/TW-1/scans/S-1/image.tif';

  it('keeps its tiles and thumbnail under its content, each only where none is yet', async () => {
    stored(image);
    await readUpload(services, reader, upload(IMAGE_KEY));
    const puts = s3.commandCalls(PutObjectCommand).map(({ args }) => args[0].input);
    const folder = `NLRTM/TW-1/images/${createHash('sha256').update(image).digest('hex')}`;
    expect(puts.map(({ Key }) => Key)).toEqual([
      `${folder}/tiles/6/0_0.png`,
      `${folder}/thumbnail.webp`,
      expect.stringMatching(/^NLRTM\/TW-1\/readings\/.*\.json$/),
    ]);
    for (const put of puts) expect(put).toMatchObject({ Bucket: 'readings', IfNoneMatch: '*' });
  });

  it('that was cut off says that it was read in part', async () => {
    stored(image.subarray(0, image.length - 500));
    await readUpload(services, reader, upload(IMAGE_KEY));
    const outcome = table.commandCalls(UpdateCommand).at(-1)?.args[0].input.ExpressionAttributeValues;
    expect(outcome).toMatchObject({ ':state': 'read', ':kind': 'scan-image', ':partial': true });
  });
});

describe('an upload for a port that this region does not serve', () => {
  it('is left to receive', async () => {
    await readUpload({ ...services, ports: new Set(['BEANR']) }, reader, upload(KEY));
    expect(table.calls()).toHaveLength(0);
  });
});
