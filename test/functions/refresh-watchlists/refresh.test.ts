import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refreshWatchlists } from '../../../functions/refresh-watchlists/refresh.ts';
import { screenerInForce } from '../../../functions/screen/screener-in-force.ts';
import { CURRENT } from '../../../functions/watchlist-keys.ts';
import { ADD, ALT, SDN, UN } from '../../watchlists/sample-lists.ts';
import { bucketInMemory } from './bucket-in-memory.ts';

let bucket: ReturnType<typeof bucketInMemory>;
const SOURCES = 'watchlists/sources';
const refresh = () => refreshWatchlists(bucket.objects, 'reference');

beforeEach(() => {
  bucket = bucketInMemory();
  bucket.files.set(`${SOURCES}/ofac-sdn/sdn.csv`, SDN);
  bucket.files.set(`${SOURCES}/ofac-sdn/alt.csv`, ALT);
  bucket.files.set(`${SOURCES}/ofac-sdn/add.csv`, ADD);
  bucket.files.set(`${SOURCES}/un-consolidated/list.xml`, UN);
});
afterEach(() => bucket.close());

describe('refreshing the watchlists', () => {
  it('compiles all lists into an edition and puts it in force', async () => {
    const current = await refresh();
    expect(current?.lists).toEqual([
      { list: 'ofac-sdn', entries: 4 },
      { list: 'un-consolidated', entries: 2 },
    ]);
    expect(JSON.parse(bucket.files.get(CURRENT) ?? '')).toEqual(current);
    expect(JSON.parse(bucket.files.get(current?.key ?? '') ?? '').entries).toHaveLength(6);
  });

  it('changes nothing when it is repeated', async () => {
    await refresh();
    const before = new Map(bucket.files);
    await refresh();
    expect(bucket.files).toEqual(before);
  });

  it('adopts a changed list under another edition, and keeps the former file', async () => {
    const first = await refresh();
    bucket.files.set(`${SOURCES}/un-consolidated/list.xml`, UN.replace('MARSHLIGHT', 'MARSHLAMP'));
    const second = await refresh();
    expect(second?.edition).not.toBe(first?.edition);
    expect(bucket.files.has(first?.key ?? '')).toBe(true);
  });

  it.each([
    ['does not parse', 'watchlist.xml', UN.slice(0, 300)],
    ['has a doctype', 'watchlist.doctype', `<!DOCTYPE a>${UN.slice(UN.indexOf('<CONS'))}`],
    ['lost more than a tenth', 'watchlist.shrunk', UN.replace(/<ENTITIES>.*<\/ENTITIES>/s, '')],
  ])('keeps the edition in force when a list %s', async (_, code, xml) => {
    await refresh();
    const before = bucket.files.get(CURRENT);
    bucket.files.set(`${SOURCES}/un-consolidated/list.xml`, xml);
    await expect(refresh()).rejects.toMatchObject({ name: 'WatchlistError', code });
    expect(bucket.files.get(CURRENT)).toBe(before);
  });

  it('keeps the edition in force when a whole list is gone', async () => {
    await refresh();
    bucket.files.delete(`${SOURCES}/un-consolidated/list.xml`);
    await expect(refresh()).rejects.toMatchObject({ code: 'watchlist.shrunk' });
  });

  it('waits for the main file of a list whose accompanying files came first', async () => {
    for (const key of [...bucket.files.keys()]) if (/sdn\.csv|\.xml/.test(key)) bucket.files.delete(key);
    expect(await refresh()).toBeNull();
    expect(bucket.files.has(CURRENT)).toBe(false);
  });

  it('begins anew at once when another refresh was faster, so that the newest files come into force', async () => {
    const before = await refresh();
    bucket.files.set(`${SOURCES}/un-consolidated/list.xml`, UN.replace('MARSHLIGHT', 'MARSHLAMP'));
    const racing = refresh();
    bucket.files.set(CURRENT, (bucket.files.get(CURRENT) ?? '').replace('}', '} '));
    const after = await racing;
    expect(after?.edition).not.toBe(before?.edition);
    expect(JSON.parse(bucket.files.get(CURRENT) ?? '')).toEqual(after);
  });
});

describe('the screener in force', () => {
  it('is none before the first edition, then follows the editions, each built once', async () => {
    const current = screenerInForce(bucket.objects, 'reference');
    expect(await current()).toBeNull();
    await refresh();
    const first = await current();
    expect(first?.screen({ name: 'Marshlight Holding' })).toHaveLength(1);
    expect(await current()).toBe(first);
    bucket.files.set(`${SOURCES}/un-consolidated/list.xml`, UN.replace('MARSHLIGHT', 'GULLWING'));
    await refresh();
    expect((await current())?.screen({ name: 'Marshlight Holding' })).toEqual([]);
  });
});
