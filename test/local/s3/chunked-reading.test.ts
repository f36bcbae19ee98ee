import { HeadObjectCommand, ListMultipartUploadsCommand } from '@aws-sdk/client-s3';
import { expect, it } from 'vitest';
import { openObjectVersion } from '../../../functions/stores/object-content.ts';
import { openObjects, readJson, writeChunksIfAbsent } from '../../../functions/stores/objects.ts';
import { serveStore } from './serve-store.ts';

/** JSON of a list long enough for several parts. */
function* longList(value: string): Generator<string> {
  yield '["begin"';
  for (let n = 0; n < 700; n++) yield `,"${value.repeat(10_000)}"`;
  yield ']';
}

it.each([
  ['small', ['["first"]'], ['["second"]'], ['first']],
  ['large', longList('a'), longList('b'), expect.arrayContaining(['a'.repeat(10_000)])],
])('a %s reading written in chunks stands, whoever writes after it', async (_, first, second, kept) => {
  const { s3 } = await serveStore();
  const store = openObjects(s3);
  await writeChunksIfAbsent(store, 'versioned', 'reading', first);
  await writeChunksIfAbsent(store, 'versioned', 'reading', second);
  expect(await readJson(store, 'versioned', 'reading')).toEqual(kept);
  const { Uploads = [] } = await s3.send(new ListMultipartUploadsCommand({ Bucket: 'versioned' }));
  expect(Uploads).toEqual([]);
});

it('a large file is gone through in chunks as often as asked, with the same bytes each time', async () => {
  const { s3 } = await serveStore();
  const store = openObjects(s3);
  await writeChunksIfAbsent(store, 'versioned', 'file', longList('a'));
  const { VersionId = '' } = await s3.send(new HeadObjectCommand({ Bucket: 'versioned', Key: 'file' }));
  const content = await openObjectVersion(
    store,
    { bucket: 'versioned', key: 'file', versionId: VersionId },
    { maxBytes: 1e8, inChunks: () => true },
  );
  const inChunks = async () => {
    const all: Uint8Array[] = [];
    for await (const chunk of content.chunks()) all.push(chunk);
    return Buffer.concat(all);
  };
  const [one, two, whole] = [await inChunks(), await inChunks(), await content.whole()];
  expect(one.length).toBeGreaterThan(6e6);
  expect(one.equals(two)).toBe(true);
  expect(one.equals(whole)).toBe(true);
  expect(one.subarray(0, content.head.length).equals(content.head)).toBe(true);
});
