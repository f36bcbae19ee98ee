import { afterAll, beforeAll, expect, it } from 'vitest';
import { changeCase, openCase } from '../../../functions/stores/cases.ts';
import { openLocalTable } from '../cases/local-table.ts';
import { apiOver } from './api-under-test.ts';

const AT = '2026-03-02T08:00:00.000Z';

let local: Awaited<ReturnType<typeof openLocalTable>>;
beforeAll(async () => {
  local = await openLocalTable();
});
afterAll(() => local.close());

it('of more closed cases than are asked for, lists those that were closed last', async () => {
  const table = await local.fresh();
  for (const day of ['03', '05', '04']) {
    const place = { port: 'NLRTM', reference: `C${day}` };
    await openCase(table, place, AT, AT);
    await changeCase(table, place, {}, { status: 'closed' }, `2026-03-${day}T08:00:00.000Z`);
  }
  const { answer } = await apiOver(table)('GET', '/cases?status=closed&limit=2');
  expect(answer).toMatchObject({ cases: [{ reference: 'C05' }, { reference: 'C04' }] });
});
