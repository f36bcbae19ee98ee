import type { ObjectDetail, ObjectVersion } from './object-index.ts';
import type { S3Call } from './s3-call.ts';
import { S3Error } from './s3-error.ts';

/** Headers that S3 keeps with an object and gives back with it. */
const KEPT_HEADERS = ['cache-control', 'content-disposition', 'content-encoding', 'content-language', 'expires'];
const LARGEST_METADATA_BYTES = 2048;
const MOST_TAGS = 10;

/** What a PutObject, CreateMultipartUpload or replacing CopyObject says about its object. Throws S3Error. */
export function readDetail(call: S3Call): ObjectDetail {
  const headers: Record<string, string> = { 'content-type': call.header('content-type') ?? 'binary/octet-stream' };
  for (const name of KEPT_HEADERS) {
    const value = name === 'content-encoding' ? storedEncoding(call) : call.header(name);
    if (value) headers[name] = value;
  }
  const metadata = call.parametersStarting('x-amz-meta-');
  const bytes = metadata.reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + Buffer.byteLength(value), 0);
  if (bytes > LARGEST_METADATA_BYTES) {
    throw new S3Error('MetadataTooLarge', 'Your metadata headers exceed the maximum allowed metadata size of 2 KB.');
  }
  const tags = [...new URLSearchParams(call.parameter('x-amz-tagging') ?? '')];
  return { headers, metadata: Object.fromEntries(metadata), tags: checkTags(tags) };
}

/** `aws-chunked` frames the transfer; it is no property of the object. */
function storedEncoding(call: S3Call): string | undefined {
  const encodings = call.header('content-encoding')?.split(/\s*,\s*/) ?? [];
  return encodings.filter((encoding) => encoding !== 'aws-chunked').join(',');
}

/** Throws S3Error InvalidTag. */
export function checkTags(tags: [string, string][]): Record<string, string> {
  if (tags.length > MOST_TAGS) throw new S3Error('InvalidTag', 'Object tags cannot be greater than 10');
  if (tags.some(([name, value]) => name === '' || name.length > 128 || value.length > 256)) {
    throw new S3Error('InvalidTag', 'A tag has a key of 1 to 128 characters and a value of at most 256.');
  }
  if (new Set(tags.map(([name]) => name)).size < tags.length) {
    throw new S3Error('InvalidTag', 'Cannot provide multiple Tags with the same key');
  }
  return Object.fromEntries(tags);
}

/** The version header, which only buckets with versioning give. */
export function versionHeader(version: { versionId?: string | undefined }): Record<string, string> {
  return version.versionId === undefined || version.versionId === 'null'
    ? {}
    : { 'x-amz-version-id': version.versionId };
}

export function checksumHeaders(object: ObjectVersion): Record<string, string> {
  const { checksum } = object.detail;
  if (checksum === undefined) return {};
  return {
    [`x-amz-checksum-${checksum.algorithm.toLowerCase()}`]: checksum.value,
    'x-amz-checksum-type': checksum.type,
  };
}
