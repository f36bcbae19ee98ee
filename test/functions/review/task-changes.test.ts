import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { draftAnswerSchema, heartbeatSchema, taskSchema } from '../../../shared/review/tasks.ts';
import { openLocalTable } from '../cases/local-table.ts';
import { officer, supervisor, TasksUnderTest } from './tasks-under-test.ts';

const anna = officer('officer-anna');
const ben = officer('officer-ben');
const chris = supervisor('supervisor-chris');
const TOMORROW = '2026-03-03T09:00:00.000Z';
const HELD = { disposition: 'held', reason: 'other' };

let local: Awaited<ReturnType<typeof openLocalTable>>;
let tasks: TasksUnderTest;
let task: string;
beforeAll(async () => {
  local = await openLocalTable();
});
afterAll(() => local.close());
beforeEach(async () => {
  tasks = new TasksUnderTest(await local.fresh());
  task = await tasks.open('C1');
  await tasks.as(ben, 'GET /me');
  await tasks.as(anna, `POST ${task}/claim`);
});

const refused = (code: string, detail?: object) => ({
  status: 409,
  answer: { error: { code, ...(detail && { detail }) } },
});
const trail = async () => {
  const { answer } = await tasks.as(chris, 'GET /cases/NLRTM/C1');
  return Object(answer).audit.map(({ action }: { action: string }) => action);
};

describe('a lease', () => {
  it('is renewed by heartbeat, and outlives its fifteen minutes so', async () => {
    for (let beat = 0; beat < 3; beat += 1) {
      tasks.pass(10);
      const { leaseUntil, now } = heartbeatSchema.parse((await tasks.as(anna, `POST ${task}/heartbeat`)).answer);
      expect(Date.parse(leaseUntil) - Date.parse(now)).toBe(15 * 60_000);
    }
    expect(await tasks.as(ben, `POST ${task}/claim`)).toMatchObject(refused('task.claimed', { heldBy: anna.id }));
  });

  it('that ran out or was taken away is said to be lost, with who holds it now', async () => {
    tasks.pass(16);
    expect(await tasks.as(anna, `POST ${task}/heartbeat`)).toMatchObject(refused('task.lost', { heldBy: null }));
    await tasks.as(ben, `POST ${task}/claim`);
    expect(await tasks.as(anna, `POST ${task}/heartbeat`)).toMatchObject(refused('task.lost', { heldBy: ben.id }));
    expect(await tasks.as(anna, `POST ${task}/decide`, HELD)).toMatchObject(refused('task.claimed'));
  });

  it('is given back by release, which may be repeated', async () => {
    await tasks.as(anna, `POST ${task}/release`);
    expect(await tasks.as(anna, `POST ${task}/release`)).toMatchObject({ status: 200 });
    expect(await tasks.as(ben, `POST ${task}/claim`)).toMatchObject({ status: 200 });
    expect(await tasks.as(anna, `POST ${task}/release`)).toMatchObject({ answer: { task: { claimedBy: ben.id } } });
    expect((await trail()).filter((action: string) => action === 'task released')).toHaveLength(1);
  });
});

describe('putting off', () => {
  it('takes a reason and a time ahead, and ends early by request', async () => {
    const later = { until: TOMORROW, reason: 'the broker calls back' };
    expect(await tasks.as(anna, `POST ${task}/snooze`, { ...later, reason: ' ' })).toMatchObject({ status: 400 });
    expect(await tasks.as(anna, `POST ${task}/snooze`, { ...later, until: tasks.now })).toMatchObject({ status: 400 });
    const put = taskSchema.parse((await tasks.as(anna, `POST ${task}/snooze`, later)).answer);
    expect(put.task).toMatchObject({ claimedBy: null, snoozed: { by: anna.id, ...later } });
    expect(await tasks.as(anna, `POST ${task}/snooze`, later)).toMatchObject({ status: 200 });
    expect(await tasks.as(anna, `DELETE ${task}/snooze`)).toMatchObject({ answer: { task: { snoozed: null } } });
  });

  it('is ended by whoever put it off or a supervisor, and by nobody else of the lane', async () => {
    const later = { until: TOMORROW, reason: 'the broker calls back' };
    await tasks.as(anna, `POST ${task}/snooze`, later);
    const none = { until: null, reason: '-' };
    expect(await tasks.as(ben, `DELETE ${task}/snooze`)).toMatchObject(
      refused('task.not-held', { snoozedBy: anna.id }),
    );
    expect((await tasks.as(ben, `POST ${task}/snooze`, none)).status).toBe(409);
    expect(await tasks.as(chris, `DELETE ${task}/snooze`)).toMatchObject({ answer: { task: { snoozed: null } } });
    expect((await trail()).filter((action: string) => action === 'task taken up again')).toHaveLength(1);
  });

  it('of a task that another holds is refused', async () => {
    const later = { until: TOMORROW, reason: 'x' };
    expect(await tasks.as(ben, `POST ${task}/snooze`, later)).toMatchObject(refused('task.claimed'));
  });
});

it('a raised task is a supervisor’s, until they give it to an officer', async () => {
  expect(await tasks.as(anna, `POST ${task}/raise`, { reason: 'a diplomat' })).toMatchObject({ status: 200 });
  expect(await tasks.as(ben, `POST ${task}/claim`)).toMatchObject(refused('task.for-a-supervisor'));
  expect(await tasks.as(chris, `POST ${task}/claim`)).toMatchObject({ status: 200 });
  expect(await tasks.as(chris, `POST ${task}/assign`, { to: ben.id })).toMatchObject({
    answer: { task: { raised: null, assignedTo: ben.id } },
  });
  expect(await tasks.as(ben, `POST ${task}/claim`)).toMatchObject({ status: 200 });
});

describe('assigning', () => {
  it('takes the task from whoever holds it, keeps it for its officer some hours, then lets others have it', async () => {
    await tasks.as(chris, `POST ${task}/assign`, { to: ben.id });
    expect(await tasks.as(anna, `POST ${task}/heartbeat`)).toMatchObject(refused('task.lost'));
    expect(await tasks.as(anna, `POST ${task}/claim`)).toMatchObject(refused('task.assigned', { assignedTo: ben.id }));
    tasks.pass(8 * 60 + 1);
    expect(await tasks.as(anna, `POST ${task}/claim`)).toMatchObject({ status: 200 });
  });

  it('to somebody absent or with enough work takes a reason, which stands in the trail', async () => {
    await tasks.as(ben, 'PUT /me/absence', { until: TOMORROW });
    expect(await tasks.as(chris, `POST ${task}/assign`, { to: ben.id })).toMatchObject(
      refused('staff.absent', { staff: ben.id }),
    );
    const override = 'he knows the firm';
    expect(await tasks.as(chris, `POST ${task}/assign`, { to: ben.id, override })).toMatchObject({ status: 200 });
    await tasks.as(ben, 'PUT /me/absence', { until: null });
    await tasks.as(chris, `PUT /staff/${ben.id}`, { capacity: 1 });
    const other = await tasks.open('C2');
    await tasks.as(chris, `POST ${task}/assign`, { to: ben.id });
    expect(await tasks.as(chris, `POST ${other}/assign`, { to: ben.id })).toMatchObject(
      refused('staff.at-capacity', { staff: ben.id }),
    );
  });

  it('to somebody without the lane, or unknown, is refused whatever the reason', async () => {
    const dee = officer('officer-dee', { lanes: ['goods'] });
    await tasks.as(dee, 'GET /me');
    const to = (id: string) => tasks.as(chris, `POST ${task}/assign`, { to: id, override: 'please' });
    expect(await to(dee.id)).toMatchObject(refused('staff.out-of-scope'));
    expect(await to('officer-nobody')).toMatchObject({ status: 404 });
    expect(await tasks.as(anna, `POST ${task}/assign`, { to: anna.id })).toMatchObject({ status: 403 });
  });
});

describe('a draft', () => {
  const content = { disposition: 'held', reason: null, note: 'the seal …', findings: [] };

  it('is its officer’s own, and stays when the lease is lost', async () => {
    await tasks.as(anna, `PUT ${task}/draft`, { version: 0, content });
    tasks.pass(20);
    await tasks.as(ben, `POST ${task}/claim`);
    const draftOf = async (who: typeof anna) =>
      draftAnswerSchema.parse((await tasks.as(who, `GET ${task}/draft`)).answer).draft;
    expect(await draftOf(anna)).toMatchObject({ version: 1, content });
    expect(await draftOf(ben)).toMatchObject({ version: 0, content: { note: null } });
    expect(await tasks.as(anna, `PUT ${task}/draft`, { version: 1, content })).toMatchObject({ status: 200 });
  });

  it('of an older version is refused with the newer one; a repeat is no conflict', async () => {
    const save = (version: number, note: string) =>
      tasks.as(anna, `PUT ${task}/draft`, { version, content: { ...content, note } });
    await save(0, 'one tab');
    expect(await save(0, 'another tab')).toMatchObject(
      refused('draft.newer', { draft: { version: 1, content: { note: 'one tab' } } }),
    );
    expect(await save(0, 'one tab')).toMatchObject({ status: 200, answer: { draft: { version: 1 } } });
    expect(await save(1, 'another tab')).toMatchObject({ answer: { draft: { version: 2 } } });
  });
});

describe('a decision', () => {
  it('takes only reasons that the lane offers, and findings that the task has', async () => {
    const decide = (change: object) => tasks.as(anna, `POST ${task}/decide`, { ...HELD, ...change });
    expect(await decide({ reason: 'not-a-match' })).toMatchObject({
      status: 400,
      answer: { error: { code: 'reason.not-offered' } },
    });
    const verdict = { id: 'B1-1', verdict: 'misread', value: '12 t' };
    expect(await decide({ findings: [verdict] })).toMatchObject({ answer: { error: { code: 'finding.unknown' } } });
    await tasks.found('C1', { severity: 'low' });
    expect(await decide({ findings: [verdict, verdict] })).toMatchObject({ status: 400 });
    expect(await decide({ findings: [{ ...verdict, note: 'x'.repeat(1001) }] })).toMatchObject({ status: 400 });
    expect(await decide({ findings: [verdict] })).toMatchObject({
      answer: { outcome: 'decided', decision: { findings: [{ ...verdict, note: null }], since: tasks.now } },
    });
  });

  it('by another is refused with what was decided, by whom and when', async () => {
    await tasks.as(anna, `POST ${task}/decide`, HELD);
    expect(await tasks.as(ben, `POST ${task}/decide`, HELD)).toMatchObject(
      refused('task.ended', { disposition: 'held', by: anna.id, at: tasks.now }),
    );
  });
});
