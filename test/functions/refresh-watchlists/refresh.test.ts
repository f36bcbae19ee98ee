import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refreshWatchlists } from '../../../functions/refresh-watchlists/refresh.ts';
import { inForceKey, permitKey } from '../../../functions/watchlist-keys.ts';
import { listInForceSchema, quarantineSchema } from '../../../shared/watchlists/list-in-force.ts';
import { ADD, ALT, SDN, UN } from '../../watchlists/sample-lists.ts';
import { bucketInMemory } from './bucket-in-memory.ts';

const SOURCES = 'watchlists/sources';
const UN_FILE = `${SOURCES}/un-consolidated/list.xml`;
/** Of two entries one is gone. */
const SHRUNK = UN.replace(/<ENTITIES>.*<\/ENTITIES>/s, '');

let bucket: ReturnType<typeof bucketInMemory>;
let day: number;
const refresh = () =>
  refreshWatchlists({ objects: bucket.objects, bucket: 'reference', now: () => `2026-03-0${day}T08:00:00.000Z` }, [
    'public',
    'private',
  ]);
const inForce = (list: string, area: 'public' | 'private' = 'public') =>
  listInForceSchema.parse(bucket.json(inForceKey(area, list)));
const quarantined = () => {
  const keys = [...bucket.files.keys()].filter((key) => key.startsWith('watchlists/quarantine/'));
  return keys.map((key) => quarantineSchema.parse(bucket.json(key)));
};

beforeEach(() => {
  day = 1;
  bucket = bucketInMemory();
  bucket.files.set(`${SOURCES}/ofac-sdn/sdn.csv`, SDN);
  bucket.files.set(`${SOURCES}/ofac-sdn/alt.csv`, ALT);
  bucket.files.set(`${SOURCES}/ofac-sdn/add.csv`, ADD);
  bucket.files.set(UN_FILE, UN);
});
afterEach(() => bucket.close());

describe('refreshing the watchlists', () => {
  it('compiles each list into an edition of its own and puts it in force', async () => {
    const { lists, failed } = await refresh();
    expect(failed).toEqual([]);
    expect(lists.map(({ list, outcome }) => `${list} ${outcome}`)).toEqual([
      'ofac-sdn adopted',
      'un-consolidated adopted',
    ]);
    expect(inForce('ofac-sdn')).toMatchObject({ entries: 4, previous: null, permit: null });
    expect(inForce('un-consolidated')).toMatchObject({ entries: 2, adoptedAt: '2026-03-01T08:00:00.000Z' });
    expect(inForce('un-consolidated').key).toBe(
      `watchlists/editions/un-consolidated/${inForce('un-consolidated').edition}.v${inForce('un-consolidated').format}.index`,
    );
  });

  it('writes nothing, and reads no source, while the files are the same', async () => {
    await refresh();
    bucket.s3.resetHistory();
    day = 2;
    const { lists } = await refresh();
    expect(lists.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
    expect(bucket.s3.commandCalls(PutObjectCommand)).toEqual([]);
    const read = bucket.s3.commandCalls(GetObjectCommand).map(({ args }) => args[0].input.Key);
    expect(read.filter((key) => key?.startsWith(SOURCES))).toEqual([]);
  });

  it('adopts a changed list under another edition, names the former, keeps its file, and leaves the others alone', async () => {
    await refresh();
    const [first, other] = [inForce('un-consolidated'), bucket.text(inForceKey('public', 'ofac-sdn'))];
    bucket.files.set(UN_FILE, UN.replace('MARSHLIGHT', 'MARSHLAMP'));
    day = 2;
    await refresh();
    const second = inForce('un-consolidated');
    expect(second.edition).not.toBe(first.edition);
    expect(second).toMatchObject({
      previous: { edition: first.edition, key: first.key },
      adoptedAt: '2026-03-02T08:00:00.000Z',
    });
    expect(bucket.files.has(first.key)).toBe(true);
    expect(bucket.text(inForceKey('public', 'ofac-sdn'))).toBe(other);
  });

  it('takes files that were put again with the same entries for the edition in force', async () => {
    await refresh();
    const first = inForce('un-consolidated');
    bucket.files.set(UN_FILE, `${UN}\n`);
    day = 2;
    await refresh();
    const { sources, ...rest } = inForce('un-consolidated');
    expect(rest).toEqual({ ...rest, edition: first.edition, previous: null, adoptedAt: first.adoptedAt });
    expect(sources).not.toEqual(first.sources);
  });

  it('compiles the lists of the private area into that area', async () => {
    bucket.files.set('watchlists/private/sources/own/list.xml', UN);
    await refresh();
    expect(inForce('own', 'private').key).toMatch(/^watchlists\/private\/editions\/own\//);
    expect(bucket.files.has(inForceKey('public', 'own'))).toBe(false);
  });

  it('tells of files that belong to no list, and compiles the lists all the same', async () => {
    bucket.files.set(`${SOURCES}/loose.csv`, SDN);
    bucket.files.set(`${SOURCES}/Not A List/sdn.csv`, SDN);
    const { stray, lists } = await refresh();
    expect(stray).toEqual([`${SOURCES}/Not A List/sdn.csv`, `${SOURCES}/loose.csv`]);
    expect(lists.map(({ outcome }) => outcome)).toEqual(['adopted', 'adopted']);
  });

  it('waits for the main file of a list whose accompanying files came first', async () => {
    bucket.files.delete(`${SOURCES}/ofac-sdn/sdn.csv`);
    const { lists } = await refresh();
    expect(lists.map(({ list, outcome }) => `${list} ${outcome}`)).toEqual([
      'ofac-sdn waiting',
      'un-consolidated adopted',
    ]);
  });

  it('begins anew at once when another refresh was faster, so that the newest files come into force', async () => {
    await refresh();
    const before = inForce('un-consolidated').edition;
    bucket.files.set(UN_FILE, UN.replace('MARSHLIGHT', 'MARSHLAMP'));
    const racing = refresh();
    bucket.files.set(
      inForceKey('public', 'un-consolidated'),
      `${bucket.text(inForceKey('public', 'un-consolidated'))} `,
    );
    expect((await racing).failed).toEqual([]);
    expect(inForce('un-consolidated').edition).not.toBe(before);
  });

  it('goes on with the other lists when a service fails on one, and tells of it', async () => {
    bucket.s3.on(GetObjectCommand, { Key: UN_FILE }).rejects(new Error('slow down'));
    const { lists, failed } = await refresh();
    expect(failed).toHaveLength(1);
    expect(lists.map(({ list, outcome }) => `${list} ${outcome}`)).toEqual(['ofac-sdn adopted']);
  });
});

describe('a list that is kept out', () => {
  it.each([
    ['does not parse', 'watchlist.xml', UN.replace('</DATAID>', '')],
    ['is cut off', 'watchlist.truncated', UN.slice(0, 300)],
    ['has a doctype', 'watchlist.doctype', `<!DOCTYPE a>${UN.slice(UN.indexOf('<CONS'))}`],
    ['lost more than a tenth', 'watchlist.shrunk', SHRUNK],
    ['is empty', 'watchlist.empty', ''],
    ['has as many entries, but others', 'watchlist.shrunk', UN.replaceAll(/<DATAID>7/g, '<DATAID>8')],
  ])('because it %s leaves its edition in force, says why, and blocks no other', async (_, code, xml) => {
    await refresh();
    const before = bucket.text(inForceKey('public', 'un-consolidated'));
    bucket.files.set(UN_FILE, xml);
    bucket.files.set(`${SOURCES}/ofac-sdn/alt.csv`, ALT.replace('VELTRANOFF', 'VELTRANOW'));
    day = 2;
    const { lists } = await refresh();
    expect(lists).toMatchObject([
      { list: 'ofac-sdn', outcome: 'adopted' },
      { list: 'un-consolidated', outcome: 'quarantined', code },
    ]);
    expect(bucket.text(inForceKey('public', 'un-consolidated'))).toBe(before);
    expect(quarantined()).toMatchObject([
      { list: 'un-consolidated', code, at: '2026-03-02T08:00:00.000Z', inForce: inForce('un-consolidated').edition },
    ]);
  });

  it('stays kept out, told anew but written down once, until its files change', async () => {
    await refresh();
    bucket.files.set(UN_FILE, SHRUNK);
    for (day = 2; day < 5; day += 1)
      expect((await refresh()).lists).toContainEqual(expect.objectContaining({ outcome: 'quarantined' }));
    expect(quarantined()).toHaveLength(1);
    bucket.files.set(UN_FILE, UN.replace('MARSHLIGHT', 'MARSHLAMP'));
    expect((await refresh()).lists).toContainEqual(expect.objectContaining({ outcome: 'adopted' }));
  });

  it('is kept out when all its files are gone', async () => {
    await refresh();
    bucket.files.delete(UN_FILE);
    expect((await refresh()).lists).toContainEqual(
      expect.objectContaining({ list: 'un-consolidated', outcome: 'quarantined', code: 'watchlist.empty' }),
    );
    expect(inForce('un-consolidated').entries).toBe(2);
  });

  it('comes in force once somebody permits just that edition, with who, when and why', async () => {
    await refresh();
    bucket.files.set(UN_FILE, SHRUNK);
    await refresh();
    const edition = quarantined()[0]?.edition ?? '';
    const permit = {
      list: 'un-consolidated',
      edition,
      by: 'arn:aws:iam::000000000000:user/operator',
      at: '2026-03-02T09:00:00.000Z',
      reason: 'announced by the publisher',
    };
    bucket.files.set(permitKey('public', 'un-consolidated', '0123456789abcdef'), JSON.stringify(permit));
    expect((await refresh()).lists).toContainEqual(expect.objectContaining({ outcome: 'quarantined' }));
    bucket.files.set(permitKey('public', 'un-consolidated', edition), JSON.stringify(permit));
    expect((await refresh()).lists).toContainEqual(expect.objectContaining({ outcome: 'adopted', edition }));
    expect(inForce('un-consolidated')).toMatchObject({ edition, permit, entries: 1 });
  });
});
