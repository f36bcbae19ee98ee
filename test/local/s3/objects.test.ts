import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import {
  type ChecksumAlgorithm,
  CopyObjectCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { describe, expect, it } from 'vitest';
import { serveStore } from './serve-store.ts';

const md5 = (text: string) => `"${createHash('md5').update(text).digest('hex')}"`;
const named = (name: string) => expect.objectContaining({ name });

describe('an object', () => {
  it('comes back as it was put, with its type, metadata, version and checksum', async () => {
    const { s3 } = await serveStore();
    const Key = 'NLRTM/C-1/papers/Größe + ü/../a//b.txt';
    const put = await s3.send(
      new PutObjectCommand({
        Bucket: 'versioned',
        Key,
        Body: 'hello',
        ContentType: 'text/plain',
        CacheControl: 'no-store',
        Metadata: { origin: 'crane 4' },
        Tagging: 'a=1&b=zwei%20drei',
      }),
    );
    const got = await s3.send(new GetObjectCommand({ Bucket: 'versioned', Key, VersionId: put.VersionId }));
    expect(await got.Body?.transformToString()).toBe('hello');
    expect(got).toMatchObject({
      ContentType: 'text/plain',
      CacheControl: 'no-store',
      ContentLength: 5,
      Metadata: { origin: 'crane 4' },
      ETag: md5('hello'),
      VersionId: put.VersionId,
      ChecksumCRC32: put.ChecksumCRC32,
      ChecksumType: 'FULL_OBJECT',
      TagCount: 2,
    });
    const tags = await s3.send(new GetObjectTaggingCommand({ Bucket: 'versioned', Key }));
    expect(tags.TagSet).toEqual([
      { Key: 'a', Value: '1' },
      { Key: 'b', Value: 'zwei drei' },
    ]);
  });

  it('may be empty', async () => {
    const { s3 } = await serveStore();
    await s3.send(new PutObjectCommand({ Bucket: 'plain', Key: 'empty', Body: Buffer.alloc(0) }));
    const got = await s3.send(new GetObjectCommand({ Bucket: 'plain', Key: 'empty' }));
    expect(await got.Body?.transformToString()).toBe('');
    expect(got.VersionId).toBeUndefined();
  });

  it.each<ChecksumAlgorithm>(['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256'])(
    'streamed with a %s trailer is stored without the framing, and its checksum is given back',
    async (ChecksumAlgorithm) => {
      const { s3 } = await serveStore();
      const pieces = Array.from({ length: 9 }, (_, index) => Buffer.alloc(30_000 + index, index));
      const put = await s3.send(
        new PutObjectCommand({
          Bucket: 'plain',
          Key: 'streamed',
          Body: Readable.from(pieces),
          ContentLength: Buffer.concat(pieces).length,
          ChecksumAlgorithm,
        }),
      );
      expect(put[`Checksum${ChecksumAlgorithm as 'CRC32'}`]).toMatch(/=$/);
      const got = await s3.send(new GetObjectCommand({ Bucket: 'plain', Key: 'streamed' }));
      expect(got.ContentEncoding).toBeUndefined();
      expect(Buffer.concat(pieces).equals(await Buffer.from((await got.Body?.transformToByteArray()) ?? []))).toBe(
        true,
      );
    },
  );

  it('is refused when a checksum, an MD5 or the signed hash is wrong, and nothing is stored', async () => {
    const { s3, endpoint } = await serveStore();
    const put = { Bucket: 'plain', Key: 'wrong', Body: 'hello' };
    await expect(s3.send(new PutObjectCommand({ ...put, ChecksumCRC32: 'AAAAAA==' }))).rejects.toEqual(
      named('BadDigest'),
    );
    await expect(s3.send(new PutObjectCommand({ ...put, ContentMD5: 'AAAAAAAAAAAAAAAAAAAAAA==' }))).rejects.toEqual(
      named('BadDigest'),
    );
    await expect(s3.send(new PutObjectCommand({ ...put, ContentMD5: 'AAAA' }))).rejects.toEqual(named('InvalidDigest'));
    const headers = { 'x-amz-content-sha256': createHash('sha256').update('other').digest('hex') };
    const answer = await fetch(`${endpoint}/plain/wrong`, { method: 'PUT', body: 'hello', headers });
    expect(await answer.text()).toContain('<Code>XAmzContentSHA256Mismatch</Code>');
    await expect(s3.send(new GetObjectCommand({ Bucket: 'plain', Key: 'wrong' }))).rejects.toEqual(named('NoSuchKey'));
  });

  it('larger than the limit is refused, whether its size is announced or not', async () => {
    const { s3, endpoint } = await serveStore({ maxObjectBytes: 1000 });
    const big = { Bucket: 'plain', Key: 'big', Body: Buffer.alloc(1001) };
    await expect(s3.send(new PutObjectCommand(big))).rejects.toEqual(named('EntityTooLarge'));
    const body = Readable.toWeb(Readable.from([Buffer.alloc(900), Buffer.alloc(900)])) as ReadableStream;
    const answer = await fetch(`${endpoint}/plain/big`, { method: 'PUT', body, duplex: 'half' } as RequestInit);
    expect(await answer.text()).toContain('<Code>EntityTooLarge</Code>');
  });
});

describe('a presigned address', () => {
  it('takes an upload with the metadata of its query, passing over the checksum that the signer put there', async () => {
    const { s3 } = await serveStore();
    const put = new PutObjectCommand({ Bucket: 'plain', Key: 'ü 1', Metadata: { from: 'crane' }, Tagging: 'a=b' });
    const address = await getSignedUrl(s3, put);
    expect(address).toContain('x-amz-checksum-crc32=AAAAAA%3D%3D');
    const answer = await fetch(address, { method: 'PUT', body: 'hello', headers: { 'content-type': 'text/plain' } });
    expect(answer.status).toBe(200);
    const download = await getSignedUrl(s3, new GetObjectCommand({ Bucket: 'plain', Key: 'ü 1' }));
    const got = await fetch(download);
    expect(await got.text()).toBe('hello');
    expect(got.headers.get('content-type')).toBe('text/plain');
    expect(got.headers.get('x-amz-meta-from')).toBe('crane');
    expect(got.headers.get('x-amz-tagging-count')).toBe('1');
  });
});

describe('a read', () => {
  it('gives the bytes of a range, and refuses one outside the object', async () => {
    const { s3 } = await serveStore();
    await s3.send(new PutObjectCommand({ Bucket: 'plain', Key: 'digits', Body: '0123456789' }));
    const read = async (Range: string) => {
      const got = await s3.send(new GetObjectCommand({ Bucket: 'plain', Key: 'digits', Range }));
      return [await got.Body?.transformToString(), got.ContentRange];
    };
    expect(await read('bytes=2-4')).toEqual(['234', 'bytes 2-4/10']);
    expect(await read('bytes=7-')).toEqual(['789', 'bytes 7-9/10']);
    expect(await read('bytes=-3')).toEqual(['789', 'bytes 7-9/10']);
    expect(await read('bytes=8-99')).toEqual(['89', 'bytes 8-9/10']);
    await expect(read('bytes=10-')).rejects.toEqual(named('InvalidRange'));
  });

  it('is conditional on the entity tag', async () => {
    const { s3 } = await serveStore();
    const { ETag } = await s3.send(new PutObjectCommand({ Bucket: 'plain', Key: 'k', Body: 'v' }));
    const head = { Bucket: 'plain', Key: 'k' };
    await expect(s3.send(new GetObjectCommand({ ...head, IfNoneMatch: ETag }))).rejects.toMatchObject({
      $metadata: { httpStatusCode: 304 },
    });
    await expect(s3.send(new GetObjectCommand({ ...head, IfMatch: '"other"' }))).rejects.toEqual(
      named('PreconditionFailed'),
    );
    await expect(s3.send(new HeadObjectCommand({ ...head, IfMatch: ETag }))).resolves.toMatchObject({
      ContentLength: 1,
    });
  });

  it('takes response headers from the query', async () => {
    const { s3 } = await serveStore();
    await s3.send(new PutObjectCommand({ Bucket: 'plain', Key: 'k', Body: 'v' }));
    const got = await s3.send(
      new GetObjectCommand({
        Bucket: 'plain',
        Key: 'k',
        ResponseContentType: 'x/y',
        ResponseContentDisposition: 'inline',
      }),
    );
    expect(got).toMatchObject({ ContentType: 'x/y', ContentDisposition: 'inline' });
  });

  it('names what is missing: key, version, bucket', async () => {
    const { s3 } = await serveStore();
    await expect(s3.send(new GetObjectCommand({ Bucket: 'plain', Key: 'no' }))).rejects.toEqual(named('NoSuchKey'));
    await expect(s3.send(new HeadObjectCommand({ Bucket: 'plain', Key: 'no' }))).rejects.toEqual(named('NotFound'));
    await expect(s3.send(new GetObjectCommand({ Bucket: 'plain', Key: 'no', VersionId: 'x' }))).rejects.toEqual(
      named('NoSuchVersion'),
    );
    await expect(s3.send(new GetObjectCommand({ Bucket: 'nowhere', Key: 'no' }))).rejects.toEqual(
      named('NoSuchBucket'),
    );
    await expect(s3.send(new HeadBucketCommand({ Bucket: 'nowhere' }))).rejects.toEqual(named('NotFound'));
    expect((await s3.send(new ListBucketsCommand({}))).Buckets?.map(({ Name }) => Name)).toEqual([
      'plain',
      'versioned',
    ]);
  });

  it('of a missing key by a caller who may not list the bucket is denied, as on AWS', async () => {
    const { s3 } = await serveStore({ mayList: () => false });
    await expect(s3.send(new GetObjectCommand({ Bucket: 'plain', Key: 'no' }))).rejects.toEqual(named('AccessDenied'));
  });
});

describe('a deletion', () => {
  it('in a versioned bucket leaves a marker; without the marker the object is back', async () => {
    const { s3 } = await serveStore();
    const object = { Bucket: 'versioned', Key: 'k' };
    const first = await s3.send(new PutObjectCommand({ ...object, Body: '1' }));
    const second = await s3.send(new PutObjectCommand({ ...object, Body: '2' }));
    expect([second.VersionId, first.VersionId].sort()).toEqual([first.VersionId, second.VersionId]);
    const deleted = await s3.send(new DeleteObjectCommand(object));
    expect(deleted.DeleteMarker).toBe(true);
    await expect(s3.send(new GetObjectCommand(object))).rejects.toEqual(named('NoSuchKey'));
    await expect(s3.send(new GetObjectCommand({ ...object, VersionId: deleted.VersionId }))).rejects.toEqual(
      named('MethodNotAllowed'),
    );
    const old = await s3.send(new GetObjectCommand({ ...object, VersionId: first.VersionId }));
    expect(await old.Body?.transformToString()).toBe('1');
    await s3.send(new DeleteObjectCommand({ ...object, VersionId: deleted.VersionId }));
    const back = await s3.send(new GetObjectCommand(object));
    expect(await back.Body?.transformToString()).toBe('2');
  });

  it('of many keys tells of each', async () => {
    const { s3 } = await serveStore();
    await s3.send(new PutObjectCommand({ Bucket: 'plain', Key: 'a & <b>', Body: '1' }));
    const answer = await s3.send(
      new DeleteObjectsCommand({ Bucket: 'plain', Delete: { Objects: [{ Key: 'a & <b>' }, { Key: 'never was' }] } }),
    );
    expect(answer.Deleted?.map(({ Key }) => Key)).toEqual(['a & <b>', 'never was']);
    await expect(s3.send(new HeadObjectCommand({ Bucket: 'plain', Key: 'a & <b>' }))).rejects.toEqual(
      named('NotFound'),
    );
  });
});

describe('a conditional write', () => {
  it('with If-None-Match: * has one winner among racing writers', async () => {
    const { s3 } = await serveStore();
    const put = (Body: string) =>
      s3.send(new PutObjectCommand({ Bucket: 'versioned', Key: 'once', Body, IfNoneMatch: '*' })).then(
        () => Body,
        (error: Error) => error.name,
      );
    const results = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map(put));
    const winners = results.filter((result) => result !== 'PreconditionFailed');
    expect(winners).toHaveLength(1);
    const got = await s3.send(new GetObjectCommand({ Bucket: 'versioned', Key: 'once' }));
    expect(await got.Body?.transformToString()).toBe(winners[0]);
  });

  it('with If-Match replaces only what it names', async () => {
    const { s3 } = await serveStore();
    const object = { Bucket: 'plain', Key: 'k' };
    await expect(s3.send(new PutObjectCommand({ ...object, Body: '0', IfMatch: '"x"' }))).rejects.toEqual(
      named('NoSuchKey'),
    );
    const { ETag } = await s3.send(new PutObjectCommand({ ...object, Body: '1' }));
    await s3.send(new PutObjectCommand({ ...object, Body: '2', IfMatch: ETag }));
    await expect(s3.send(new PutObjectCommand({ ...object, Body: '3', IfMatch: ETag }))).rejects.toEqual(
      named('PreconditionFailed'),
    );
  });
});

describe('a copy', () => {
  it('takes bytes and metadata along, or replaces the metadata', async () => {
    const { s3, events, store } = await serveStore();
    const source = await s3.send(
      new PutObjectCommand({ Bucket: 'versioned', Key: 'ä/1', Body: 'abc', Metadata: { a: 'b' }, ContentType: 'x/y' }),
    );
    const CopySource = `versioned/${encodeURIComponent('ä/1')}?versionId=${source.VersionId}`;
    await s3.send(new CopyObjectCommand({ Bucket: 'plain', Key: 'copy', CopySource }));
    const replaced = { Bucket: 'plain', Key: 'other', CopySource, MetadataDirective: 'REPLACE', Metadata: { c: 'd' } };
    await s3.send(new CopyObjectCommand({ ...replaced, MetadataDirective: 'REPLACE' }));
    const got = await s3.send(new GetObjectCommand({ Bucket: 'plain', Key: 'copy' }));
    expect(await got.Body?.transformToString()).toBe('abc');
    expect(got).toMatchObject({ Metadata: { a: 'b' }, ContentType: 'x/y', ETag: source.ETag });
    const other = await s3.send(new HeadObjectCommand({ Bucket: 'plain', Key: 'other' }));
    expect(other.Metadata).toEqual({ c: 'd' });
    await store.drained();
    expect(events.map((event) => event.detail.reason)).toEqual(['PutObject', 'CopyObject', 'CopyObject']);
  });
});

describe('tags', () => {
  it('are replaced without touching the content', async () => {
    const { s3 } = await serveStore();
    await s3.send(new PutObjectCommand({ Bucket: 'plain', Key: 'k', Body: 'content' }));
    const TagSet = [{ Key: 'state', Value: 'kept & counted' }];
    await s3.send(new PutObjectTaggingCommand({ Bucket: 'plain', Key: 'k', Tagging: { TagSet } }));
    const tags = await s3.send(new GetObjectTaggingCommand({ Bucket: 'plain', Key: 'k' }));
    expect(tags.TagSet).toEqual(TagSet);
    const got = await s3.send(new GetObjectCommand({ Bucket: 'plain', Key: 'k' }));
    expect(await got.Body?.transformToString()).toBe('content');
  });
});

describe('a bad request', () => {
  it.each([
    ['GET', '/plain/a%FFb', 'InvalidURI'],
    ['GET', '/plain/k?acl', 'NotImplemented'],
    ['PUT', `/plain/${'k'.repeat(1025)}`, 'KeyTooLongError'],
    ['PATCH', '/plain/k', 'MethodNotAllowed'],
    ['GET', '/plain?list-type=2&max-keys=-1', 'InvalidArgument'],
  ])('%s %s is refused as %s', async (method, path, code) => {
    const { endpoint } = await serveStore();
    const answer = await fetch(endpoint + path, { method });
    expect(await answer.text()).toContain(`<Code>${code}</Code>`);
  });

  it('with an XML body that has a document type is malformed', async () => {
    const { endpoint } = await serveStore();
    const body = '<!DOCTYPE x [<!ENTITY e "y">]><Delete><Object><Key>&e;</Key></Object></Delete>';
    const answer = await fetch(`${endpoint}/plain?delete`, { method: 'POST', body });
    expect(await answer.text()).toContain('<Code>MalformedXML</Code>');
  });
});
