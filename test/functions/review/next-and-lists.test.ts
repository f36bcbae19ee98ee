import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Principal } from '../../../shared/access/principal.ts';
import { say } from '../../../shared/language/phrase.ts';
import { taskListSchema } from '../../../shared/review/tasks.ts';
import { openLocalTable } from '../cases/local-table.ts';
import { officer, supervisor, TasksUnderTest } from './tasks-under-test.ts';

const anna = officer('officer-anna');
const ben = officer('officer-ben');
const chris = supervisor('supervisor-chris');

let local: Awaited<ReturnType<typeof openLocalTable>>;
let tasks: TasksUnderTest;
beforeAll(async () => {
  local = await openLocalTable();
});
afterAll(() => local.close());
beforeEach(async () => {
  tasks = new TasksUnderTest(await local.fresh());
});

async function next(who: typeof anna, asked: object = {}): Promise<string | null> {
  const { answer } = await tasks.as(who, 'POST /tasks/next', asked);
  return Object(answer).task?.reference ?? null;
}
async function list(who: typeof anna, query = '') {
  return taskListSchema.parse((await tasks.as(who, `GET /tasks${query}`)).answer);
}

describe('next', () => {
  it('claims the most urgent of all lanes and ports of the officer, then the one after', async () => {
    await tasks.open('LATER', { priority: 2, dueAt: '2026-03-02T12:00:00.000Z', lane: 'goods' });
    await tasks.open('FIRST', { priority: 1, lane: 'imaging' });
    await tasks.open('SOONER', { priority: 2, dueAt: '2026-03-02T10:00:00.000Z', port: 'BEANR' });
    expect([await next(chris), await next(chris), await next(chris), await next(chris)]).toEqual([
      ...['FIRST', 'SOONER', 'LATER', null],
    ]);
  });

  it('leaves out what is not theirs: other ports and lanes, held, put off, assigned to others', async () => {
    await tasks.open('ELSEWHERE', { port: 'BEANR', priority: 1 });
    await tasks.open('IMAGING', { lane: 'imaging', priority: 1 });
    const held = await tasks.open('HELD', { priority: 1 });
    const later = await tasks.open('LATER', { priority: 1 });
    const bens = await tasks.open('BENS', { priority: 1 });
    await tasks.open('FREE', { priority: 4 });
    await tasks.as(ben, 'GET /me');
    await tasks.as(ben, `POST ${held}/claim`);
    await tasks.as(ben, `POST ${later}/claim`);
    await tasks.as(ben, `POST ${later}/snooze`, { until: '2026-03-02T11:00:00.000Z', reason: 'they call back' });
    await tasks.as(chris, `POST ${bens}/assign`, { to: ben.id });
    const documents = officer('officer-dee', { lanes: ['documents'] });
    expect([await next(documents), await next(documents)]).toEqual(['FREE', null]);
  });

  it('gives an officer first what is assigned to them', async () => {
    await tasks.open('URGENT', { priority: 1 });
    const theirs = await tasks.open('THEIRS', { priority: 4 });
    await tasks.as(anna, 'GET /me');
    await tasks.as(chris, `POST ${theirs}/assign`, { to: anna.id });
    expect([await next(anna), await next(anna)]).toEqual(['THEIRS', 'URGENT']);
  });

  it('gives twenty officers who ask at once twenty different tasks', async () => {
    for (let at = 0; at < 20; at += 1) await tasks.open(`C${at}`);
    const officers = Array.from({ length: 20 }, (_, at) => officer(`officer-${at}`));
    const got = await Promise.all(officers.map((one) => next(one)));
    expect(new Set(got).size).toBe(20);
    expect(got).not.toContain(null);
  });

  it('gives a task back whose lease ran out, and one that was put off when its time has come', async () => {
    const first = await tasks.open('C1');
    await tasks.as(ben, `POST ${first}/claim`);
    expect(await next(anna)).toBeNull();
    tasks.pass(16);
    expect(await next(anna)).toBe('C1');
    await tasks.as(anna, `POST ${first}/snooze`, { until: '2026-03-02T10:00:00.000Z', reason: 'lunch' });
    expect(await next(ben)).toBeNull();
    tasks.pass(60);
    expect(await next(ben)).toBe('C1');
  });

  it('is refused to the absent, and beyond what an officer takes on', async () => {
    for (let at = 0; at < 3; at += 1) await tasks.open(`C${at}`);
    await next(anna);
    await tasks.as(chris, `PUT /staff/${anna.id}`, { capacity: 1 });
    expect(await tasks.as(anna, 'POST /tasks/next', {})).toMatchObject({
      status: 409,
      answer: { error: { code: 'staff.at-capacity', detail: { held: 1, capacity: 1 } } },
    });
    await tasks.as(ben, 'PUT /me/absence', { until: '2026-03-03T09:00:00.000Z' });
    expect(await tasks.as(ben, 'POST /tasks/next', {})).toMatchObject({ answer: { error: { code: 'staff.absent' } } });
    await tasks.as(ben, 'PUT /me/absence', { until: null });
    expect(await next(ben)).not.toBeNull();
  });
});

describe('the list', () => {
  it('goes through all lanes and ports by urgency, page by page, each task once', async () => {
    const lanes = ['documents', 'imaging', 'sanctions', 'goods'] as const;
    for (let at = 0; at < 40; at += 1) {
      const lane = lanes[at % 4] ?? 'goods';
      await tasks.open(`C${at}`, { lane, port: at % 3 === 0 ? 'BEANR' : 'NLRTM', priority: (at % 2) + 1 });
    }
    const seen: string[] = [];
    let after = '';
    do {
      const page = await list(chris, `?limit=7${after}`);
      expect(page.now).toBe(tasks.now);
      seen.push(...page.tasks.map(({ priority, reference }) => `${priority} ${reference}`));
      after = page.next === null ? '' : `&after=${page.next}`;
    } while (after !== '');
    expect(new Set(seen).size).toBe(40);
    expect(seen.map((text) => text[0])).toEqual(seen.map((text) => text[0]).toSorted());
  });

  it('tells what can not be claimed and why, and never a token', async () => {
    const held = await tasks.open('HELD');
    await tasks.as(ben, `POST ${held}/claim`);
    await tasks.open('FREE');
    const { answer } = await tasks.as(anna, 'GET /tasks');
    expect(answer).toMatchObject({
      tasks: [
        { reference: 'FREE', notYours: null, earlier: 0 },
        { reference: 'HELD', notYours: 'held', claimedBy: ben.id },
      ],
    });
    expect(JSON.stringify(answer)).not.toMatch(/token/i);
  });

  it('can be asked for what is late, of one lane, and mine', async () => {
    await tasks.open('LATE', { dueAt: '2026-03-02T08:00:00.000Z' });
    const mine = await tasks.open('MINE', { lane: 'imaging' });
    await tasks.as(anna, `POST ${mine}/claim`);
    const references = async (query: string) => (await list(anna, query)).tasks.map(({ reference }) => reference);
    expect(await references('?late=true')).toEqual(['LATE']);
    expect(await references('?lane=imaging')).toEqual(['MINE']);
    expect(await references('?mine=true')).toEqual(['MINE']);
    expect(await tasks.as(anna, 'GET /tasks?after=nonsense')).toMatchObject({ status: 400 });
  });

  it('of an officer has what they hold, put off or asked the port for', async () => {
    for (const reference of ['HELD', 'LATER', 'ASKED']) {
      const task = await tasks.open(reference);
      await tasks.as(anna, `POST ${task}/claim`);
      const until = '2026-03-03T09:00:00.000Z';
      if (reference === 'LATER') await tasks.as(anna, `POST ${task}/snooze`, { until, reason: 'x' });
      if (reference === 'ASKED')
        await tasks.as(anna, `POST ${task}/request`, { wanted: 'rescan', reason: 'blurred', until });
    }
    const { tasks: own } = taskListSchema.parse((await tasks.as(anna, 'GET /tasks/mine')).answer);
    expect(own.map(({ reference, state }) => `${reference} ${state}`).toSorted()).toEqual([
      ...['ASKED waiting', 'HELD open', 'LATER open'],
    ]);
    expect((await list(anna)).tasks.map(({ reference }) => reference)).not.toContain('ASKED');
  });
});

it('tells an operator how the queues stand, and no word of what was found or why a task was raised', async () => {
  const headline = 'The consignee “Ivo Invented” is like “Ivo Invent” (UN), 92 of 100.';
  const said = say`The consignee “${'Ivo Invented'}” is like “${'Ivo Invent'}” (${'UN'}), ${92} of 100.`;
  const task = await tasks.open('C1', { summary: { severity: 'high', findings: 1, checks: ['K1'], headline, said } });
  await tasks.as(anna, `POST ${task}/claim`);
  await tasks.as(anna, `POST ${task}/raise`, { reason: 'Ivo Invented called' });
  const oscar: Principal = { id: 'operator-oscar', roles: ['operator'], ports: 'all', lanes: 'all' };
  const { tasks: seen } = await list(oscar);
  expect(seen).toMatchObject([
    { reference: 'C1', summary: { severity: 'high', checks: ['K1'] }, raised: { by: anna.id } },
  ]);
  expect(JSON.stringify(seen)).not.toContain('Ivo');
  expect((await list(anna)).tasks[0]?.summary).toMatchObject({ headline, said });
});
