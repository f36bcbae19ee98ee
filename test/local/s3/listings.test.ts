import {
  DeleteObjectCommand,
  ListObjectsV2Command,
  type ListObjectsV2CommandInput,
  ListObjectVersionsCommand,
  PutObjectCommand,
  paginateListObjectsV2,
  type S3Client,
} from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { serveStore } from './serve-store.ts';

const KEYS = ['a/1', 'a/2', 'a/b/3', 'b', 'c/x', 'c/y', 'd & <e>', 'ä', '\u{ffee}', '\u{1f6a2}'];

async function fill(s3: S3Client, Bucket: string) {
  for (const Key of KEYS) await s3.send(new PutObjectCommand({ Bucket, Key, Body: Key }));
}

async function listAll(s3: S3Client, input: Omit<ListObjectsV2CommandInput, 'Bucket'>) {
  const seen: (string | undefined)[][] = [];
  for await (const page of paginateListObjectsV2({ client: s3 }, { Bucket: 'plain', ...input })) {
    const prefixes = page.CommonPrefixes?.map(({ Prefix }) => Prefix) ?? [];
    seen.push([...(page.Contents?.map(({ Key }) => Key) ?? []), ...prefixes]);
  }
  return seen;
}

describe('a listing', () => {
  it('gives keys in byte order, page by page, each once', async () => {
    const { s3 } = await serveStore();
    await fill(s3, 'plain');
    expect(await listAll(s3, {})).toEqual([KEYS]);
    expect(await listAll(s3, { MaxKeys: 4 })).toEqual([KEYS.slice(0, 4), KEYS.slice(4, 8), KEYS.slice(8)]);
    expect(await listAll(s3, { StartAfter: 'c/x' })).toEqual([KEYS.slice(5)]);
    expect(await listAll(s3, { Prefix: 'a/' })).toEqual([['a/1', 'a/2', 'a/b/3']]);
    expect(await listAll(s3, { Prefix: 'nothing' })).toEqual([[]]);
  });

  it('rolls keys up at a delimiter, over page boundaries too', async () => {
    const { s3 } = await serveStore();
    await fill(s3, 'plain');
    expect(await listAll(s3, { Delimiter: '/', MaxKeys: 1 })).toEqual(
      ['a/', 'b', 'c/', 'd & <e>', 'ä', '\u{ffee}', '\u{1f6a2}'].map((name) => [name]),
    );
    expect(await listAll(s3, { Delimiter: '/', Prefix: 'a/' })).toEqual([['a/1', 'a/2', 'a/b/']]);
  });

  it('encodes names where the client asks for it', async () => {
    const { s3 } = await serveStore();
    await fill(s3, 'plain');
    const page = await s3.send(new ListObjectsV2Command({ Bucket: 'plain', EncodingType: 'url', Prefix: 'd ' }));
    expect(page.Contents).toMatchObject([{ Key: 'd+%26+%3Ce%3E', Size: 7, ETag: expect.stringMatching(/^"\w{32}"$/) }]);
  });

  it('leaves deleted objects out, while their versions are still listed, the newest first', async () => {
    const { s3 } = await serveStore();
    const Bucket = 'versioned';
    for (const Key of ['k', 'k', 'l']) await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'x' }));
    await s3.send(new DeleteObjectCommand({ Bucket, Key: 'k' }));
    const current = await s3.send(new ListObjectsV2Command({ Bucket }));
    expect(current.Contents?.map(({ Key }) => Key)).toEqual(['l']);
    const all = await s3.send(new ListObjectVersionsCommand({ Bucket }));
    expect(all.DeleteMarkers).toMatchObject([{ Key: 'k', IsLatest: true }]);
    expect(all.Versions?.map(({ Key, IsLatest }) => [Key, IsLatest])).toEqual([
      ['k', false],
      ['k', false],
      ['l', true],
    ]);
    const ids: (string | undefined)[] = [];
    let KeyMarker: string | undefined;
    let VersionIdMarker: string | undefined;
    do {
      const page = await s3.send(new ListObjectVersionsCommand({ Bucket, MaxKeys: 1, KeyMarker, VersionIdMarker }));
      ids.push(...[...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])].map(({ VersionId }) => VersionId));
      KeyMarker = page.NextKeyMarker;
      VersionIdMarker = page.NextVersionIdMarker;
    } while (KeyMarker !== undefined);
    expect(ids).toEqual([
      all.DeleteMarkers?.[0]?.VersionId,
      ...(all.Versions?.map(({ VersionId }) => VersionId) ?? []),
    ]);
  });
});
