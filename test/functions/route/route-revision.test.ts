import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { routeRevision } from '../../../functions/route/route-revision.ts';
import { auditOf } from '../../../functions/stores/audit.ts';
import { changeCase, getCase, openCase } from '../../../functions/stores/cases.ts';
import { type CasesTable, findingKey, putIfAbsent } from '../../../functions/stores/cases-table.ts';
import { saltOf } from '../../../functions/stores/draw-salts.ts';
import { FULL_LOOK } from '../../../shared/cases/routing.ts';
import { openLocalTable } from '../cases/local-table.ts';
import { PORT } from '../cases/simulated-region.ts';

const AT = '2026-03-02T08:00:00.000Z';
let local: Awaited<ReturnType<typeof openLocalTable>>;
let table: CasesTable;
beforeAll(async () => {
  local = await openLocalTable();
});
afterAll(() => local.close());
beforeEach(async () => {
  table = await local.fresh();
});

async function routed(reference: string, controlSampleShare: number, { drill = false, finding = {} } = {}) {
  const place = { port: 'NLRTM', reference, revision: 1 };
  await openCase(table, place, AT, AT, drill);
  await changeCase(table, place, {}, { status: 'examining', sealed: [], asOf: AT }, AT);
  if (Object.keys(finding).length > 0) {
    const evidence = {
      source: 'register',
      label: 'l',
      text: 't',
      documentId: null,
      file: null,
      path: null,
      page: null,
    };
    await putIfAbsent(table, {
      ...findingKey('NLRTM', reference, 1, 'B1-1'),
      ...{ id: 'B1-1', check: 'B1', version: 1, severity: 'high', lane: 'goods', certainty: 'sure', subject: 's' },
      ...{ message: 'm', wrongBy: 'w', evidence: [{ ...evidence, box: null, confidence: null, reader: null }] },
      ...finding,
    });
  }
  const port = { ...PORT, required: [], controlSampleShare };
  const outcome = await routeRevision({ table, ports: new Map([['NLRTM', port]]), now: () => AT }, place);
  return { outcome, record: await getCase(table, 'NLRTM', reference) };
}

it('draws a case without findings by the salt of the month, blind and due when there is time', async () => {
  const { outcome, record } = await routed('C1', 1);
  expect(outcome.lanes).toEqual([{ lane: 'documents', dueSeconds: 3 * 8 * 3600 }]);
  expect(record).toMatchObject({ status: 'in-review', control: true, blind: true, reasons: [FULL_LOOK] });
  expect(await saltOf(table, '2026-03')).toMatch(/^[0-9a-f]{64}$/);
  const trail = JSON.stringify(await auditOf(table, 'NLRTM', 'C1'));
  expect(trail).not.toMatch(/control|findings|score/);
});

it('draws about the share that the port asks for, and others with another salt', async () => {
  const drawn: string[] = [];
  for (let index = 0; index < 50; index += 1) {
    const { record } = await routed(`C${index}`, 0.25);
    if (record?.control) drawn.push(record.reference);
  }
  expect(drawn.length).toBeGreaterThan(3);
  expect(drawn.length).toBeLessThan(26);
  table = await local.fresh();
  const again: string[] = [];
  for (const reference of drawn) if ((await routed(reference, 0.25)).record?.control) again.push(reference);
  expect(again.length).toBeLessThan(drawn.length);
});

it('makes one salt, whoever asks for it at once', async () => {
  const salts = await Promise.all(Array.from({ length: 12 }, () => saltOf(table, '2026-04')));
  expect(new Set(salts).size).toBe(1);
  expect(await saltOf(table, '2026-05')).not.toBe(salts[0]);
});

it('releases a case in which only a check on trial found something', async () => {
  const { outcome, record } = await routed('C1', 0, { finding: { shadow: true } });
  expect(outcome.lanes).toEqual([]);
  expect(record).toMatchObject({ status: 'examining', score: 0, chance: 0 });
});

it('puts a grave finding before its lane soon', async () => {
  const { outcome } = await routed('C1', 1, { finding: { severity: 'critical' } });
  expect(outcome.lanes).toEqual([{ lane: 'goods', dueSeconds: 2 * 3600 }]);
});

it('asks about every drill, and never counts one as control', async () => {
  const records = [];
  for (let index = 0; index < 12; index += 1)
    records.push((await routed(`D${index}`, 1, { drill: true, finding: { lane: 'goods' } })).record);
  expect(records.every((record) => record?.status === 'in-review' && !record.control)).toBe(true);
  const blind = records.filter((record) => record?.blind).length;
  expect(blind).toBeGreaterThan(0);
  expect(blind).toBeLessThan(12);
});
