import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { auditEntry, auditOf, recordAudit } from '../../../functions/stores/audit.ts';
import type { CasesTable } from '../../../functions/stores/cases-table.ts';
import { firstBreak } from '../../../shared/cases/audit-chain.ts';
import { openLocalTable } from '../cases/local-table.ts';
import { writeTrail } from '../cases/long-trail.ts';

const CASE = { port: 'NLRTM', reference: 'C1' };
const fact = (id: string, detail = {}) => ({
  ...{ id, at: '2026-03-02T08:00:00.000Z', actor: 'anna', action: 'case viewed' },
  detail,
});

let local: Awaited<ReturnType<typeof openLocalTable>>;
let table: CasesTable;
beforeAll(async () => {
  local = await openLocalTable();
});
afterAll(() => local.close());
beforeEach(async () => {
  table = await local.fresh();
});

const record = (id: string, on = table) => recordAudit(on, 'NLRTM', 'C1', fact(id));
const idsOf = async () => (await auditOf(table, 'NLRTM', 'C1')).map(({ id }) => id);

/** A table that counts its reads, and fails the puts that `fails` picks: before they are done. */
function watched(fails: (item: Record<string, unknown> | undefined) => boolean = () => false) {
  const reads = { count: 0, items: 0 };
  const send: CasesTable['client']['send'] = async (...call: unknown[]) => {
    const [command] = call;
    if (fails(Object(command).input?.Item)) throw new Error('cut off');
    const answer = await Reflect.apply(table.client.send, table.client, call);
    if (command instanceof QueryCommand || command instanceof GetCommand) {
      reads.count += 1;
      reads.items += Object(answer).Items?.length ?? 1;
    }
    return answer;
  };
  return { reads, table: { name: table.name, client: Object.assign(Object.create(table.client), { send }) } };
}

test('reads as little for the two-thousandth entry as for the second, and for a repeat of the first', async () => {
  await record('f1');
  await writeTrail(table, CASE, 1999, (sequence) => fact(`f${sequence}`));
  const newest = watched();
  await record('f2000', newest.table);
  expect(newest.reads).toEqual({ count: 1, items: 1 });
  const repeat = watched();
  await record('f1', repeat.table);
  expect(repeat.reads).toEqual({ count: 3, items: 3 });
  const trail = await auditOf(table, 'NLRTM', 'C1');
  expect(trail).toHaveLength(2000);
  expect(firstBreak(trail)).toBeNull();
});

test('keeps every entry of many writers at once, each once and the chain whole', async () => {
  const ids = Array.from({ length: 30 }, (_, index) => `f${index % 20}`);
  await Promise.all(ids.map((id) => record(id)));
  expect((await idsOf()).sort()).toEqual([...new Set(ids)].sort());
  expect(firstBreak(await auditOf(table, 'NLRTM', 'C1'))).toBeNull();
});

test.each([
  ['the entry', (item: Record<string, unknown> | undefined) => item?.sequence !== undefined && item.id === 'f1'],
  ['its place', (item: Record<string, unknown> | undefined) => item?.sequence !== undefined && item.id === undefined],
])('a repeat after a cut before %s writes the one entry, at once or when others have written', async (_, fails) => {
  await expect(record('f1', watched(fails).table)).rejects.toThrow('cut off');
  await record('f1');
  await expect(record('f2', watched((item) => item?.id === 'f2').table)).rejects.toThrow('cut off');
  await record('f3');
  await record('f2');
  await record('f2');
  expect(await idsOf()).toEqual(['f1', 'f3', 'f2']);
  expect(firstBreak(await auditOf(table, 'NLRTM', 'C1'))).toBeNull();
});

test('an entry is found by its id, and one that never was is not', async () => {
  await recordAudit(table, 'NLRTM', 'C1', fact('f1', { revision: 3 }));
  expect(await auditEntry(table, CASE, 'f1')).toMatchObject({ sequence: 1, detail: { revision: 3 } });
  expect(await auditEntry(table, CASE, 'f2')).toBeNull();
});
