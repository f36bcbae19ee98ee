import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { auditOf } from '../../functions/stores/audit.ts';
import { tasksOf } from '../../functions/stores/tasks.ts';
import type { TaskRecord } from '../../shared/cases/task-record.ts';
import { placeOf } from './officers/people-and-cases.ts';
import { RegionOfOfficers } from './officers/region-of-officers.ts';
import { expectAcknowledged, expectFourEyes, expectScope, expectWholeTrail } from './officers/what-came-of-it.ts';

// The accidents would fill the log.
vi.hoisted(() => {
  process.env.POWERTOOLS_LOG_LEVEL = 'SILENT';
});

/**
 * Fifty officers at once, on leases that run out, with tasks decided twice, pages that crash, requests and answers that are
 * lost, and a workflow that asks again. What is drawn is drawn from a seed; how the requests overlap is the machine's.
 * The long run: OFFICER_TASKS=2000 npx vitest run test/end-to-end/fifty-officers.test.ts; OFFICER_SEED begins elsewhere.
 */
const TASKS = Number(process.env.OFFICER_TASKS ?? 300);
const SEED = Number(process.env.OFFICER_SEED ?? 50);
const OFFICERS = 50;

describe(`${OFFICERS} officers on ${TASKS} tasks, seed ${SEED}`, () => {
  let region: RegionOfOfficers;
  const tasks = new Map<string, TaskRecord>();

  beforeAll(async () => {
    region = await RegionOfOfficers.open(SEED, OFFICERS);
    await region.openTasks(TASKS);
    await region.work();
    const { requests, cutBefore, cutAfter } = region.counts;
    console.log(
      `${region.acknowledged.length} decisions acknowledged, ${requests} requests to the table of which ${cutBefore} lost and ${cutAfter} unanswered, until ${region.hours.now()}; refusals: ${[...region.refusals].map(([code, count]) => `${code} ${count}`).join(', ')}`,
    );
    for (const address of region.tasks) {
      const { port, reference } = placeOf(address);
      const [task] = await tasksOf(region.table, port, reference);
      if (task !== undefined) tasks.set(address, task);
    }
  }, 1_800_000);
  afterAll(() => region.close());

  it('decide every task exactly once, and its workflow hears of it once', () => {
    expect(tasks.size).toBe(TASKS);
    const undecided = [...tasks.values()].filter(({ state, told }) => state !== 'decided' || !told);
    expect(undecided.map(({ reference, state }) => `${reference} ${state}`)).toEqual([]);
    expect(region.workflows.heard.size).toBe(TASKS);
    for (const heard of region.workflows.heard.values()) expect(heard).toEqual(['{"outcome":"decided"}']);
  });

  it('lose no decision that was acknowledged, and none is told differently later', () => {
    expectAcknowledged(region.acknowledged, tasks);
  });

  it('never stand on both sides of four eyes, and leave nothing to one where it takes two', () => {
    expectFourEyes(tasks, region.critical);
  });

  it('hold a task one at a time, and change it one after the other', () => {
    for (const [, written] of region.history) {
      // Without the writes that only tell that the trail has a change: they make no version of their own.
      const changes = written.filter(({ version }, at) => written.findIndex((one) => one.version === version) === at);
      const inOrder = changes.toSorted((a, b) => a.version - b.version);
      expect(inOrder.map(({ version }) => version)).toEqual(inOrder.map((_, at) => at));
      for (const [at, { claimedBy, leaseUntil, state }] of inOrder.entries()) {
        const next = inOrder[at + 1];
        if (next === undefined || claimedBy === null || next.claimedBy === null || state !== 'open') continue;
        if (claimedBy !== next.claimedBy) expect((leaseUntil ?? '') < (next.claimedAt ?? '')).toBe(true);
      }
    }
  });

  it('work only where they may', () => {
    expectScope(tasks, region.people);
  });

  it('leave a trail that is whole, with every decision once', async () => {
    for (const [at, [, task]] of [...tasks].entries()) {
      if (at % 10 > 0) continue;
      const trail = await auditOf(region.table, task.port, task.reference);
      expectWholeTrail(trail, task);
    }
  });
});
