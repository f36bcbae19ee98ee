import { SendTaskSuccessCommand, SFNClient } from '@aws-sdk/client-sfn';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { decide as decideTask } from '../../../functions/review/tasks/decide-task.ts';
import { claim as claimTask } from '../../../functions/review/tasks/work-task.ts';
import { auditOf } from '../../../functions/stores/audit.ts';
import { type CasesTable, waitingIn } from '../../../functions/stores/cases-table.ts';
import { createTask, getTask, untoldQueue } from '../../../functions/stores/tasks.ts';
import type { Decided } from '../../../shared/cases/decision.ts';
import type { NewTask, TaskPlace } from '../../../shared/cases/task-record.ts';
import { TaskRefused } from '../../../shared/cases/task-refused.ts';
import { openLocalTable } from '../cases/local-table.ts';
import { PORT } from '../cases/simulated-region.ts';

const PLACE = { port: 'NLRTM', reference: 'C1', revision: 1, lane: 'documents' } as const;
const TASK: NewTask = {
  ...PLACE,
  state: 'open',
  priority: 2,
  createdAt: '2026-03-02T08:00:00.000Z',
  dueAt: '2026-03-02T16:00:00.000Z',
  escalation: 0,
  taskToken: 'token-1',
  claimedBy: null,
  claimedAt: null,
  leaseUntil: null,
  decision: null,
};
const RELEASE: Decided = { disposition: 'released', reason: 'explained', note: null, findings: [], marks: [] };

const worker = (id: string) => ({ id, supervisor: false });
type Services = Parameters<typeof claimTask>[0];
const claim = (services: Services, place: TaskPlace, id: string) => claimTask(services, place, worker(id));
const decide = (services: Services, place: TaskPlace, id: string, request: Decided, requestId = 'request-1') =>
  decideTask(services, place, worker(id), { ...request, requestId });

let local: Awaited<ReturnType<typeof openLocalTable>>;
beforeAll(async () => {
  local = await openLocalTable();
});
afterAll(() => local.close());

let table: CasesTable;
let minute: number;
const sfn = mockClient(SFNClient);
const services = () => ({
  table,
  workflow: { client: new SFNClient({ region: 'eu-west-1' }), arn: 'arn' },
  ports: new Map([[PORT.locode, PORT]]),
  now: () => new Date(Date.parse('2026-03-02T09:00:00Z') + minute * 60_000).toISOString(),
});

beforeEach(async () => {
  table = await local.fresh();
  minute = 0;
  sfn.reset();
  sfn.on(SendTaskSuccessCommand).resolves({});
  await createTask(table, TASK);
});

describe('claiming', () => {
  test('a second officer is refused while the lease of the first runs, and told who holds it', async () => {
    await claim(services(), PLACE, 'anna');
    await expect(claim(services(), PLACE, 'ben')).rejects.toMatchObject({ code: 'task.claimed', message: /anna/ });
  });

  test('a lease that has run out frees the task', async () => {
    await claim(services(), PLACE, 'anna');
    minute = 16;
    expect((await claim(services(), PLACE, 'ben')).claimedBy).toBe('ben');
  });

  test('again by whoever holds it lengthens the lease, and counts from the first claim', async () => {
    const first = await claim(services(), PLACE, 'anna');
    minute = 10;
    const again = await claim(services(), PLACE, 'anna');
    expect(again.claimedAt).toBe(first.claimedAt);
    expect(again.leaseUntil).not.toBe(first.leaseUntil);
    minute = 40;
    expect((await claim(services(), PLACE, 'ben')).claimedAt).toBe('2026-03-02T09:40:00.000Z');
  });

  test('of twenty officers who reach for a task at once, one gets it', async () => {
    const officers = Array.from({ length: 20 }, (_, index) => `officer-${index}`);
    const results = await Promise.allSettled(officers.map((officer) => claim(services(), PLACE, officer)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('deciding', () => {
  test('takes the task out of its lane, tells the workflow and stands in the trail', async () => {
    await claim(services(), PLACE, 'anna');
    const { task } = await decide(services(), PLACE, 'anna', RELEASE);
    expect(task.decision).toMatchObject({ disposition: 'released', by: 'anna' });
    expect(sfn.commandCalls(SendTaskSuccessCommand)[0]?.args[0].input).toEqual({
      taskToken: 'token-1',
      output: '{"outcome":"decided"}',
    });
    expect(await waitingIn(table, untoldQueue('NLRTM'), 10)).toEqual([]);
    expect((await auditOf(table, 'NLRTM', 'C1')).map(({ action }) => action)).toEqual(['task claimed', 'task decided']);
  });

  test('without a claim is refused', async () => {
    await expect(decide(services(), PLACE, 'anna', RELEASE)).rejects.toMatchObject({ code: 'task.not-held' });
  });

  test('after the lease ran out is refused, and nothing is written', async () => {
    await claim(services(), PLACE, 'anna');
    minute = 16;
    await expect(decide(services(), PLACE, 'anna', RELEASE)).rejects.toMatchObject({ code: 'task.not-held' });
    expect((await getTask(table, PLACE))?.decision).toBeNull();
  });

  test('a second decision by another officer is refused with what was decided and by whom', async () => {
    await claim(services(), PLACE, 'anna');
    await decide(services(), PLACE, 'anna', RELEASE);
    const second = decide(services(), PLACE, 'ben', { ...RELEASE, disposition: 'seized' });
    await expect(second).rejects.toMatchObject({ code: 'task.ended', message: 'decided already: released by anna' });
  });

  test('the same decision sent twice is one decision and one entry of the trail', async () => {
    await claim(services(), PLACE, 'anna');
    const first = await decide(services(), PLACE, 'anna', RELEASE);
    minute = 3;
    expect((await decide(services(), PLACE, 'anna', RELEASE)).decision).toEqual(first.decision);
    expect(await auditOf(table, 'NLRTM', 'C1')).toHaveLength(2);
  });

  test('is not lost when the workflow can not be told: it waits among the untold', async () => {
    sfn.on(SendTaskSuccessCommand).rejects(new Error('throttled'));
    await claim(services(), PLACE, 'anna');
    await decide(services(), PLACE, 'anna', RELEASE);
    expect(await waitingIn(table, untoldQueue('NLRTM'), 10)).toHaveLength(1);
  });
});

test('an unknown task is said to be unknown', async () => {
  await expect(claim(services(), { ...PLACE, lane: 'goods' }, 'anna')).rejects.toBeInstanceOf(TaskRefused);
});
