import { afterEach, beforeEach, expect, it } from 'vitest';
import { refreshWatchlists } from '../../../functions/refresh-watchlists/refresh.ts';
import { EditionUnknown, listsOf, permitEdition } from '../../../functions/review/lists.ts';
import { UN } from '../../watchlists/sample-lists.ts';
import { bucketInMemory } from '../refresh-watchlists/bucket-in-memory.ts';

const UN_FILE = 'watchlists/sources/un-consolidated/list.xml';
const BY = { by: 'arn:aws:iam::000000000000:user/operator', at: '2026-03-02T09:00:00.000Z' };
let bucket: ReturnType<typeof bucketInMemory>;
let hour = 8;
const reference = () => ({ objects: bucket.objects, bucket: 'reference' });
const refresh = () => {
  hour += 1;
  return refreshWatchlists({ ...reference(), now: () => `2026-03-02T${hour}:00:00.000Z` }, ['public']);
};

beforeEach(async () => {
  hour = 10;
  bucket = bucketInMemory();
  bucket.files.set(UN_FILE, UN);
  await refresh();
  bucket.files.set(UN_FILE, UN.replace(/<ENTITIES>.*<\/ENTITIES>/s, ''));
  await refresh();
});
afterEach(() => bucket.close());

it('tells what is in force and what is kept out, and lets in what somebody permits, with who and when', async () => {
  const [before] = await listsOf(reference(), ['public']);
  expect(before).toMatchObject({ list: 'un-consolidated', inForce: { entries: 2, permit: null } });
  const [keptOut] = before?.keptOut ?? [];
  expect(keptOut).toMatchObject({ code: 'watchlist.shrunk', entries: 1 });
  const asked = { list: 'un-consolidated', edition: keptOut?.edition ?? '', reason: 'announced' };
  await permitEdition(reference(), ['public'], asked, BY);
  await permitEdition(reference(), ['public'], { ...asked, reason: 'second thought' }, { ...BY, by: 'another' });
  await refresh();
  const [after] = await listsOf(reference(), ['public']);
  expect(after).toMatchObject({ inForce: { entries: 1, permit: { ...BY, reason: 'announced' } }, keptOut: [] });
});

it('permits nothing that was not kept out', async () => {
  const asked = { list: 'un-consolidated', edition: '0123456789abcdef', reason: 'because' };
  await expect(permitEdition(reference(), ['public'], asked, BY)).rejects.toBeInstanceOf(EditionUnknown);
});
