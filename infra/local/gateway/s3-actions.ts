import { identifyOperation } from '../s3/operation.ts';
import type { EncryptionKeys } from './encryption-keys.ts';
import type { IncomingCall, Need } from './need.ts';

function arnOf(bucket: string, key?: string): string {
  return key === undefined ? `arn:aws:s3:::${bucket}` : `arn:aws:s3:::${bucket}/${key}`;
}

/**
 * What a request to S3 needs. It reads the request with the very function that the object store uses, so that what
 * is authorised and what is done cannot differ.
 *
 * Source: S3 user guide, "Required permissions for Amazon S3 API operations".
 * @throws S3Error for a request that S3 on one machine does not know
 */
export function s3Needs(call: IncomingCall, keys: EncryptionKeys): Need[] {
  const copySource = call.headers['x-amz-copy-source']?.toString();
  const { operation, bucket, key, query, source } = identifyOperation(call.method, call.target, copySource);
  const parameter = (name: string) => call.headers[name]?.toString() ?? query.get(name) ?? undefined;
  const versionId = query.get('versionId') ?? undefined;
  const object = arnOf(bucket, key);
  const ofVersion = (action: string): Need =>
    versionId === undefined
      ? { action: `s3:${action}`, resource: object }
      : {
          action: `s3:${action.replace('Object', 'ObjectVersion')}`,
          resource: object,
          context: { 's3:versionid': versionId },
        };
  const listing: Record<string, string> = {};
  for (const name of ['prefix', 'delimiter', 'max-keys']) {
    const value = query.get(name);
    if (value !== null) listing[`s3:${name}`] = value;
  }
  const onBucket = (action: string, context: Record<string, string> = {}): Need[] => [
    { action: `s3:${action}`, resource: arnOf(bucket), context },
  ];

  const encryption = parameter('x-amz-server-side-encryption');
  const encryptionKey = parameter('x-amz-server-side-encryption-aws-kms-key-id');
  const acl = parameter('x-amz-acl');
  const putContext: Record<string, string> = {
    ...(encryption === undefined ? {} : { 's3:x-amz-server-side-encryption': encryption }),
    ...(encryptionKey === undefined ? {} : { 's3:x-amz-server-side-encryption-aws-kms-key-id': encryptionKey }),
    ...(acl === undefined ? {} : { 's3:x-amz-acl': acl }),
  };
  /** Writing an object; `AES256` in the request sets the bucket's own key aside. */
  const writing = (...kms: ('GenerateDataKey' | 'Decrypt')[]): Need[] => [
    { action: 's3:PutObject', resource: object, context: putContext },
    ...(parameter('x-amz-tagging') === undefined ? [] : [{ action: 's3:PutObjectTagging', resource: object }]),
    ...(acl === undefined ? [] : [{ action: 's3:PutObjectAcl', resource: object, context: putContext }]),
    ...(encryption === 'AES256' ? [] : kms.flatMap((action) => keys.ofObject(action, bucket, object, encryptionKey))),
  ];

  switch (operation) {
    case 'ListBuckets':
      return [{ action: 's3:ListAllMyBuckets', resource: '*' }];
    case 'HeadBucket':
      return onBucket('ListBucket');
    case 'GetBucketVersioning':
      return onBucket('GetBucketVersioning');
    case 'ListObjectsV2':
      return onBucket('ListBucket', listing);
    case 'ListObjectVersions':
      return onBucket('ListBucketVersions', listing);
    case 'ListMultipartUploads':
      return onBucket('ListBucketMultipartUploads', listing);
    case 'DeleteObjects':
      // The keys stand in the body, which streams to the store: the caller must be allowed to delete any.
      return ['s3:DeleteObject', 's3:DeleteObjectVersion'].map((action) => ({ action, resource: arnOf(bucket, '*') }));
    case 'GetObject':
    case 'HeadObject':
      return [ofVersion('GetObject'), ...keys.ofObject('Decrypt', bucket, object)];
    case 'DeleteObject':
      return [ofVersion('DeleteObject')];
    case 'GetObjectTagging':
    case 'PutObjectTagging':
    case 'DeleteObjectTagging':
      return [ofVersion(operation)];
    case 'PutObject':
      return writing('GenerateDataKey');
    case 'CopyObject': {
      if (source === undefined) return writing('GenerateDataKey');
      const from = arnOf(source.bucket, source.key);
      const read: Need =
        source.versionId === undefined
          ? { action: 's3:GetObject', resource: from }
          : { action: 's3:GetObjectVersion', resource: from, context: { 's3:versionid': source.versionId } };
      return [read, ...keys.ofObject('Decrypt', source.bucket, from), ...writing('GenerateDataKey')];
    }
    case 'CreateMultipartUpload':
      return writing('GenerateDataKey');
    case 'UploadPart':
    case 'CompleteMultipartUpload':
      // S3 decrypts the parts to join them.
      return writing('GenerateDataKey', 'Decrypt');
    case 'AbortMultipartUpload':
      return [{ action: 's3:AbortMultipartUpload', resource: object }];
    case 'ListParts':
      return [{ action: 's3:ListMultipartUploadParts', resource: object }];
  }
}
