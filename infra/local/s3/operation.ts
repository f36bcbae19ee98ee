import { S3Error } from './s3-error.ts';

export type S3Operation =
  | 'ListBuckets'
  | 'HeadBucket'
  | 'GetBucketVersioning'
  | 'ListObjectsV2'
  | 'ListObjectVersions'
  | 'ListMultipartUploads'
  | 'DeleteObjects'
  | 'GetObject'
  | 'HeadObject'
  | 'PutObject'
  | 'CopyObject'
  | 'DeleteObject'
  | 'GetObjectTagging'
  | 'PutObjectTagging'
  | 'DeleteObjectTagging'
  | 'CreateMultipartUpload'
  | 'UploadPart'
  | 'CompleteMultipartUpload'
  | 'AbortMultipartUpload'
  | 'ListParts';

/** What a request asks for. `bucket` is empty for ListBuckets, `key` for whatever concerns a whole bucket. */
export interface S3Address {
  operation: S3Operation;
  bucket: string;
  /** The object's key, decoded: may contain any character, `..` and `//` included. */
  key: string;
  query: URLSearchParams;
  /** Of CopyObject: where it copies from. */
  source?: { bucket: string; key: string; versionId: string | undefined };
}

/** Parameters that do not choose the operation, or that `identifyOperation` knows; any other is a feature that is missing here. */
const KNOWN_PARAMETERS = new Set(
  `continuation-token delete delimiter encoding-type fetch-owner key-marker list-type max-keys max-parts
  max-uploads part-number-marker partNumber prefix response-cache-control response-content-disposition
  response-content-encoding response-content-language response-content-type response-expires start-after tagging
  upload-id-marker uploadId uploads version-id-marker versionId versioning versions x-id`.split(/\s+/),
);

const LONGEST_KEY_BYTES = 1024;

/**
 * Reads method, path (path style, `/bucket/key`) and query of a request. `target` is the request line's target as
 * received: a URL object would already have resolved `..` in keys. Throws S3Error (InvalidURI, KeyTooLongError,
 * NotImplemented, MethodNotAllowed).
 */
export function identifyOperation(method: string, target: string, copySource?: string): S3Address {
  const [path = '', search = ''] = splitOnce(target, '?');
  const [bucket, rawKey] = splitOnce(path.slice(1), '/');
  const key = decode(rawKey ?? '');
  if (Buffer.byteLength(key) > LONGEST_KEY_BYTES) throw new S3Error('KeyTooLongError', 'Your key is too long.');
  const query = new URLSearchParams(search);
  for (const name of query.keys()) {
    if (!KNOWN_PARAMETERS.has(name) && !/^x-amz-/i.test(name)) {
      throw new S3Error('NotImplemented', `The one-machine S3 does not implement the parameter '${name}'.`);
    }
  }
  const address = { bucket: decode(bucket ?? ''), key, query };
  if (bucket === '') return { ...address, operation: expect(method, { GET: 'ListBuckets' }) };
  if (key === '') return { ...address, operation: bucketOperation(method, query) };
  const operation = objectOperation(method, query);
  if (copySource === undefined) return { ...address, operation };
  if (operation !== 'PutObject') throw new S3Error('NotImplemented', 'UploadPartCopy is not implemented.');
  return { ...address, operation: 'CopyObject', source: parseCopySource(copySource) };
}

function bucketOperation(method: string, query: URLSearchParams): S3Operation {
  if (query.has('delete')) return expect(method, { POST: 'DeleteObjects' });
  if (query.has('versions')) return expect(method, { GET: 'ListObjectVersions' });
  if (query.has('uploads')) return expect(method, { GET: 'ListMultipartUploads' });
  if (query.has('versioning')) return expect(method, { GET: 'GetBucketVersioning' });
  if (method === 'HEAD') return 'HeadBucket';
  if (query.get('list-type') === '2') return expect(method, { GET: 'ListObjectsV2' });
  throw new S3Error('NotImplemented', 'Buckets come from the templates, and are listed by ListObjectsV2.');
}

function objectOperation(method: string, query: URLSearchParams): S3Operation {
  if (query.has('tagging')) {
    return expect(method, { GET: 'GetObjectTagging', PUT: 'PutObjectTagging', DELETE: 'DeleteObjectTagging' });
  }
  if (query.has('uploads')) return expect(method, { POST: 'CreateMultipartUpload' });
  if (query.has('uploadId')) {
    return expect(method, {
      GET: 'ListParts',
      PUT: 'UploadPart',
      POST: 'CompleteMultipartUpload',
      DELETE: 'AbortMultipartUpload',
    });
  }
  if (query.has('partNumber')) throw new S3Error('NotImplemented', 'Reading one part of an object is not implemented.');
  return expect(method, { GET: 'GetObject', HEAD: 'HeadObject', PUT: 'PutObject', DELETE: 'DeleteObject' });
}

function expect(method: string, operations: Record<string, S3Operation>): S3Operation {
  const operation = operations[method];
  if (operation === undefined) {
    throw new S3Error('MethodNotAllowed', 'The specified method is not allowed against this resource.');
  }
  return operation;
}

function parseCopySource(header: string): { bucket: string; key: string; versionId: string | undefined } {
  const [path = '', search] = splitOnce(header.replace(/^\//, ''), '?');
  const [bucket, key] = splitOnce(path, '/');
  if (!bucket || !key) throw new S3Error('InvalidArgument', 'The copy source must be <bucket>/<key>.');
  const versionId = new URLSearchParams(search ?? '').get('versionId') ?? undefined;
  return { bucket: decode(bucket), key: decode(key), versionId };
}

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    throw new S3Error('InvalidURI', "Couldn't parse the specified URI: names are UTF-8.", {}, { cause: error });
  }
}
