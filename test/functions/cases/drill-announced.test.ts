import { afterAll, beforeAll, expect, it } from 'vitest';
import { noteArrival } from '../../../functions/receive/arrival.ts';
import { getCase } from '../../../functions/stores/cases.ts';
import { announceDrill } from '../../../functions/stores/drills.ts';
import { openLocalTable } from './local-table.ts';
import { SimulatedRegion } from './simulated-region.ts';

let local: Awaited<ReturnType<typeof openLocalTable>>;
beforeAll(async () => {
  local = await openLocalTable();
});
afterAll(() => local.close());

it.each([
  ['2026-03-01T08:00:00.000Z', true],
  ['2026-02-20T08:00:00.000Z', false],
])('of a drill announced at %s and uploaded on 2 March it is %j that its case is one', async (at, drill) => {
  const table = await local.fresh();
  await announceDrill(table, { port: 'NLRTM', reference: 'C1' }, { seed: 's', planted: [], by: 'chris', at });
  await noteArrival(new SimulatedRegion(table).services, { port: 'NLRTM', reference: 'C1', documentId: 'd' });
  expect(await getCase(table, 'NLRTM', 'C1')).toMatchObject({ drill });
});
