import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { change, claim } from '../../../functions/review/tasks/work-task.ts';
import type { TaskServices } from '../../../functions/review/tasks/worker.ts';
import { auditOf } from '../../../functions/stores/audit.ts';
import { openWorkflow } from '../../../functions/stores/case-workflow.ts';
import type { CasesTable } from '../../../functions/stores/cases-table.ts';
import { createTask, getTask, writeDownLeft } from '../../../functions/stores/tasks.ts';
import { firstBreak } from '../../../shared/cases/audit-chain.ts';
import { assigned, raised, released, snoozed, waitingForPort } from '../../../shared/cases/task-moves.ts';
import type { NewTask } from '../../../shared/cases/task-record.ts';
import { TaskRefused } from '../../../shared/cases/task-refused.ts';
import { fuzzRuns } from '../../fuzz/runs.ts';
import { openLocalTable } from '../cases/local-table.ts';

const NOW = '2026-03-02T09:00:00.000Z';
const LATER = '2026-03-02T12:00:00.000Z';
const PLACE = { port: 'NLRTM', reference: 'C1', revision: 1, lane: 'documents' } as const;
const TASK: NewTask = {
  ...{ ...PLACE, state: 'open', priority: 2, createdAt: NOW, dueAt: LATER, escalation: 0, taskToken: 'token' },
  ...{ claimedBy: null, leaseUntil: null, decision: null },
};
const ANNA = { id: 'anna', supervisor: false };
const CHRIS = { id: 'chris', supervisor: true };

let local: Awaited<ReturnType<typeof openLocalTable>>;
beforeAll(async () => {
  local = await openLocalTable();
});
afterAll(() => local.close());

const servicesOver = (table: CasesTable): TaskServices => ({
  ...{ table, workflow: openWorkflow('arn'), ports: new Map(), now: () => NOW },
});

/** Every kind of change that leaves an entry. */
const CHANGES = {
  claim: (services: TaskServices) => claim(services, PLACE, ANNA),
  release: (services: TaskServices) => change(services, PLACE, ANNA, released(ANNA), 'released'),
  snooze: (services: TaskServices) => change(services, PLACE, ANNA, snoozed(ANNA, LATER, 'later', NOW), 'put off'),
  raise: (services: TaskServices) => change(services, PLACE, ANNA, raised(ANNA, 'beyond me', NOW), 'raised'),
  assign: (services: TaskServices) => change(services, PLACE, CHRIS, assigned(ANNA, NOW), 'assigned'),
  ask: (services: TaskServices) => {
    const asked = { wanted: 'document', reason: 'no invoice', until: LATER } as const;
    return change(services, PLACE, ANNA, waitingForPort(ANNA, asked, NOW), 'asked');
  },
};
const names = fc.constantFrom(...(Object.keys(CHANGES) as (keyof typeof CHANGES)[]));

/** A table whose process dies at its n-th request: before it is done, or before its answer has come. */
function dyingTable(table: CasesTable, at: number, answered: boolean): CasesTable {
  let left = at;
  const send: CasesTable['client']['send'] = async (...call: unknown[]) => {
    left -= 1;
    if (left < 0 || (left === 0 && !answered)) throw new Error('died');
    const answer = await Reflect.apply(table.client.send, table.client, call);
    if (left === 0) throw new Error('died');
    return answer;
  };
  return { name: table.name, client: Object.assign(Object.create(table.client), { send }) };
}

/** What the trail must tell: one entry for each change that the item has gone through. */
async function expectAllTold(table: CasesTable): Promise<void> {
  const told = (await auditOf(table, PLACE.port, PLACE.reference)).map(({ id }) => id);
  const version = (await getTask(table, PLACE))?.version ?? 0;
  expect(told).toEqual(Array.from({ length: version }, (_, at) => `task-r1-documents-v${at + 1}`));
}

test('every change has exactly one entry, in order, wherever a process dies, and whoever comes next', async () => {
  const life = fc.record({ name: names, dies: fc.nat({ max: 16 }), answered: fc.boolean(), again: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(life, { minLength: 1, maxLength: 8 }), async (lives) => {
      const table = await local.fresh();
      await createTask(table, TASK);
      for (const { name, dies, answered, again } of lives) {
        // A process that dies beyond its last request has lived.
        await tried(CHANGES[name](servicesOver(dyingTable(table, dies, answered))));
        if (again) await tried(CHANGES[name](servicesOver(table)));
      }
      await writeDownLeft(table, 'NLRTM', 100, LATER);
      await expectAllTold(table);
      expect(firstBreak(await auditOf(table, PLACE.port, PLACE.reference))).toBeNull();
      expect((await getTask(table, PLACE))?.unwritten).toBeNull();
      expect(await writeDownLeft(table, 'NLRTM', 100, LATER)).toBe(0);
    }),
    { numRuns: fuzzRuns(30) },
  );
}, 120_000);

test.each(Object.keys(CHANGES) as (keyof typeof CHANGES)[])('%s is told once wherever it breaks off', async (name) => {
  for (const answered of [false, true]) {
    for (let at = 1; ; at += 1) {
      const table = await local.fresh();
      await createTask(table, TASK);
      if (name !== 'claim' && name !== 'assign') await CHANGES.claim(servicesOver(table));
      const lived = await tried(CHANGES[name](servicesOver(dyingTable(table, at, answered))));
      await writeDownLeft(table, 'NLRTM', 100, LATER);
      await expectAllTold(table);
      if (lived) break;
      expect(at).toBeLessThan(30);
    }
  }
});

test('what was left over is written down by whoever moves the task next, before their own', async () => {
  const table = await local.fresh();
  await createTask(table, TASK);
  await tried(CHANGES.claim(servicesOver(dyingTable(table, 2, true))));
  expect(await getTask(table, PLACE)).toMatchObject({ version: 1, unwritten: { action: 'task claimed' } });
  expect(await auditOf(table, 'NLRTM', 'C1')).toEqual([]);
  await CHANGES.assign(servicesOver(table));
  expect((await auditOf(table, 'NLRTM', 'C1')).map(({ action }) => action)).toEqual(['task claimed', 'assigned']);
});

test('a repeat that finds its change made writes it down before it is answered', async () => {
  const table = await local.fresh();
  await createTask(table, TASK);
  await tried(CHANGES.claim(servicesOver(dyingTable(table, 2, true))));
  await CHANGES.claim(servicesOver(table));
  await expectAllTold(table);
  expect(await getTask(table, PLACE)).toMatchObject({ version: 1, unwritten: null });
});

test('reconcile leaves alone what somebody may be about to write down', async () => {
  const table = await local.fresh();
  await createTask(table, TASK);
  await tried(CHANGES.claim(servicesOver(dyingTable(table, 2, true))));
  expect(await writeDownLeft(table, 'NLRTM', 100, NOW)).toBe(0);
  expect(await writeDownLeft(table, 'BEANR', 100, LATER)).toBe(0);
  expect(await writeDownLeft(table, 'NLRTM', 100, LATER)).toBe(1);
  await expectAllTold(table);
});

/** Whether it came to its end: refused is one too. */
async function tried(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    if (error instanceof TaskRefused) return true;
    if (error instanceof Error && error.message === 'died') return false;
    throw error;
  }
}
