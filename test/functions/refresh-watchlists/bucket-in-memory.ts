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

/** One bucket behind the S3 client: get, put with conditions, and list in pages of two. */
export function bucketInMemory(): { objects: ObjectStore; files: Map<string, string>; close(): void } {
  const files = new Map<string, string>();
  const s3 = mockClient(S3Client);
  const etag = (key: string) =>
    `"${createHash('md5')
      .update(files.get(key) ?? '')
      .digest('hex')}"`;
  s3.on(GetObjectCommand).callsFake(({ Key }: { Key: string }) => {
    const text = files.get(Key);
    if (text === undefined) throw fault('NoSuchKey');
    return {
      ETag: etag(Key),
      Body: { transformToString: async () => text, transformToByteArray: async () => new TextEncoder().encode(text) },
    };
  });
  s3.on(PutObjectCommand).callsFake(
    ({ Key, Body, IfMatch, IfNoneMatch }: { Key: string; Body: string; IfMatch?: string; IfNoneMatch?: string }) => {
      const refused = (IfNoneMatch === '*' && files.has(Key)) || (IfMatch !== undefined && IfMatch !== etag(Key));
      if (refused) throw fault('PreconditionFailed');
      files.set(Key, Body);
      return {};
    },
  );
  s3.on(ListObjectsV2Command).callsFake(
    ({ Prefix, ContinuationToken = '0' }: { Prefix: string; ContinuationToken?: string }) => {
      const keys = [...files.keys()].filter((key) => key.startsWith(Prefix)).sort();
      const from = Number(ContinuationToken);
      const more = keys.length > from + 2 ? { NextContinuationToken: String(from + 2) } : {};
      return { Contents: keys.slice(from, from + 2).map((Key) => ({ Key, Size: files.get(Key)?.length })), ...more };
    },
  );
  return { objects: { client: new S3Client({ region: 'eu-west-1' }) }, files, close: () => s3.restore() };
}
