import { Readable } from 'node:stream';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, test } from 'vitest';
import { paperReader } from '../../../functions/read-document/paper-reader.ts';
import { openObjectVersion } from '../../../functions/stores/object-content.ts';
import { writeChunksIfAbsent } from '../../../functions/stores/objects.ts';
import { fileReadingSchema, LIST_PRICES } from '../../../shared/documents/file-reading.ts';
import { cuscarText } from '../../documents/edifact/cuscar-text.ts';

const s3 = mockClient(S3Client);
const store = { client: new S3Client({ region: 'eu-west-1' }) };
const place = { bucket: 'intake', key: 'NLRTM/TW-1/papers/manifest.edi', versionId: 'v1' };
const reader = paperReader(LIST_PRICES, () => ({ ocr: null }));
const underway = {
  document: { port: 'NLRTM', reference: 'TW-1', documentId: 'd1' },
  uploaded: { ...place, size: 1, sequencer: '01', at: '2026-11-03T09:59:00Z' },
  ...{ jobs: {}, tries: 1 },
};
const failed = (name: string) => new S3ServiceException({ name, $fault: 'client', $metadata: {} });

beforeEach(() => {
  s3.reset();
  s3.on(PutObjectCommand).resolves({});
  s3.on(CreateMultipartUploadCommand).resolves({ UploadId: 'u1' });
  s3.on(UploadPartCommand).resolves({ ETag: '"e"' });
  s3.on(CompleteMultipartUploadCommand).resolves({});
  s3.on(AbortMultipartUploadCommand).resolves({});
});

async function read(consignments: number) {
  s3.on(GetObjectCommand).callsFake(() => ({ Body: Readable.from(cuscarText(consignments)) }));
  const content = await openObjectVersion(store, place, reader);
  const uploadKey = { port: 'NLRTM', reference: 'TW-1', area: 'papers', file: 'manifest.edi' } as const;
  const { json, summary } = await reader.read(uploadKey, content, underway);
  await writeChunksIfAbsent(store, 'readings', 'key', json);
  return summary();
}

test('the reading of a large manifest is put together of parts, on the condition that there is none', async () => {
  const parts: Uint8Array[] = [];
  s3.on(UploadPartCommand).callsFake(({ Body }) => {
    parts.push(Body);
    return { ETag: '"e"' };
  });
  expect(await read(2000)).toEqual({
    kind: 'manifest',
    kinds: ['manifest'],
    partial: false,
    reader: 'structured',
    costUsd: 0,
  });
  expect(parts.length).toBeGreaterThan(1);
  const { papers } = fileReadingSchema.parse(JSON.parse(Buffer.concat(parts).toString()));
  expect(papers).toMatchObject([{ kind: 'manifest', fields: { consignments: { length: 2000 } } }]);
  const [complete] = s3.commandCalls(CompleteMultipartUploadCommand);
  expect(complete?.args[0].input).toMatchObject({ Bucket: 'readings', Key: 'key', IfNoneMatch: '*' });
});

test('the reading of a small one is put at once, on the same condition', async () => {
  await read(10);
  expect(s3.commandCalls(CreateMultipartUploadCommand)).toHaveLength(0);
  expect(s3.commandCalls(PutObjectCommand)[0]?.args[0].input).toMatchObject({ IfNoneMatch: '*' });
});

test.each([10, 2000])('a reading of %d consignments that stands already is left as it is', async (consignments) => {
  s3.on(PutObjectCommand).rejects(failed('PreconditionFailed'));
  s3.on(CompleteMultipartUploadCommand).rejects(failed('PreconditionFailed'));
  await expect(read(consignments)).resolves.toMatchObject({ kind: 'manifest' });
  const begun = s3.commandCalls(CreateMultipartUploadCommand).length;
  expect(s3.commandCalls(AbortMultipartUploadCommand)).toHaveLength(begun);
});

test('a write that fails on the way is given up, and nothing lies there', async () => {
  s3.on(UploadPartCommand).rejects(failed('SlowDown'));
  await expect(read(2000)).rejects.toMatchObject({ name: 'SlowDown' });
  expect(s3.commandCalls(AbortMultipartUploadCommand)).toHaveLength(1);
  expect(s3.commandCalls(CompleteMultipartUploadCommand)).toHaveLength(0);
});

test('a file above the limit is refused before it is fetched whole', async () => {
  s3.on(GetObjectCommand).callsFake(() => ({ Body: Readable.from(cuscarText(1)), ContentLength: 10_000 }));
  await expect(openObjectVersion(store, place, { maxBytes: 9_999 })).rejects.toMatchObject({ code: 'file.too-large' });
  s3.on(GetObjectCommand).callsFake(() => ({ Body: Readable.from(cuscarText(50)) }));
  await expect(openObjectVersion(store, place, { maxBytes: 999 })).rejects.toMatchObject({ code: 'file.too-large' });
});
