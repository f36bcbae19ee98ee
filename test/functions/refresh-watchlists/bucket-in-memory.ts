import { createHash } from 'node:crypto';
import {
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import type { ObjectStore } from '../../../functions/stores/objects.ts';

const fault = (name: string) => new S3ServiceException({ name, $fault: 'client', $metadata: {} });

/** One bucket behind the S3 client: get, put with conditions, and list in pages of two. Files may be set and read as text. */
export function bucketInMemory() {
  const files = new Map<string, string | Uint8Array>();
  const versions = new Map<string, string | Uint8Array>();
  const s3 = mockClient(S3Client);
  const etag = (key: string) =>
    `"${createHash('md5')
      .update(files.get(key) ?? '')
      .digest('hex')}"`;
  s3.on(GetObjectCommand).callsFake(({ Key, VersionId }: { Key: string; VersionId?: string }) => {
    const content = VersionId === undefined ? files.get(Key) : versions.get(`${Key} ${VersionId}`);
    if (content === undefined) throw fault('NoSuchKey');
    const bytes = new Uint8Array(Buffer.from(content));
    return {
      ETag: etag(Key),
      ContentLength: bytes.length,
      Body: {
        transformToString: async () => Buffer.from(bytes).toString(),
        transformToByteArray: async () => bytes,
      },
    };
  });
  s3.on(PutObjectCommand).callsFake(
    (put: { Key: string; Body: string | Uint8Array; IfMatch?: string; IfNoneMatch?: string }) => {
      const { Key, Body, IfMatch, IfNoneMatch } = put;
      const refused = (IfNoneMatch === '*' && files.has(Key)) || (IfMatch !== undefined && IfMatch !== etag(Key));
      if (refused) throw fault('PreconditionFailed');
      files.set(Key, Body);
      const VersionId = `v${versions.size + 1}`;
      versions.set(`${Key} ${VersionId}`, Body);
      return { VersionId };
    },
  );
  s3.on(ListObjectsV2Command).callsFake(
    ({ Prefix, ContinuationToken = '0' }: { Prefix: string; ContinuationToken?: string }) => {
      const keys = [...files.keys()].filter((key) => key.startsWith(Prefix)).sort();
      const from = Number(ContinuationToken);
      const more = keys.length > from + 2 ? { NextContinuationToken: String(from + 2) } : {};
      const Contents = keys.slice(from, from + 2).map((Key) => ({
        Key,
        ETag: etag(Key),
        Size: Buffer.from(files.get(Key) ?? '').length,
        LastModified: new Date(0),
      }));
      return { Contents, ...more };
    },
  );
  const objects: ObjectStore = { client: new S3Client({ region: 'eu-west-1' }) };
  return {
    objects,
    s3,
    files,
    /** Keys with what each holds as text. */
    text: (key: string) => Buffer.from(files.get(key) ?? '').toString(),
    json: (key: string): unknown => JSON.parse(Buffer.from(files.get(key) ?? '').toString()),
    versionsOf: (key: string) =>
      [...versions.keys()].filter((one) => one.startsWith(`${key} `)).map((one) => one.slice(key.length + 1)),
    close: () => s3.restore(),
  };
}
