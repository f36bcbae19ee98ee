import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { loadSchema, meSchema, staffListSchema, staffSchema } from '../../../shared/review/tasks.ts';
import { openLocalTable } from '../cases/local-table.ts';
import { officer, supervisor, TasksUnderTest } from './tasks-under-test.ts';

const anna = officer('officer-anna', { lanes: ['documents', 'sanctions'] });
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

it('whoever calls is told who they are, what they take on and which reasons their lanes offer', async () => {
  const me = meSchema.parse((await tasks.as(anna, 'GET /me')).answer);
  expect(me).toMatchObject({ id: anna.id, name: 'anna', lanes: anna.lanes, staff: { capacity: 10, held: 0 } });
  expect(me.reasons.map(({ port, lane }) => `${port} ${lane}`)).toEqual(['NLRTM documents', 'NLRTM sanctions']);
  expect(me.reasons[1]?.reasons).toContain('not-a-match');
  const auditor = { ...anna, id: 'auditor-dana', roles: ['auditor' as const] };
  expect(meSchema.parse((await tasks.as(auditor, 'GET /me')).answer).staff).toBeNull();
});

it('a supervisor sees who works at a port, how much each holds, and when they were seen', async () => {
  const task = await tasks.open('C1');
  await tasks.as(anna, `POST ${task}/claim`);
  await tasks.as(officer('officer-far', { ports: ['BEANR'] }), 'GET /me');
  const { staff } = staffListSchema.parse((await tasks.as(chris, 'GET /staff?port=NLRTM')).answer);
  expect(staff).toMatchObject([{ id: anna.id, held: 1, absent: false, lastSeenAt: tasks.now }]);
  const changed = staffSchema.parse((await tasks.as(chris, `PUT /staff/${anna.id}`, { capacity: 3 })).answer);
  expect(changed.staff.capacity).toBe(3);
  expect(await tasks.as(chris, 'PUT /staff/officer-nobody', { capacity: 3 })).toMatchObject({ status: 404 });
});

it('whoever goes away leaves nothing lying: held and assigned tasks go back to their lanes', async () => {
  const held = await tasks.open('C1');
  const assigned = await tasks.open('C2');
  await tasks.as(anna, `POST ${held}/claim`);
  await tasks.as(chris, `POST ${assigned}/assign`, { to: anna.id });
  const away = await tasks.as(anna, 'PUT /me/absence', { until: '2026-03-09T09:00:00.000Z' });
  expect(staffSchema.parse(away.answer).staff).toMatchObject({ absent: true, held: 0 });
  const { answer } = await tasks.as(chris, 'GET /tasks');
  expect(answer).toMatchObject({
    tasks: [
      { claimedBy: null, assignedTo: null },
      { claimedBy: null, assignedTo: null },
    ],
  });
});

it('a supervisor of one port neither sees nor changes those of another', async () => {
  await tasks.as(officer('officer-far', { ports: ['BEANR'] }), 'GET /me');
  const here = { ...chris, ports: ['NLRTM'] };
  expect((await tasks.as(here, 'GET /staff')).answer).toMatchObject({ staff: [] });
  expect(await tasks.as(here, 'PUT /staff/officer-far', { capacity: 1 })).toMatchObject({ status: 404 });
});

it('the load of each lane is counted, and at most every fifteen seconds', async () => {
  const load = async () => {
    const { load: lanes } = loadSchema.parse((await tasks.as(anna, 'GET /load')).answer);
    return lanes.find(({ lane }) => lane === 'documents');
  };
  await tasks.open('LATE', { priority: 1, dueAt: '2026-03-02T08:00:00.000Z', createdAt: '2026-03-02T07:00:00.000Z' });
  const asked = await tasks.open('ASKED');
  await tasks.as(anna, `POST ${asked}/claim`);
  const until = '2026-03-03T09:00:00.000Z';
  await tasks.as(anna, `POST ${asked}/request`, { wanted: 'document', reason: 'no invoice', until });
  const held = await tasks.open('HELD');
  await tasks.as(anna, `POST ${held}/claim`);
  const counted = {
    ...{ port: 'NLRTM', lane: 'documents', open: 2, late: 1, waiting: 1, held: 1, second: 0, supervisor: 0 },
    ...{ oldest: '2026-03-02T07:00:00.000Z', byPriority: [1, 0, 1, 0] },
  };
  expect(await load()).toEqual(counted);
  await tasks.open('NEW');
  expect(await load()).toEqual(counted);
  tasks.pass(1);
  expect(await load()).toMatchObject({ open: 3 });
});
