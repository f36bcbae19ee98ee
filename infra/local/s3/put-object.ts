import { checksumHeaders, readDetail, versionHeader } from './object-detail.ts';
import type { S3Call } from './s3-call.ts';

/** The content goes to disk as it comes; the object appears when all of it is there, verified and durable. */
export async function putObject(call: S3Call): Promise<void> {
  const bucket = call.bucket();
  const condition = call.writeCondition();
  const detail = readDetail(call);
  call.store.demand(bucket.name, call.key, condition);
  const body = call.body();
  const blob = await call.store.blobs.write(body.bytes());
  const { sizeBytes, md5, checksum } = body.received();
  const version = {
    bucket: bucket.name,
    key: call.key,
    marker: false,
    blob,
    sizeBytes,
    etag: md5.toString('hex'),
    modified: new Date(),
    detail: {
      ...detail,
      checksum: { algorithm: checksum.algorithm, value: checksum.base64, type: 'FULL_OBJECT' as const },
    },
  };
  const object = await call.store.publish(bucket, version, condition, call.circumstances('PutObject'));
  call.answer(200, { etag: `"${object.etag}"`, ...versionHeader(object), ...checksumHeaders(object) });
}
