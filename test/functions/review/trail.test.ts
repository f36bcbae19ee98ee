import { DeleteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { recordAudit } from '../../../functions/stores/audit.ts';
import { openCase } from '../../../functions/stores/cases.ts';
import type { CasesTable } from '../../../functions/stores/cases-table.ts';
import type { Principal } from '../../../shared/access/principal.ts';
import { type Trail, type TrailCheck, trailCheckSchema, trailSchema } from '../../../shared/review/trail-answers.ts';
import { openLocalTable } from '../cases/local-table.ts';
import { entryKey, writeTrail } from '../cases/long-trail.ts';
import { apiOver } from './api-under-test.ts';

const AT = '2026-03-02T08:00:00.000Z';
const CASE = { port: 'NLRTM', reference: 'C1' };
const DANA: Principal = { id: 'auditor-dana', roles: ['auditor'], ports: 'all', lanes: [] };
const EVE: Principal = { ...DANA, id: 'auditor-eve' };
const fact = (id: string) => ({ id, at: AT, actor: 'anna', action: 'task claimed', detail: {} });

let local: Awaited<ReturnType<typeof openLocalTable>>;
let table: CasesTable;
let hour = 8;
let as: (who: Principal) => ReturnType<typeof apiOver>;
beforeAll(async () => {
  local = await openLocalTable();
});
afterAll(() => local.close());
beforeEach(async () => {
  table = await local.fresh();
  hour = 8;
  let calls = 0;
  // Requests have ids of their own, whoever sends them.
  as = (who) => (method, path, body) => {
    calls += 1;
    return apiOver(
      table,
      () => new Date(Date.parse('2026-03-02T00:00:00Z') + hour * 3_600_000).toISOString(),
      who,
      `c${calls}-`,
    )(method, path, body);
  };
  await openCase(table, CASE, AT, AT);
});

const page = async (query = '', who = DANA): Promise<Trail> =>
  trailSchema.parse((await as(who)('GET', `/cases/NLRTM/C1/trail?${query}`)).answer);
const check = async (body: object = {}, who = DANA): Promise<TrailCheck> =>
  trailCheckSchema.parse((await as(who)('POST', '/cases/NLRTM/C1/trail/check', body)).answer);
/** Steps until it is done. */
async function checkAll(from: 'start' | 'checked', who = DANA): Promise<TrailCheck & { steps: number }> {
  let step = await check({ from }, who);
  let steps = 1;
  for (; !step.done; steps += 1) step = await check({ run: step.run }, who);
  return { ...step, steps };
}
const write = (entries: number) => writeTrail(table, CASE, entries, (sequence) => fact(`f${sequence}`));
const alter = (sequence: number, actor = 'nobody') =>
  table.client.send(
    new UpdateCommand({
      ...{ TableName: table.name, Key: entryKey('NLRTM', 'C1', sequence), UpdateExpression: 'SET actor = :actor' },
      ExpressionAttributeValues: { ':actor': actor },
    }),
  );
const remove = (sequence: number) =>
  table.client.send(new DeleteCommand({ TableName: table.name, Key: entryKey('NLRTM', 'C1', sequence) }));

describe('reading a trail', () => {
  it.each(['newest', 'oldest'])(
    'gives all of it page by page, the %s first, and one entry for the whole look',
    async (order) => {
      await write(25);
      const read: number[] = [];
      for (let next: string | null = ''; next !== null; ) {
        const asked: Trail = await page(next === '' ? `order=${order}&limit=7` : `after=${next}&limit=7`);
        expect(asked).toMatchObject({ whole: true, firstBreak: null, entries: 26 });
        read.push(...asked.events.map(({ sequence }) => sequence));
        next = asked.next;
      }
      const all = Array.from({ length: 26 }, (_, index) => index + 1);
      expect(read).toEqual(order === 'oldest' ? all : all.reverse());
      expect((await page('limit=1')).entries).toBe(27);
    },
  );

  it('ends, though every page that follows holds one entry and others write meanwhile', async () => {
    await write(2);
    let asked = await page('order=oldest&limit=1');
    for (let pages = 1; asked.next !== null; pages += 1) {
      expect(pages).toBeLessThan(4);
      await recordAudit(table, 'NLRTM', 'C1', fact(`meanwhile-${pages}`));
      asked = await page(`after=${asked.next}&limit=1`);
    }
    expect(asked.events[0]?.action).toBe('trail viewed');
  });

  it('is another look with the cursor of somebody else, and a day later', async () => {
    await write(3);
    const { next } = await page('order=oldest&limit=2');
    expect((await page(`after=${next}`, EVE)).events.map(({ actor }) => actor)).toEqual(['anna', DANA.id, EVE.id]);
    hour += 24;
    expect((await page(`after=${next}`)).entries).toBe(6);
    expect((await as(DANA)('GET', '/cases/NLRTM/C1/trail?after=x')).status).toBe(400);
  });

  it.each([
    ['altered', 5, 5],
    ['taken out', 5, 6],
    ['made into none', 5, 5],
  ] as const)('tells where an entry was %s, in whichever order', async (how, sequence, broken) => {
    await write(12);
    if (how === 'altered') await alter(sequence);
    else if (how === 'taken out') await remove(sequence);
    else
      await table.client.send(
        new UpdateCommand({
          ...{ TableName: table.name, Key: entryKey('NLRTM', 'C1', sequence), UpdateExpression: 'REMOVE previous' },
        }),
      );
    for (const order of ['newest', 'oldest'])
      expect(await page(`order=${order}`)).toMatchObject({ whole: false, firstBreak: broken });
    expect(await page('order=newest&limit=5')).toMatchObject({ whole: true });
  });

  it('tells that a page does not follow from the page before', async () => {
    await write(12);
    await remove(4);
    const first = await page('order=oldest&limit=3');
    expect(first).toMatchObject({ whole: true });
    expect(await page(`after=${first.next}&limit=3`)).toMatchObject({ whole: false, firstBreak: 5 });
  });
});

describe('checking a trail', () => {
  it('goes on from where the last check came to, and says who found what', async () => {
    await write(10);
    expect(await checkAll('checked')).toMatchObject({ from: 1, checkedTo: 10, until: 10, firstBreak: null, steps: 1 });
    await recordAudit(table, 'NLRTM', 'C1', fact('later'));
    hour += 1;
    expect(await checkAll('checked', EVE)).toMatchObject({
      ...{ from: 11, checkedTo: 12, firstBreak: null },
      standing: {
        checked: { sequence: 12, by: EVE.id, at: '2026-03-02T09:00:00.000Z' },
        whole: { sequence: 10, by: DANA.id, at: '2026-03-02T08:00:00.000Z' },
        broken: null,
      },
    });
    const { events, standing } = await page('limit=2');
    expect(events[1]).toMatchObject({ action: 'trail checked', detail: { from: 11, to: 12, firstBreak: null } });
    expect(standing.checked?.sequence).toBe(12);
  });

  it('from the first entry on is made in steps, each of which reads so much', async () => {
    await write(12);
    const limit = 5;
    const first = await check({ from: 'start', limit });
    expect(first).toMatchObject({ from: 1, checkedTo: 5, until: 12, done: false });
    expect(first.standing.checked).toBeNull();
    await recordAudit(table, 'NLRTM', 'C1', fact('meanwhile'));
    expect(await check({ run: first.run, limit })).toMatchObject({ checkedTo: 10, done: false });
    expect(await check({ run: first.run, limit })).toMatchObject({ checkedTo: 12, done: true, firstBreak: null });
  });

  it('of before the last check finds what was altered there only from the first entry on', async () => {
    await write(10);
    await checkAll('checked');
    await alter(3);
    expect(await checkAll('checked')).toMatchObject({ firstBreak: null });
    expect(await checkAll('start')).toMatchObject({ firstBreak: 3, checkedTo: 2, done: true });
    expect((await page('limit=1')).standing.broken).toMatchObject({ sequence: 3, by: DANA.id });
    await alter(3, 'anna');
    expect(await checkAll('start')).toMatchObject({ firstBreak: null, standing: { broken: null } });
  });

  it('finds a trail that was written anew from an entry on, with every hash right', async () => {
    await write(10);
    await checkAll('checked');
    await writeTrail(table, CASE, 11, (sequence) => fact(sequence === 4 ? 'forged' : `f${sequence}`));
    expect(await page('order=oldest')).toMatchObject({ whole: true });
    expect(await checkAll('checked')).toMatchObject({ firstBreak: 10 });
    expect(await checkAll('start')).toMatchObject({ firstBreak: 10 });
  });

  it('finds that what was checked has been cut off, also once others have written there', async () => {
    await write(10);
    await checkAll('checked');
    for (const sequence of [9, 10, 11]) await remove(sequence);
    expect(await checkAll('checked')).toMatchObject({ firstBreak: 9, done: true });
    await recordAudit(table, 'NLRTM', 'C1', fact('f12'));
    expect(await checkAll('start')).toMatchObject({ firstBreak: 10 });
  });

  it('is one a person: another one ends it, and nobody takes on what somebody else began', async () => {
    await write(6);
    const { run } = await check({ from: 'start', limit: 2 });
    const refusal = { status: 409, answer: { error: { code: 'check.ended' } } };
    expect(await as(EVE)('POST', '/cases/NLRTM/C1/trail/check', { run })).toMatchObject(refusal);
    await check({ from: 'start' });
    expect(await as(DANA)('POST', '/cases/NLRTM/C1/trail/check', { run })).toMatchObject(refusal);
  });

  it('that is repeated after its end says the same, and is written down once', async () => {
    await write(5);
    const { run } = await check({});
    expect(await check({ run })).toMatchObject({ checkedTo: 5, done: true, firstBreak: null });
    expect((await page('limit=1')).entries).toBe(7);
  });

  it('that has ended says nothing of what was altered since, however often its last step is repeated', async () => {
    await write(5);
    const { run } = await check({ from: 'start' });
    await alter(3);
    await checkAll('start', EVE);
    hour += 1;
    expect(await check({ run })).toMatchObject({
      ...{ done: true, firstBreak: null },
      standing: { broken: { sequence: 3, by: EVE.id }, whole: { sequence: 5, at: '2026-03-02T08:00:00.000Z' } },
    });
  });

  it('clears nothing that others found broken while it was under way, as it may have passed there before', async () => {
    await write(6);
    const { run } = await check({ from: 'start', limit: 4 });
    await alter(3);
    await checkAll('start', EVE);
    expect(await check({ run })).toMatchObject({
      ...{ done: true, firstBreak: null },
      standing: { broken: { sequence: 3, by: EVE.id }, whole: null },
    });
  });

  it('clears nothing broken beyond where it ends', async () => {
    await write(6);
    const { run } = await check({ from: 'start', limit: 4 });
    await recordAudit(table, 'NLRTM', 'C1', fact('f7'));
    await alter(7);
    await checkAll('start', EVE);
    expect(await check({ run })).toMatchObject({
      standing: { broken: { sequence: 7, by: EVE.id }, whole: { sequence: 6, by: DANA.id } },
    });
  });
});
