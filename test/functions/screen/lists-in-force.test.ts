import { GetObjectCommand } from '@aws-sdk/client-s3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { refreshWatchlists } from '../../../functions/refresh-watchlists/refresh.ts';
import { listsInForce } from '../../../functions/screen/lists-in-force.ts';
import { inForceKey } from '../../../functions/watchlist-keys.ts';
import { listInForceSchema } from '../../../shared/watchlists/list-in-force.ts';
import { SDN, UN } from '../../watchlists/sample-lists.ts';
import { bucketInMemory } from '../refresh-watchlists/bucket-in-memory.ts';

const UN_FILE = 'watchlists/sources/un-consolidated/list.xml';
const OWN = UN.replace('MARSHLIGHT HOLDING', 'FOGBANK LOGISTICS');

let bucket: ReturnType<typeof bucketInMemory>;
const reference = () => ({ objects: bucket.objects, bucket: 'reference' });
const refresh = () =>
  refreshWatchlists({ ...reference(), now: () => '2026-03-01T08:00:00.000Z' }, ['public', 'private']);
const open = () => listsInForce(reference(), [{ list: 'own', ports: ['NLRTM'] }]);
const opened = () =>
  bucket.s3
    .commandCalls(GetObjectCommand)
    .map(({ args }) => args[0].input.Key ?? '')
    .filter((key) => key.endsWith('.index'));
const damage = (list: string) => {
  const { key } = listInForceSchema.parse(bucket.json(inForceKey('public', list)));
  bucket.files.set(key, Buffer.from(bucket.files.get(key) ?? '').subarray(0, 200));
};

beforeEach(() => {
  bucket = bucketInMemory();
  bucket.files.set('watchlists/sources/ofac-sdn/sdn.csv', SDN);
  bucket.files.set(UN_FILE, UN);
  bucket.files.set('watchlists/private/sources/own/list.xml', OWN);
});
afterEach(() => bucket.close());

it('is no screener before the first edition', async () => {
  expect(await open()('NLRTM')).toEqual({ screener: null, editions: [], unopened: [] });
});

it('opens each edition once, and follows what comes in force', async () => {
  await refresh();
  const lists = open();
  const { screener, editions } = await lists('BEANR');
  expect(editions.map(({ list }) => list)).toEqual(['ofac-sdn', 'un-consolidated']);
  expect(screener?.screen({ name: 'Marshlight Holding' })).toHaveLength(1);
  expect((await lists('BEANR')).screener).toBe(screener);
  bucket.files.set(UN_FILE, UN.replace('MARSHLIGHT', 'GULLWING'));
  await refresh();
  bucket.s3.resetHistory();
  expect((await lists('BEANR')).screener?.screen({ name: 'Marshlight Holding' })).toEqual([]);
  expect(opened()).toHaveLength(1);
});

it('screens against a private list for the ports that may see it, and for no other', async () => {
  await refresh();
  const lists = open();
  const found = async (port: string) => (await lists(port)).screener?.screen({ name: 'Fogbank Logistics & Sons' });
  expect((await found('NLRTM'))?.map(({ entry }) => entry.list)).toEqual(['own']);
  expect(await found('BEANR')).toEqual([]);
});

it('goes on with the edition that it has when the next one is damaged, and takes it once it is mended', async () => {
  await refresh();
  const lists = open();
  await lists('BEANR');
  bucket.files.set(UN_FILE, UN.replace('MARSHLIGHT', 'GULLWING'));
  await refresh();
  const { key } = listInForceSchema.parse(bucket.json(inForceKey('public', 'un-consolidated')));
  const whole = bucket.files.get(key) ?? '';
  damage('un-consolidated');
  const { screener, unopened } = await lists('BEANR');
  expect(screener?.screen({ name: 'Marshlight Holding' })).toHaveLength(1);
  expect(unopened).toEqual([]);
  bucket.files.set(key, whole);
  expect((await lists('BEANR')).screener?.screen({ name: 'Gullwing Holding & Sons' })).toHaveLength(1);
});

it('takes the former edition where a new process finds the one in force damaged', async () => {
  await refresh();
  bucket.files.set(UN_FILE, UN.replace('MARSHLIGHT', 'GULLWING'));
  await refresh();
  damage('un-consolidated');
  const { screener, unopened } = await open()('BEANR');
  expect(screener?.screen({ name: 'Marshlight Holding' })).toHaveLength(1);
  expect(unopened).toEqual([]);
});

it('says which list could not be opened at all, and screens against the others', async () => {
  await refresh();
  damage('un-consolidated');
  expect(await open()('BEANR')).toMatchObject({ unopened: ['un-consolidated'], editions: [{ list: 'ofac-sdn' }] });
});

it('takes no index for another list than it is named for', async () => {
  await refresh();
  const key = (list: string) => listInForceSchema.parse(bucket.json(inForceKey('public', list))).key;
  bucket.files.set(key('un-consolidated'), bucket.files.get(key('ofac-sdn')) ?? '');
  expect((await open()('BEANR')).unopened).toEqual(['un-consolidated']);
});
