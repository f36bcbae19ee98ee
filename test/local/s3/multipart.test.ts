import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListPartsCommand,
  type S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { describe, expect, it } from 'vitest';
import { serveStore } from './serve-store.ts';

const MIB = 1024 * 1024;
const place = { Bucket: 'versioned', Key: 'big' };
const named = (name: string) => expect.objectContaining({ name });

async function beginUpload(s3: S3Client, sizes: number[]) {
  const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ ...place, ContentType: 'x/y' }));
  const parts = sizes.map(async (size, index) => {
    const Body = Buffer.alloc(size, index + 1);
    const PartNumber = index + 1;
    const { ETag } = await s3.send(new UploadPartCommand({ ...place, UploadId, PartNumber, Body }));
    return { ETag, PartNumber };
  });
  return { UploadId, Parts: await Promise.all(parts) };
}

describe('a multipart upload', () => {
  it('by lib-storage becomes one object with one event', async () => {
    const { s3, events, store } = await serveStore();
    const pieces = Array.from({ length: 11 }, (_, index) => Buffer.alloc(MIB, index));
    const upload = new Upload({ client: s3, params: { ...place, Body: Readable.from(pieces), Metadata: { a: 'b' } } });
    const done = await upload.done();
    const got = await s3.send(new GetObjectCommand(place));
    expect(got).toMatchObject({
      Metadata: { a: 'b' },
      ContentLength: 11 * MIB,
      ETag: done.ETag,
      VersionId: done.VersionId,
    });
    expect(got.ETag).toMatch(/-3"$/);
    const hash = createHash('sha256');
    for await (const bytes of got.Body as Readable) hash.update(bytes);
    expect(hash.digest('hex')).toBe(createHash('sha256').update(Buffer.concat(pieces)).digest('hex'));
    await store.drained();
    expect(events.map(({ detail }) => [detail.object.size, detail.reason])).toEqual([
      [11 * MIB, 'CompleteMultipartUpload'],
    ]);
  });

  it('is completed once, however often the client asks', async () => {
    const { s3, events, store } = await serveStore();
    const { UploadId, Parts } = await beginUpload(s3, [5 * MIB, 10]);
    const complete = () =>
      s3.send(new CompleteMultipartUploadCommand({ ...place, UploadId, MultipartUpload: { Parts } }));
    const first = await complete();
    expect(await complete()).toMatchObject({ ETag: first.ETag, VersionId: first.VersionId });
    await store.drained();
    expect(events).toHaveLength(1);
  });

  it('shows its parts until it is aborted, and takes none afterwards', async () => {
    const { s3 } = await serveStore();
    const { UploadId } = await beginUpload(s3, [10, 20]);
    const listed = await s3.send(new ListPartsCommand({ ...place, UploadId, MaxParts: 1 }));
    expect(listed).toMatchObject({ IsTruncated: true, Parts: [{ PartNumber: 1, Size: 10 }] });
    const open = await s3.send(new ListMultipartUploadsCommand({ Bucket: place.Bucket }));
    expect(open.Uploads).toMatchObject([{ Key: 'big', UploadId }]);
    await s3.send(new AbortMultipartUploadCommand({ ...place, UploadId }));
    const late = new UploadPartCommand({ ...place, UploadId, PartNumber: 3, Body: 'x' });
    await expect(s3.send(late)).rejects.toEqual(named('NoSuchUpload'));
    await expect(s3.send(new HeadObjectCommand(place))).rejects.toEqual(named('NotFound'));
  });

  it('is refused with small, unordered or unknown parts', async () => {
    const { s3 } = await serveStore();
    const { UploadId, Parts } = await beginUpload(s3, [10, 20]);
    const complete = (parts: typeof Parts) =>
      s3.send(new CompleteMultipartUploadCommand({ ...place, UploadId, MultipartUpload: { Parts: parts } }));
    await expect(complete(Parts)).rejects.toEqual(named('EntityTooSmall'));
    await expect(complete([...Parts].reverse())).rejects.toEqual(named('InvalidPartOrder'));
    await expect(complete([{ ETag: '"x"', PartNumber: 1 }])).rejects.toEqual(named('InvalidPart'));
    await expect(complete([{ ETag: Parts[0]?.ETag, PartNumber: 7 }])).rejects.toEqual(named('InvalidPart'));
  });

  it('that must be new loses to an object that came in between', async () => {
    const { s3 } = await serveStore();
    const one = await beginUpload(s3, [10]);
    const two = await beginUpload(s3, [11]);
    const complete = ({ UploadId, Parts }: typeof one) =>
      s3.send(new CompleteMultipartUploadCommand({ ...place, UploadId, MultipartUpload: { Parts }, IfNoneMatch: '*' }));
    await complete(one);
    await expect(complete(two)).rejects.toEqual(named('PreconditionFailed'));
  });
});
