import { afterAll, beforeAll, expect, it } from 'vitest';
import { takeTallies } from '../../../functions/review/month-tallies.ts';
import { saveTally, talliesOf } from '../../../functions/stores/tallies.ts';
import type { Tally } from '../../../shared/tallies/tally.ts';
import { openLocalTable } from '../cases/local-table.ts';

let local: Awaited<ReturnType<typeof openLocalTable>>;
beforeAll(async () => {
  local = await openLocalTable();
});
afterAll(() => local.close());

const tally = (reference: string, revision: number, given: Partial<Tally> = {}): Tally => ({
  ...{ port: 'NLRTM', reference, revision, at: '2026-11-10T12:00:00.000Z', origins: [], control: false, chance: 0 },
  ...{ outcome: null, superseded: false, decisions: [], reviews: [], findings: [] },
  ...given,
});

it('keeps a tally once, and gives of each case the last revision of its month and port', async () => {
  const { table } = local;
  await saveTally(table, tally('C1', 1));
  await saveTally(table, tally('C1', 1, { outcome: 'right' }));
  await saveTally(table, tally('C1', 2));
  await saveTally(table, tally('C10', 1));
  await saveTally(table, tally('C2', 10));
  await saveTally(table, tally('C2', 9));
  await saveTally(table, tally('C3', 1, { at: '2026-12-01T00:00:00.000Z' }));
  await saveTally(table, tally('C4', 1, { port: 'BEANR' }));
  const found: string[] = [];
  for await (const { reference, revision, outcome } of talliesOf(table, 'NLRTM', '2026-11'))
    found.push(`${reference} ${revision} ${outcome}`);
  expect(found.sort()).toEqual(['C1 2 null', 'C10 1 null', 'C2 10 null']);
});

it('reads a month of any size page by page', async () => {
  const table = await local.fresh();
  const references = Array.from({ length: 1100 }, (_, index) => `C${index}`);
  await Promise.all(references.map((reference) => saveTally(table, tally(reference, 1))));
  let queries = 0;
  const { client } = table;
  const send: typeof client.send = async (...call: unknown[]) => {
    queries += 1;
    return Reflect.apply(client.send, client, call);
  };
  const counted = { ...table, client: Object.assign(Object.create(client), { send }) };
  let count = 0;
  for await (const one of talliesOf(counted, 'NLRTM', '2026-11')) count += one.revision;
  expect(count).toBe(1100);
  expect(queries).toBe(3);
});

it('takes the first of a month that has more than can be read, and says so', async () => {
  const table = await local.fresh();
  for (const port of ['NLRTM', 'BEANR'])
    for (const reference of ['C1', 'C2', 'C3']) await saveTally(table, tally(reference, 1, { port }));
  const taken = async (ports: string[], most: number) => {
    const found: string[] = [];
    const whole = await takeTallies(table, { ports, month: '2026-11' }, (one) => found.push(one.reference), most);
    return [whole, found.sort().join(' ')];
  };
  expect(await taken(['NLRTM'], 3)).toEqual([true, 'C1 C2 C3']);
  expect(await taken(['NLRTM'], 2)).toEqual([false, 'C1 C2']);
  expect(await taken(['NLRTM', 'BEANR'], 4)).toEqual([false, 'C1 C1 C2 C2']);
  expect(await taken([], 4)).toEqual([true, '']);
});
