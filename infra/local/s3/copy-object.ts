import { createReadStream } from 'node:fs';
import { startHash } from './checksums.ts';
import { checkTags, readDetail, versionHeader } from './object-detail.ts';
import type { ObjectDetail, ObjectVersion } from './object-index.ts';
import { preconditionFailed } from './object-store.ts';
import { type S3Call, withoutQuotes } from './s3-call.ts';
import { S3Error } from './s3-error.ts';

/** Copies bytes, checksum included; metadata and tags are the source's unless a directive says REPLACE. */
export async function copyObject(call: S3Call): Promise<void> {
  const bucket = call.bucket();
  const { source } = call.address;
  if (source === undefined) throw new S3Error('InvalidArgument', 'A copy needs a source.');
  const original = call.store.find(call.bucket(source.bucket).name, source.key, source.versionId);
  if (original.sizeBytes > call.settings.maxObjectBytes) {
    throw new S3Error('InvalidRequest', 'The specified copy source is larger than the maximum allowable size.');
  }
  demandSource(call, original);
  const condition = call.writeCondition();
  call.store.demand(bucket.name, call.key, condition);
  const detail = copiedDetail(call, original, bucket.name);
  const md5 = startHash('md5');
  const content = createReadStream('', {
    fd: call.store.blobs.openForReading(original.blob),
    highWaterMark: 128 * 1024,
  });
  const blob = await call.store.blobs.write(watched(content, (bytes) => md5.update(bytes)));
  const version = {
    bucket: bucket.name,
    key: call.key,
    marker: false,
    blob,
    sizeBytes: original.sizeBytes,
    etag: md5.digest().toString('hex'),
    modified: new Date(),
    detail,
  };
  const object = await call.store.publish(bucket, version, condition, call.circumstances('CopyObject'));
  const sourceVersion: Record<string, string> =
    original.versionId === 'null' ? {} : { 'x-amz-copy-source-version-id': original.versionId };
  call.answerXml(
    'CopyObjectResult',
    {
      LastModified: object.modified.toISOString(),
      ETag: `"${object.etag}"`,
      ...(detail.checksum === undefined
        ? {}
        : { [`Checksum${detail.checksum.algorithm}`]: detail.checksum.value, ChecksumType: detail.checksum.type }),
    },
    { ...versionHeader(object), ...sourceVersion },
  );
}

function demandSource(call: S3Call, original: ObjectVersion): void {
  const ifMatch = withoutQuotes(call.header('x-amz-copy-source-if-match'));
  const ifNoneMatch = withoutQuotes(call.header('x-amz-copy-source-if-none-match'));
  if (ifMatch !== undefined && ifMatch !== original.etag) throw preconditionFailed();
  if (ifNoneMatch === original.etag) throw preconditionFailed();
}

function copiedDetail(call: S3Call, original: ObjectVersion, bucket: string): ObjectDetail {
  const replaced = call.header('x-amz-metadata-directive') === 'REPLACE';
  const retagged = call.header('x-amz-tagging-directive') === 'REPLACE';
  const isItself = original.latest && original.bucket === bucket && original.key === call.key;
  if (isItself && !replaced && !retagged) {
    throw new S3Error(
      'InvalidRequest',
      'This copy request is illegal: it copies an object to itself without a change.',
    );
  }
  const { headers, metadata } = replaced ? readDetail(call) : original.detail;
  const tags = retagged
    ? checkTags([...new URLSearchParams(call.header('x-amz-tagging') ?? '')])
    : original.detail.tags;
  return { headers, metadata, tags, checksum: original.detail.checksum };
}

async function* watched(source: AsyncIterable<Buffer>, see: (bytes: Buffer) => void): AsyncGenerator<Buffer> {
  for await (const bytes of source) {
    see(bytes);
    yield bytes;
  }
}
