import { CHECKSUM_ALGORITHMS } from './checksums.ts';
import { checksumHeader, parseChecksumAlgorithm } from './incoming-body.ts';
import { readDetail } from './object-detail.ts';
import type { S3Call } from './s3-call.ts';
import { S3Error } from './s3-error.ts';
import type { Upload, Uploads } from './uploads.ts';

const MOST_PARTS = 10_000;

export function createUpload(call: S3Call, uploads: Uploads): void {
  const bucket = call.bucket();
  const algorithm = parseChecksumAlgorithm(call.parameter('x-amz-checksum-algorithm')) ?? 'CRC64NVME';
  const checksumType =
    call.parameter('x-amz-checksum-type') ?? (algorithm === 'CRC64NVME' ? 'FULL_OBJECT' : 'COMPOSITE');
  if (checksumType !== 'FULL_OBJECT' && checksumType !== 'COMPOSITE') {
    throw new S3Error('InvalidRequest', 'A checksum type is FULL_OBJECT or COMPOSITE.');
  }
  const id = uploads.start(bucket.name, call.key, { detail: readDetail(call), algorithm, checksumType });
  call.answerXml(
    'InitiateMultipartUploadResult',
    { Bucket: bucket.name, Key: call.key, UploadId: id },
    { 'x-amz-checksum-algorithm': algorithm, 'x-amz-checksum-type': checksumType },
  );
}

export async function uploadPart(call: S3Call, uploads: Uploads): Promise<void> {
  const { id } = findOpenUpload(call, uploads);
  const number = Number(call.address.query.get('partNumber'));
  if (!Number.isInteger(number) || number < 1 || number > MOST_PARTS) {
    throw new S3Error('InvalidArgument', `Part number must be an integer between 1 and ${MOST_PARTS}, inclusive`);
  }
  const body = call.body();
  const blob = await call.store.blobs.write(body.bytes());
  const { sizeBytes, md5, checksum } = body.received();
  const etag = md5.toString('hex');
  let freed = [blob];
  try {
    freed = call.store.transact(() => {
      findOpenUpload(call, uploads);
      return uploads.putPart(id, { number, blob, sizeBytes, etag, checksum });
    });
  } finally {
    await call.store.discard(freed);
  }
  call.answer(200, { etag: `"${etag}"`, [checksumHeader(checksum.algorithm)]: checksum.base64 });
}

export async function abortUpload(call: S3Call, uploads: Uploads): Promise<void> {
  const freed = call.store.transact(() => {
    const { id } = findOpenUpload(call, uploads);
    const blobs = uploads.parts(id).map(({ blob }) => blob);
    uploads.abort(id);
    return blobs;
  });
  await call.store.discard(freed);
  call.answer(204, {});
}

export function listParts(call: S3Call, uploads: Uploads): void {
  const upload = findOpenUpload(call, uploads);
  const { query } = call.address;
  const max = Math.min(Number(query.get('max-parts') ?? 1000), 1000);
  const marker = Number(query.get('part-number-marker') ?? 0);
  const rest = uploads.parts(upload.id).filter(({ number }) => number > marker);
  const shown = rest.slice(0, max);
  call.answerXml('ListPartsResult', {
    Bucket: upload.bucket,
    Key: upload.key,
    UploadId: upload.id,
    PartNumberMarker: marker,
    NextPartNumberMarker: shown.at(-1)?.number,
    MaxParts: max,
    IsTruncated: rest.length > shown.length,
    ChecksumAlgorithm: upload.plan.algorithm,
    ChecksumType: upload.plan.checksumType,
    Part: shown.map((part) => ({
      PartNumber: part.number,
      LastModified: part.modified.toISOString(),
      ETag: `"${part.etag}"`,
      Size: part.sizeBytes,
      ...Object.fromEntries(
        CHECKSUM_ALGORITHMS.map((name) => [`Checksum${name}`, name === part.algorithm ? part.checksum : undefined]),
      ),
    })),
  });
}

/** All open uploads under the prefix at once; there are few on one machine. */
export function listUploads(call: S3Call, uploads: Uploads): void {
  const bucket = call.bucket().name;
  const prefix = call.address.query.get('prefix') ?? '';
  const shown = uploads.open(bucket).filter(({ key }) => key.startsWith(prefix));
  call.answerXml('ListMultipartUploadsResult', {
    Bucket: bucket,
    Prefix: prefix,
    IsTruncated: false,
    Upload: shown.map(({ id, key, started }) => ({ Key: key, UploadId: id, Initiated: started.toISOString() })),
  });
}

function findOpenUpload(call: S3Call, uploads: Uploads): Upload {
  return uploads.findOpen(call.address.query.get('uploadId') ?? '', call.bucket().name, call.key);
}
