import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { changeCase } from '../../../functions/stores/cases.ts';
import type { CasesTable } from '../../../functions/stores/cases-table.ts';
import { keepCorrection } from '../../../functions/stores/corrections.ts';
import { moveTask } from '../../../functions/stores/tasks.ts';
import { withdrawn } from '../../../shared/cases/task-moves.ts';
import { openLocalTable } from '../cases/local-table.ts';
import { officer, START, supervisor, TasksUnderTest } from './tasks-under-test.ts';

const [anna, ben, chris] = [officer('officer-anna'), officer('officer-ben'), supervisor('supervisor-chris')];
const PLACE = { port: 'NLRTM', reference: 'C1', revision: 1, lane: 'documents' } as const;
const WEIGHT = { documentId: 'd1', path: 'grossKg', printed: '1840', value: '18400' };
const REFUSED = { status: 403, answer: { error: { code: 'task.not-held' } } };
/** Permitted, as far as the case has no such paper. */
const PASSED = { status: 404, answer: { error: { code: 'document.unknown' } } };

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
  await changeCase(table, PLACE, {}, { status: 'in-review' }, START);
});
const correct = (who: typeof anna, correction = WEIGHT) =>
  tasks.as(who, 'POST /cases/NLRTM/C1/corrections', correction);

it('whoever holds a task of the case corrects it, for as long as they do; and supervisors', async () => {
  expect(await correct(anna)).toMatchObject(REFUSED);
  await tasks.as(anna, `POST ${task}/claim`);
  expect(await correct(anna)).toMatchObject(PASSED);
  expect(await correct(ben)).toMatchObject(REFUSED);
  expect(await correct(chris)).toMatchObject(PASSED);
  tasks.pass(16);
  expect(await correct(anna)).toMatchObject(REFUSED);
});

it('who held a task that the correction withdrew goes on correcting until the next revision has its own', async () => {
  await tasks.as(anna, `POST ${task}/claim`);
  await moveTask(table, PLACE, withdrawn);
  await changeCase(table, PLACE, {}, { revision: 2, status: 'gathering' }, START);
  expect(await correct(anna)).toMatchObject(PASSED);
  expect(await correct(ben)).toMatchObject(REFUSED);
  const assignedUntil = new Date(Date.parse(START) + 15 * 60_000).toISOString();
  await tasks.open('C1', { revision: 2, assignedTo: anna.id, assignedUntil });
  await changeCase(table, PLACE, {}, { status: 'in-review' }, START);
  expect(await correct(anna)).toMatchObject(PASSED);
  tasks.pass(16);
  expect(await correct(anna)).toMatchObject(REFUSED);
});

it('the same correction sent again is answered, whoever holds the task by then', async () => {
  await keepCorrection(table, PLACE, WEIGHT, { by: anna.id, at: START, from: 2 });
  expect(await correct(anna)).toMatchObject(PASSED);
  expect(await correct(anna, { ...WEIGHT, value: '1.84' })).toMatchObject(REFUSED);
  expect(await correct(ben)).toMatchObject(REFUSED);
});
