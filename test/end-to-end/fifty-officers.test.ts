import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { auditOf } from '../../functions/stores/audit.ts';
import { tasksOf } from '../../functions/stores/tasks.ts';
import { firstBreak } from '../../shared/cases/audit-chain.ts';
import type { TaskRecord } from '../../shared/cases/task-record.ts';
import { placeOf, RegionOfOfficers } from './officers/region-of-officers.ts';

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
  const decisionsOn = ({ earlier, decision }: TaskRecord) => [...earlier, ...(decision === null ? [] : [decision])];

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
    for (const { task, by, requestId, outcome, disposition } of region.acknowledged) {
      const standing = tasks.get(task);
      const at = standing?.earlier.findIndex((one) => one.requestId === requestId) ?? -1;
      const decision = at < 0 ? standing?.decision : standing?.earlier[at];
      expect(decision).toMatchObject({ by, requestId, disposition });
      expect(outcome).toBe(at < 0 ? 'decided' : ['second', 'supervisor'][at]);
    }
  });

  it('never stand on both sides of four eyes, and leave nothing to one where it takes two', () => {
    for (const [address, task] of tasks) {
      const made = decisionsOn(task);
      expect(new Set(made.map(({ by }) => by)).size).toBe(made.length);
      const [first, second, third] = made;
      const grave = first?.disposition === 'seized' || region.critical.has(address);
      if (grave) expect(made.length).toBeGreaterThan(1);
      else expect(made).toHaveLength(1);
      if (second === undefined) continue;
      expect(third !== undefined).toBe(first?.disposition !== second.disposition);
      if (third !== undefined) expect(third.by).toMatch(/^supervisor/);
    }
  });

  it('hold a task one at a time, and change it one after the other', () => {
    for (const [, written] of region.history) {
      const inOrder = written.toSorted((a, b) => a.version - b.version);
      expect(inOrder.map(({ version }) => version)).toEqual(inOrder.map((_, at) => at));
      for (const [at, { claimedBy, leaseUntil, state }] of inOrder.entries()) {
        const next = inOrder[at + 1];
        if (next === undefined || claimedBy === null || next.claimedBy === null || state !== 'open') continue;
        if (claimedBy !== next.claimedBy) expect((leaseUntil ?? '') < (next.claimedAt ?? '')).toBe(true);
      }
    }
  });

  it('work only where they may', () => {
    const people = new Map(region.people.map((person) => [person.id, person]));
    for (const task of tasks.values()) {
      for (const { by } of decisionsOn(task)) {
        const { ports = [], lanes = [] } = people.get(by) ?? {};
        expect(ports === 'all' || ports.includes(task.port)).toBe(true);
        expect(lanes === 'all' || lanes.includes(task.lane)).toBe(true);
      }
    }
  });

  it('leave a trail that is whole, with every decision once', async () => {
    for (const [at, [, task]] of [...tasks].entries()) {
      if (at % 10 > 0) continue;
      const trail = await auditOf(region.table, task.port, task.reference);
      expect(firstBreak(trail)).toBeNull();
      const actions = trail.map(({ action }) => action);
      expect(actions.filter((action) => action === 'task decided')).toHaveLength(1);
      expect(actions.filter((action) => action === 'earlier decision told')).toHaveLength(task.earlier.length);
    }
  });
});
