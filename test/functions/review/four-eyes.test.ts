import { SendTaskSuccessCommand } from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { changeCase } from '../../../functions/stores/cases.ts';
import type { CasesTable } from '../../../functions/stores/cases-table.ts';
import { keepCorrection } from '../../../functions/stores/corrections.ts';
import { getTask, moveTask } from '../../../functions/stores/tasks.ts';
import { withdrawn } from '../../../shared/cases/task-moves.ts';
import { openLocalTable } from '../cases/local-table.ts';
import { officer, START, supervisor, TasksUnderTest } from './tasks-under-test.ts';

const [anna, ben, carl] = [officer('officer-anna'), officer('officer-ben'), officer('officer-carl')];
const [chris, dora] = [supervisor('supervisor-chris'), supervisor('supervisor-dora')];
const HELD = { disposition: 'held', reason: 'false-declaration', note: 'the seal was cut' };
const SEIZED = { disposition: 'seized', reason: 'false-declaration', note: 'smuggled' };

let local: Awaited<ReturnType<typeof openLocalTable>>;
let table: CasesTable;
let tasks: TasksUnderTest;
let task: string;
beforeAll(async () => {
  local = await openLocalTable();
});
afterAll(() => local.close());
beforeEach(async () => {
  table = await local.fresh();
  tasks = new TasksUnderTest(table);
  task = await tasks.open('C1');
});

async function decideAs(who: typeof anna, decision: object, requestId = `by-${who.id}`) {
  await tasks.as(who, `POST ${task}/claim`);
  return tasks.as(who, `POST ${task}/decide`, { ...decision, requestId });
}
const heard = () => tasks.sfn.commandCalls(SendTaskSuccessCommand).length;

describe('a seizure', () => {
  it('goes to a second officer, and the workflow hears of it when both agree', async () => {
    expect(await decideAs(anna, SEIZED)).toMatchObject({
      status: 200,
      answer: { outcome: 'second', decision: { by: anna.id }, task: { stage: 'second', earlier: 1, claimedBy: null } },
    });
    expect(heard()).toBe(0);
    expect(await decideAs(ben, SEIZED)).toMatchObject({
      answer: { outcome: 'decided', task: { state: 'decided', decision: { by: ben.id } } },
    });
    expect(heard()).toBe(1);
  });

  it('can not be seconded by whoever made it, by claim, by next or by assignment', async () => {
    await decideAs(anna, SEIZED);
    const refused = { status: 409, answer: { error: { code: 'task.decided-before' } } };
    expect(await tasks.as(anna, `POST ${task}/claim`)).toMatchObject(refused);
    expect(await tasks.as(anna, 'POST /tasks/next', {})).toMatchObject({ answer: { task: null } });
    const forced = { to: anna.id, override: 'nobody else is here' };
    expect(await tasks.as(chris, `POST ${task}/assign`, forced)).toMatchObject(refused);
    expect(await tasks.as(anna, 'GET /tasks')).toMatchObject({
      answer: { tasks: [{ notYours: 'decided-before', stage: 'second' }] },
    });
  });

  it('that the second officer sees otherwise goes to a supervisor who made neither decision', async () => {
    await decideAs(anna, SEIZED);
    expect(await decideAs(ben, HELD)).toMatchObject({ answer: { outcome: 'supervisor', task: { earlier: 2 } } });
    expect(await tasks.as(carl, `POST ${task}/claim`)).toMatchObject({
      status: 409,
      answer: { error: { code: 'task.for-a-supervisor' } },
    });
    expect(await decideAs(chris, HELD)).toMatchObject({
      answer: { outcome: 'decided', task: { decision: { disposition: 'held', by: chris.id } } },
    });
  });

  it('is told of a disagreement only to a supervisor who made neither decision, until it is ended', async () => {
    const told = async (who: typeof anna) => {
      const { answer } = await tasks.as(who, 'GET /cases/NLRTM/C1');
      return Object(answer).tasks[0].earlier.map(({ by }: { by: string }) => by);
    };
    await decideAs(anna, SEIZED);
    expect(await told(chris)).toEqual([]);
    await decideAs(dora, HELD);
    expect(await told(ben)).toEqual([]);
    expect(await told(dora)).toEqual([]);
    expect(await told(chris)).toEqual([anna.id, dora.id]);
    await decideAs(chris, HELD);
    expect(await told(ben)).toEqual([anna.id, dora.id]);
  });

  it('makes whoever was shown a disagreement no fresh eyes any more, in the next revision neither', async () => {
    await decideAs(anna, SEIZED);
    await tasks.as(dora, 'GET /cases/NLRTM/C1');
    await decideAs(ben, HELD);
    for (const who of [chris, carl, anna]) await tasks.as(who, 'GET /cases/NLRTM/C1');
    const place = { port: 'NLRTM', reference: 'C1', revision: 1, lane: 'documents' } as const;
    await moveTask(table, place, withdrawn);
    const knows = (await getTask(table, place))?.knows;
    expect(knows).toEqual([chris.id]);
    task = await tasks.open('C1', { revision: 2, knows });
    expect(await decideAs(chris, HELD)).toMatchObject({
      status: 409,
      answer: { error: { code: 'task.decided-before' } },
    });
    await decideAs(dora, SEIZED);
    expect((await tasks.as(chris, `POST ${task}/claim`)).status).toBe(409);
    await decideAs(carl, HELD);
    expect(await decideAs(chris, HELD)).toMatchObject({ answer: { outcome: 'decided' } });
  });

  it('by a supervisor who then can not judge over both takes another supervisor', async () => {
    await decideAs(chris, SEIZED);
    await decideAs(ben, HELD);
    expect(await tasks.as(chris, `POST ${task}/claim`)).toMatchObject({ status: 409 });
    expect(await decideAs(dora, SEIZED)).toMatchObject({ answer: { outcome: 'decided' } });
  });
});

it('a decision on a critical finding takes two, as does a release over one of another lane', async () => {
  await tasks.found('C1');
  expect(await decideAs(anna, HELD)).toMatchObject({ answer: { outcome: 'second' } });
  task = await tasks.open('C2', { lane: 'imaging' });
  await tasks.found('C2');
  const release = { disposition: 'released', reason: 'in-order' };
  expect(await decideAs(anna, release)).toMatchObject({ answer: { outcome: 'second' } });
});

it('a decision without any takes one', async () => {
  await tasks.found('C1', { severity: 'high' });
  expect(await decideAs(anna, HELD)).toMatchObject({ answer: { outcome: 'decided' } });
});

it('is asked for by a critical finding beyond what one answer tells of the case, as the last by its id of many', async () => {
  for (let at = 0; at < 310; at += 1) await tasks.found('C1', { id: `A1-${1000 + at}`, severity: 'low' });
  await tasks.found('C1', { id: 'Z9-1', lane: 'goods' });
  expect(await decideAs(anna, { disposition: 'released', reason: 'in-order' })).toMatchObject({
    answer: { outcome: 'second' },
  });
});

it('whoever corrects a critical finding away can not release alone what took two before; another may', async () => {
  await tasks.found('C1');
  const correction = { documentId: 'd1', path: 'packages', printed: '12', value: '21' };
  await keepCorrection(table, { port: 'NLRTM', reference: 'C1' }, correction, { by: anna.id, at: START, from: 2 });
  const release = { disposition: 'released', reason: 'in-order' };
  task = await tasks.open('C1', { revision: 2 });
  expect(await decideAs(anna, release)).toMatchObject({ answer: { outcome: 'second' } });
  expect(await decideAs(ben, release)).toMatchObject({ answer: { outcome: 'decided' } });
  task = await tasks.open('C1', { revision: 2, lane: 'goods' });
  expect(await decideAs(ben, release)).toMatchObject({ answer: { outcome: 'decided' } });
});

describe('whoever has corrected a critical finding away takes a second officer', () => {
  const correction = { documentId: 'd1', path: 'packages', printed: '12', value: '21' };
  const release = { disposition: 'released', reason: 'in-order' };

  it('also where the case is looked at blind now, as nothing is found any more', async () => {
    await tasks.found('C1');
    await keepCorrection(table, { port: 'NLRTM', reference: 'C1' }, correction, { by: anna.id, at: START, from: 2 });
    task = await tasks.open('C1', { revision: 2 });
    await changeCase(table, { port: 'NLRTM', reference: 'C1' }, {}, { blind: true }, START);
    expect(await decideAs(anna, release)).toMatchObject({ answer: { outcome: 'second' } });
  });

  it('but in a blind drill, in which that would tell what was found', async () => {
    await tasks.found('C1');
    await keepCorrection(table, { port: 'NLRTM', reference: 'C1' }, correction, { by: anna.id, at: START, from: 2 });
    task = await tasks.open('C1', { revision: 2 });
    await changeCase(table, { port: 'NLRTM', reference: 'C1' }, {}, { blind: true, drill: true }, START);
    expect(await decideAs(anna, release)).toMatchObject({ answer: { outcome: 'decided' } });
  });

  it('also where the revision in between was never examined to its end', async () => {
    await tasks.found('C1');
    await keepCorrection(table, { port: 'NLRTM', reference: 'C1' }, correction, { by: anna.id, at: START, from: 3 });
    task = await tasks.open('C1', { revision: 3 });
    expect(await decideAs(anna, release)).toMatchObject({ answer: { outcome: 'second' } });
  });
});

describe('the first decision', () => {
  const views = [
    '/cases/NLRTM/C1',
    '/tasks',
    '/tasks/mine',
    '/tasks?stage=second',
    '/cases',
    '/cases/NLRTM/C1/progress',
  ];

  it('is told to nobody before the last has decided, not even by the trail, and to all afterwards', async () => {
    await decideAs(anna, SEIZED);
    for (const who of [anna, ben, chris]) {
      for (const view of views) {
        const { answer } = await tasks.as(who, `GET ${view}`);
        expect(JSON.stringify(answer)).not.toMatch(/seized|false-declaration|smuggled/);
      }
    }
    const claimed = await tasks.as(ben, `POST ${task}/claim`);
    expect(JSON.stringify(claimed.answer)).not.toMatch(/seized|smuggled/);
    await decideAs(ben, SEIZED);
    expect((await tasks.as(ben, 'GET /cases/NLRTM/C1')).answer).toMatchObject({
      tasks: [{ earlier: [{ by: anna.id, note: 'smuggled' }], decision: { by: ben.id } }],
      audit: expect.arrayContaining([
        expect.objectContaining({ action: 'first decision recorded', actor: anna.id }),
        expect.objectContaining({
          action: 'earlier decision told',
          actor: anna.id,
          detail: expect.objectContaining({ disposition: 'seized' }),
        }),
      ]),
    });
  });

  it('on a task that was withdrawn is told when the case is closed, and not while it is decided anew', async () => {
    const told = async () => Object((await tasks.as(chris, 'GET /cases/NLRTM/C1')).answer).tasks[0].earlier;
    await decideAs(anna, SEIZED);
    await moveTask(table, { port: 'NLRTM', reference: 'C1', revision: 1, lane: 'documents' }, withdrawn);
    expect(await told()).toEqual([]);
    await changeCase(table, { port: 'NLRTM', reference: 'C1' }, {}, { status: 'closed', revision: 2 }, START);
    expect(await told()).toMatchObject([{ by: anna.id, disposition: 'seized' }]);
  });

  it('repeated gives the same answer, also after others have decided', async () => {
    const first = await decideAs(anna, SEIZED);
    await decideAs(ben, HELD);
    const repeated = await tasks.as(anna, `POST ${task}/decide`, { ...SEIZED, requestId: `by-${anna.id}` });
    const { outcome, decision } = Object(first.answer);
    expect(repeated).toMatchObject({ status: 200, answer: { outcome, decision } });
    expect(await tasks.as(anna, `POST ${task}/decide`, { ...SEIZED, requestId: 'another' })).toMatchObject({
      status: 409,
      answer: { error: { code: 'task.decided-before' } },
    });
  });
});
