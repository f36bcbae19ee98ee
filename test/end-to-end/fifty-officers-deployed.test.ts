import { loadavg } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditOf } from '../../functions/stores/audit.ts';
import { getCase } from '../../functions/stores/cases.ts';
import { tasksOf } from '../../functions/stores/tasks.ts';
import type { AuditEvent } from '../../shared/cases/audit-chain.ts';
import type { TaskRecord } from '../../shared/cases/task-record.ts';
import { DeployedRegion } from './officers/deployed-region.ts';
import { inTurns, placeOf } from './officers/people-and-cases.ts';
import {
  expectAcknowledged,
  expectFourEyes,
  expectOneAtATime,
  expectScope,
  expectWholeTrail,
} from './officers/what-came-of-it.ts';

/**
 * Officers at once on the one-machine runtime as `npm start` has it: synthesized app, HTTP API with tokens, the deployed
 * function in processes of its own, executions that wait under their tokens. Leases run out by the clock, requests and
 * answers get lost, the function is killed in the middle of calls, and the whole runtime once. What officers and accidents
 * draw is seeded; how the requests overlap is the machine's.
 *
 * Not real: the cases begin at their review (no uploads, no reading, no examinations), the fifty's tokens are signed by the
 * test with the provider's key, and an officer's quarter of an hour is the lease of the run.
 * The long run: OFFICER_TASKS=2000 npx vitest run test/end-to-end/fifty-officers-deployed.test.ts
 */
const TASKS = Number(process.env.OFFICER_TASKS ?? 40);
const SEED = Number(process.env.OFFICER_SEED ?? 50);
const LONG = TASKS >= 100;
const OFFICERS = LONG ? 50 : 10;

describe(`${OFFICERS} officers on ${TASKS} deployed tasks, seed ${SEED}`, () => {
  let region: DeployedRegion;
  const tasks = new Map<string, TaskRecord>();
  const trails = new Map<string, AuditEvent[]>();

  beforeAll(async () => {
    const settings = { seed: SEED, officers: OFFICERS, tasks: TASKS, leaseSeconds: LONG ? 20 : 6 };
    region = await DeployedRegion.open({ ...settings, killAfter: Math.floor(TASKS / 3) });
    await region.openTasks();
    const began = performance.now();
    await region.work();
    const seconds = Math.round((performance.now() - began) / 1000);
    console.log(
      `${region.acknowledged.length} decisions acknowledged in ${seconds} s, load ${loadavg()[0]?.toFixed(1)}; accidents: ${listed(Object.entries(region.accidents))}; runtime killed ${region.restarts} times; reconcile ${region.reconciled} times; refusals: ${listed(region.refusals)}`,
    );
    await inTurns(region.tasks.length, 8, async (at) => {
      const address = region.tasks[at] ?? '';
      const { port, reference } = placeOf(address);
      const [task] = await tasksOf(region.table, port, reference);
      if (task !== undefined) tasks.set(address, task);
      trails.set(address, await auditOf(region.table, port, reference));
    });
  }, 3_600_000);
  afterAll(() => region?.close());

  it('decide every task exactly once, and close its case with what was decided', async () => {
    const undecided = [...tasks.values()].filter(({ state, told }) => state !== 'decided' || !told);
    expect(undecided.map(({ reference, state }) => `${reference} ${state}`)).toEqual([]);
    expect(tasks.size).toBe(TASKS);
    await inTurns(region.tasks.length, 8, async (at) => {
      const address = region.tasks[at] ?? '';
      const { port, reference } = placeOf(address);
      const record = await getCase(region.table, port, reference);
      const disposition = tasks.get(address)?.decision?.disposition;
      expect(record).toMatchObject({ status: 'closed', revision: 1, disposition });
    });
  }, 600_000);

  it('gave each execution exactly one answer, and each came to its end', async () => {
    const executions = await region.running.executions();
    expect(executions).toHaveLength(TASKS);
    expect(executions.filter(({ status }) => status !== 'SUCCEEDED')).toEqual([]);
    await inTurns(region.tasks.length, 8, async (at) => {
      const answers = await region.answersTo(region.tasks[at] ?? '');
      expect(answers.filter((answer) => 'outcome' in answer)).toEqual([{ outcome: 'decided' }]);
    });
  }, 600_000);

  it('lose no decision that was acknowledged, and none is told differently later', () => {
    expect(region.acknowledged.length).toBeGreaterThanOrEqual(TASKS / 2);
    expectAcknowledged(region.acknowledged, tasks);
  });

  it('never stand on both sides of four eyes, and leave nothing to one where it takes two', () =>
    expectFourEyes(tasks, region.critical));

  it('work only where they may', () => expectScope(tasks, region.people));

  it('leave a trail that is whole, with every decision once', () => {
    for (const [address, task] of tasks) expectWholeTrail(trails.get(address) ?? [], task);
  });

  it('hold a task one at a time, as the trail tells it', () => {
    for (const trail of trails.values()) expectOneAtATime(trail);
  });

  it('met with the accidents that were meant for them', () => {
    const { lost, cut, unheard, deadly } = region.accidents;
    expect(deadly).toBeGreaterThan(0);
    // Of the three that are rare, a short day may miss one.
    const rare = TASKS < 200 ? lost + cut + unheard : Math.min(lost, cut, unheard);
    expect(rare).toBeGreaterThan(0);
    expect(region.restarts).toBe(1);
  });
});

function listed(counts: Iterable<readonly [string, number]>): string {
  return [...counts].map(([name, count]) => `${name} ${count}`).join(', ');
}
