import { createReadStream } from 'node:fs';
import { type ChecksumAlgorithm, type RunningChecksum, startChecksum, startHash } from './checksums.ts';
import { checksumHeader } from './incoming-body.ts';
import { versionHeader } from './object-detail.ts';
import type { ObjectDetail } from './object-index.ts';
import { type S3Call, withoutQuotes } from './s3-call.ts';
import { S3Error } from './s3-error.ts';
import type { Part, Upload, UploadOutcome, Uploads } from './uploads.ts';
import { childrenOf, readXml, textOf } from './xml.ts';

/** Every part but the last has at least this size. */
const SMALLEST_PART_BYTES = 5 * 1024 * 1024;

/** Joins the named parts into the object. Asked again for an upload that is complete, it gives the same answer again. */
export async function completeUpload(call: S3Call, uploads: Uploads): Promise<void> {
  const bucket = call.bucket();
  const id = call.address.query.get('uploadId') ?? '';
  const request = await call.xmlBody();
  const upload = uploads.find(id, bucket.name, call.key);
  if (upload.outcome !== undefined) return answerCompleted(call, upload.outcome);
  const condition = call.writeCondition();
  const all = uploads.parts(id);
  const parts = chooseParts(request, all, upload);
  const sizeBytes = parts.reduce((sum, part) => sum + part.sizeBytes, 0);
  if (sizeBytes > call.settings.maxObjectBytes) {
    throw new S3Error('EntityTooLarge', 'Your proposed upload exceeds the maximum allowed object size.');
  }
  const whole = startChecksum(upload.plan.algorithm);
  const blob = await call.store.blobs.write(join(call, parts, whole));
  const checksum = joinChecksums(upload, parts, whole);
  const stated = call.header(checksumHeader(upload.plan.algorithm));
  if (stated !== undefined && stated !== checksum.value) {
    await call.store.discard([blob]);
    throw new S3Error('BadDigest', `The ${upload.plan.algorithm} you specified did not match the calculated checksum.`);
  }
  const etag = `${joinDigests(
    'MD5',
    parts.map((part) => Buffer.from(part.etag, 'hex')),
  ).toString('hex')}-${parts.length}`;
  const detail = { ...upload.plan.detail, checksum };
  const version = {
    bucket: bucket.name,
    key: call.key,
    marker: false,
    blob,
    sizeBytes,
    etag,
    modified: new Date(),
    detail,
  };
  const how = call.circumstances('CompleteMultipartUpload');
  try {
    await call.store.publish(bucket, version, condition, how, ({ versionId }) => {
      uploads.findOpen(id, bucket.name, call.key);
      uploads.finish(id, { etag, versionId, checksum });
    });
    await call.store.discard(all.map((part) => part.blob));
  } catch (error) {
    // The same request, sent twice, may have been completed by its twin meanwhile.
    if (uploads.find(id, bucket.name, call.key).outcome === undefined) throw error;
  }
  const { outcome } = uploads.find(id, bucket.name, call.key);
  if (outcome !== undefined) answerCompleted(call, outcome);
}

/** The parts that the request names, each as it was uploaded. Throws S3Error. */
function chooseParts(request: Buffer, uploaded: Part[], upload: Upload): Part[] {
  const named = childrenOf(readXml(request, 'CompleteMultipartUpload'), 'Part');
  if (named.length === 0) throw new S3Error('MalformedXML', 'A completed upload names at least one part.');
  const byNumber = new Map(uploaded.map((part) => [part.number, part]));
  const numbers = named.map((node) => Number(textOf(node, 'PartNumber')));
  if (numbers.some((number, index) => !(number > (numbers[index - 1] ?? 0)))) {
    throw new S3Error('InvalidPartOrder', 'The list of parts was not in ascending order.');
  }
  return named.map((node, index) => {
    const number = numbers[index] ?? 0;
    const part = byNumber.get(number);
    const checksum = textOf(node, `Checksum${upload.plan.algorithm}`);
    if (
      part === undefined ||
      part.etag !== withoutQuotes(textOf(node, 'ETag')) ||
      (checksum !== undefined && part.algorithm === upload.plan.algorithm && part.checksum !== checksum)
    ) {
      throw new S3Error('InvalidPart', `Part ${number} was not uploaded, or its entity tag or checksum differs.`);
    }
    if (part.sizeBytes < SMALLEST_PART_BYTES && index < named.length - 1) {
      throw new S3Error('EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed object size.');
    }
    return part;
  });
}

async function* join(call: S3Call, parts: Part[], checksum: RunningChecksum): AsyncGenerator<Buffer> {
  for (const part of parts) {
    const fd = call.store.blobs.openForReading(part.blob);
    for await (const bytes of createReadStream('', { fd, highWaterMark: 128 * 1024 })) {
      checksum.update(bytes);
      yield bytes;
    }
  }
}

/** Composite where S3 makes it so and every part came with the announced algorithm; otherwise that of the whole content. */
function joinChecksums(upload: Upload, parts: Part[], whole: RunningChecksum): NonNullable<ObjectDetail['checksum']> {
  const { algorithm, checksumType } = upload.plan;
  if (checksumType === 'FULL_OBJECT' || parts.some((part) => part.algorithm !== algorithm)) {
    return { algorithm, value: whole.digest().toString('base64'), type: 'FULL_OBJECT' };
  }
  const joined = joinDigests(
    algorithm,
    parts.map((part) => Buffer.from(part.checksum, 'base64')),
  );
  return { algorithm, value: `${joined.toString('base64')}-${parts.length}`, type: 'COMPOSITE' };
}

/** S3's digest of digests. */
function joinDigests(algorithm: ChecksumAlgorithm | 'MD5', digests: Buffer[]): Buffer {
  const running = algorithm === 'MD5' ? startHash('md5') : startChecksum(algorithm);
  running.update(Buffer.concat(digests));
  return running.digest();
}

function answerCompleted(call: S3Call, { etag, versionId, checksum }: UploadOutcome): void {
  call.answerXml(
    'CompleteMultipartUploadResult',
    {
      Bucket: call.address.bucket,
      Key: call.key,
      ETag: `"${etag}"`,
      ...(checksum === undefined
        ? {}
        : { [`Checksum${checksum.algorithm}`]: checksum.value, ChecksumType: checksum.type }),
    },
    versionHeader({ versionId }),
  );
}
