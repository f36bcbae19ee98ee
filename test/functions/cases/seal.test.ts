import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seal } from '../../../functions/gather/seal.ts';
import { getCase } from '../../../functions/stores/cases.ts';
import type { CasesTable } from '../../../functions/stores/cases-table.ts';
import { currentProfile, saveEdition } from '../../../functions/stores/profiles.ts';
import { CATALOGUE } from '../../../shared/checks/catalogue.ts';
import { nextEdition } from '../../../shared/checks/profile-edition.ts';
import { openLocalTable } from './local-table.ts';
import { SimulatedRegion } from './simulated-region.ts';

let local: Awaited<ReturnType<typeof openLocalTable>>;
beforeAll(async () => {
  local = await openLocalTable();
});
afterAll(() => local.close());

const PLACE = { port: 'NLRTM', reference: 'C1', revision: 1 };

test('a document that is filed and read while its case is being sealed is sealed with it', async () => {
  const table = await local.fresh();
  const region = new SimulatedRegion(table);
  region.upload('NLRTM/C1/papers/manifest.pdf', 'v1', 'manifest', 1);
  region.upload('NLRTM/C1/papers/invoice.pdf', 'v2', 'invoice', 1);
  for (const { run } of region.pending.splice(0)) await run();
  const late = new SimulatedRegion(table);
  late.upload('NLRTM/C1/papers/late.pdf', 'v3', 'packing-list', 1);
  const meanwhile = onFirstQuery(table, async () => {
    for (const { run } of late.pending.splice(0)) await run();
  });
  const outcome = await seal({ ...region.services, table: meanwhile }, PLACE);
  expect(outcome).toEqual({ outcome: 'sealed' });
  expect((await getCase(table, 'NLRTM', 'C1'))?.sealed).toHaveLength(3);
});

test('a second seal of a revision changes nothing', async () => {
  const table = await local.fresh();
  const region = new SimulatedRegion(table);
  region.upload('NLRTM/C1/papers/manifest.pdf', 'v1', 'manifest', 1);
  region.upload('NLRTM/C1/papers/invoice.pdf', 'v2', 'invoice', 1);
  for (const { run } of region.pending.splice(0)) await run();
  await seal(region.services, PLACE);
  const first = await getCase(table, 'NLRTM', 'C1');
  expect(await seal(region.services, PLACE)).toEqual({ outcome: 'sealed' });
  expect(await getCase(table, 'NLRTM', 'C1')).toEqual(first);
});

test('fixes the edition of the profile of checks, and the next revision takes the one of then', async () => {
  const table = await local.fresh();
  const region = new SimulatedRegion(table);
  const nextProfile = async () => {
    const before = await currentProfile(table, 'NLRTM');
    const by = { author: 'supervisor-chris', at: region.services.now() };
    await saveEdition(table, nextEdition(CATALOGUE, before, 'B1', { state: 'off', reason: 'a test' }, by));
  };
  region.upload('NLRTM/C1/papers/manifest.pdf', 'v1', 'manifest', 1);
  region.upload('NLRTM/C1/papers/invoice.pdf', 'v2', 'invoice', 1);
  while (region.pending.length > 0) await region.pending.shift()?.run();
  expect(await getCase(table, 'NLRTM', 'C1')).toMatchObject({ revision: 1, profileEdition: 0 });
  await nextProfile();
  await seal(region.services, PLACE);
  expect(await getCase(table, 'NLRTM', 'C1')).toMatchObject({ revision: 1, profileEdition: 0 });
  region.upload('NLRTM/C1/papers/late.pdf', 'v3', 'packing-list', 1);
  while (region.pending.length > 0) await region.pending.shift()?.run();
  expect(await getCase(table, 'NLRTM', 'C1')).toMatchObject({ revision: 2, profileEdition: 1 });
});

test('a document uploaded after sealing opens the next revision, which takes it in', async () => {
  const table = await local.fresh();
  const region = new SimulatedRegion(table);
  region.upload('NLRTM/C1/papers/manifest.pdf', 'v1', 'manifest', 1);
  region.upload('NLRTM/C1/papers/invoice.pdf', 'v2', 'invoice', 1);
  while (region.pending.length > 0) await region.pending.shift()?.run();
  region.upload('NLRTM/C1/papers/late.pdf', 'v3', 'packing-list', 1);
  while (region.pending.length > 0) await region.pending.shift()?.run();
  const record = await getCase(table, 'NLRTM', 'C1');
  expect(record).toMatchObject({ revision: 2, status: 'examining' });
  expect(record?.sealed).toHaveLength(3);
});

/** A table in which something else happens right after its first query. */
function onFirstQuery(table: CasesTable, happen: () => Promise<void>): CasesTable {
  let happened = false;
  const send: CasesTable['client']['send'] = async (...call: unknown[]) => {
    const answer = await Reflect.apply(table.client.send, table.client, call);
    if (!happened && call[0] instanceof QueryCommand) {
      happened = true;
      await happen();
    }
    return answer;
  };
  return { name: table.name, client: Object.assign(Object.create(table.client), { send }) };
}
