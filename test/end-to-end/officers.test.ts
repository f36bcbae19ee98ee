import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod';
import { auditEventSchema, firstBreak } from '../../shared/cases/audit-chain.ts';
import { StageBench } from './bench.ts';
import { tidewaiter } from './command-line.ts';
import { eventually, filesOf, idOf, type RunningStage, samples } from './running-stage.ts';

const closedSchema = z.object({
  source: z.literal('tidewaiter'),
  'detail-type': z.literal('Case Closed'),
  detail: z.looseObject({ reference: z.string(), disposition: z.string(), revision: z.int() }),
});

let bench: StageBench;
let running: RunningStage;
beforeAll(async () => {
  bench = await StageBench.open();
  // Tasks are due after some seconds, so that the test sees them overdue; a listener stands in for another agency.
  bench.copy.ports({ gatherSeconds: 3600, reviewHours: 8 / 3600 });
  bench.copy.listenTo('CaseEvents', 'ListsDeadLetters');
  ({ running } = await bench.start());
  await running.watchlists();
}, 300_000);
afterAll(() => bench.close());

async function inReview(number: string): Promise<string> {
  const [sample] = await samples(number);
  if (sample === undefined) throw new Error(`no sample ${number}`);
  await running.submit(sample);
  const { status } = await running.atRest(idOf(sample), (await filesOf(sample)).length);
  expect(status).toBe('in-review');
  // The case is routed a moment before its tasks lie in the lanes.
  await eventually(async () => {
    const { tasks } = await running.api.case(idOf(sample));
    return sample.expected.lanes.every((lane) => tasks.some((task) => task.lane === lane && task.state === 'open'));
  }, `${number} has its tasks`);
  return idOf(sample);
}

const as = (user: string, ...words: string[]) => tidewaiter(...words, '--data', bench.dataDir, '--as', user);

it('lets one officer claim and decide a task, once, and closes the case with that disposition', async () => {
  const id = await inReview('11');
  const decide = ['decide', id, '--disposition', 'held', '--reason', 'discrepancy-confirmed'];

  expect(await as('officer-ben', ...decide)).toMatchObject({
    code: 2,
    error: expect.stringContaining('claim the task'),
  });
  expect(await as('officer-anna', 'claim', id)).toMatchObject({ code: 0 });
  expect(await as('officer-ben', 'claim', id)).toMatchObject({
    code: 2,
    error: expect.stringContaining('officer-anna holds'),
  });
  expect(await as('officer-ben', ...decide)).toMatchObject({
    code: 2,
    error: expect.stringContaining('officer-anna holds'),
  });
  expect(await as('officer-anna', ...decide)).toMatchObject({ code: 0 });
  await eventually(async () => (await running.progress(id))?.status === 'closed', `${id} is closed`);

  const other = ['decide', id, '--disposition', 'released', '--reason', 'in-order'];
  expect(await as('officer-anna', ...other)).toMatchObject({
    code: 2,
    error: expect.stringContaining('decided already: held'),
  });
  const shown = await as('supervisor-chris', 'case', id, '--json');
  const whole = z
    .object({ case: z.looseObject({}), tasks: z.array(z.looseObject({})), audit: z.array(auditEventSchema) })
    .parse(JSON.parse(shown.output));
  expect(whole.case).toMatchObject({ status: 'closed', disposition: 'held' });
  expect(whole.tasks).toMatchObject([
    { state: 'decided', decision: { disposition: 'held', by: expect.stringMatching('anna') } },
  ]);
  expect(firstBreak(whole.audit)).toBeNull();
  const published = await eventually(async () => {
    // Tasks that nobody decided in time are told of on the same bus.
    const events = (await running.messages('ListsDeadLetters')).flatMap(
      (body) => closedSchema.safeParse(JSON.parse(body)).data ?? [],
    );
    return events.length > 0 && events;
  }, 'the closed case is published');
  expect(published.map(({ detail }) => detail)).toMatchObject([
    { reference: id.split('/')[1], disposition: 'held', revision: 1 },
  ]);
}, 300_000);

it('closes a case of two lanes only when both are decided, with the graver disposition', async () => {
  const id = await inReview('13');
  const decide = (lane: string, disposition: string, reason: string) =>
    as('officer-ben', 'decide', id, '--lane', lane, '--disposition', disposition, '--reason', reason);

  expect(await as('officer-ben', 'claim', id)).toMatchObject({ code: 2, error: expect.stringContaining('--lane') });
  for (const lane of ['documents', 'imaging'])
    expect(await as('officer-ben', 'claim', id, '--lane', lane)).toMatchObject({ code: 0 });
  expect(await decide('documents', 'examine', 'needs-inspection')).toMatchObject({ code: 0 });
  expect((await running.progress(id))?.status).toBe('in-review');
  expect(await decide('imaging', 'released', 'misread')).toMatchObject({ code: 0 });
  const closed = await eventually(async () => {
    const progress = await running.progress(id);
    return progress?.status === 'closed' && progress;
  }, `${id} is closed`);
  expect(closed.disposition).toBe('examine');
}, 300_000);

it('withdraws the tasks of a case when a paper comes late, and asks about the next revision', async () => {
  const id = await inReview('02');
  expect(await as('officer-anna', 'claim', id)).toMatchObject({ code: 0 });
  await running.put(`${id}/papers/late.csv`, 'nothing,that\nis,known\n');
  const progress = await running.atRest(id, 6);
  expect(progress).toMatchObject({ revision: 2, status: 'in-review', sealed: expect.objectContaining({ length: 6 }) });

  const tasks = await eventually(async () => {
    const { tasks: all } = await running.api.case(id);
    return all.length === 2 && all[0]?.state === 'withdrawn' && all;
  }, 'the first task is withdrawn and the second is there');
  expect(tasks.map(({ revision, lane, state }) => ({ revision, lane, state }))).toEqual([
    { revision: 1, lane: 'documents', state: 'withdrawn' },
    { revision: 2, lane: 'documents', state: 'open' },
  ]);
  const decided = await as('officer-anna', 'decide', id, '--disposition', 'released', '--reason', 'in-order');
  expect(decided).toMatchObject({ code: 2, error: expect.stringContaining('claim the task') });
}, 300_000);

it('raises a task that nobody decides in time, and goes on asking', async () => {
  const id = await inReview('06');
  const before = (await running.progress(id))?.priority ?? 0;
  const task = await eventually(async () => {
    const { tasks } = await running.api.tasks({ lane: 'sanctions' });
    const found = tasks.find(({ reference }) => id.endsWith(`/${reference}`));
    return found !== undefined && found.escalation > 0 && found;
  }, 'the task is raised');
  expect(task).toMatchObject({ state: 'open', escalation: 1, priority: before - 1 });
  const { audit } = await running.api.case(id);
  expect(audit.filter(({ action }) => action === 'task escalated')).toHaveLength(1);
}, 300_000);
