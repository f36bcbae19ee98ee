import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '../../../functions/stores/audit.ts';
import { getCase } from '../../../functions/stores/cases.ts';
import type { CasesTable } from '../../../functions/stores/cases-table.ts';
import { documentsOf } from '../../../functions/stores/documents.ts';
import { firstBreak } from '../../../shared/cases/audit-chain.ts';
import { openLocalTable } from './local-table.ts';
import { type Happening, SimulatedRegion } from './simulated-region.ts';

let local: Awaited<ReturnType<typeof openLocalTable>>;
beforeAll(async () => {
  local = await openLocalTable();
});
afterAll(() => local.close());

const KINDS = ['manifest', 'invoice', 'identity', null] as const;

test('whatever the order, repeats and crashes, every upload ends in one item of a sealed revision', {
  timeout: 300_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ kind: fc.constantFrom(...KINDS), times: fc.integer({ min: 1, max: 2 }) }), {
        minLength: 1,
        maxLength: 4,
      }),
      fc.infiniteStream(fc.nat({ max: 1000 })),
      fc.infiniteStream(fc.integer({ min: 0, max: 20 })),
      fc.scheduler(),
      async (files, choices, faults, scheduler) => {
        const table = await local.fresh();
        const region = new SimulatedRegion(unreliable(table, faults, scheduler));
        for (const [index, { kind, times }] of files.entries()) {
          region.upload(`NLRTM/C1/papers/file-${index}.pdf`, `v${index}`, kind, times);
        }
        const needsDeadline = !['manifest', 'invoice'].every((needed) => files.some(({ kind }) => kind === needed));
        for (let rounds = 0; region.pending.length > 0 || region.timeOut(); rounds += 1) {
          expect(rounds).toBeLessThan(1000);
          const together = Array.from({ length: 3 }, () => take(region.pending, Number(choices.next().value)));
          await scheduler.waitFor(Promise.all(together.map((happening) => attempt(happening, region))));
        }
        const record = await getCase(table, 'NLRTM', 'C1');
        const documents = await documentsOf(table, 'NLRTM', 'C1');
        expect(documents).toHaveLength(files.length);
        expect(documents.map(({ state }) => state)).not.toContain('received');
        expect(record?.status).toBe('examining');
        expect(record?.sealed?.toSorted()).toEqual(documents.map(({ documentId }) => documentId).toSorted());
        expect(region.sealedRevisions).toContain(record?.revision);
        if (!needsDeadline) expect(region.timeOuts).toBe(0);
        const trail = await auditOf(table, 'NLRTM', 'C1');
        expect(firstBreak(trail)).toBeNull();
        expect(new Set(trail.map(({ id }) => id)).size).toBe(trail.length);
      },
    ),
    { numRuns: 30, seed: 20260302, endOnFailure: true },
  );
});

function take(pending: Happening[], choice: number): Happening | undefined {
  return pending.splice(choice % Math.max(1, pending.length), 1)[0];
}

/** Does what happens next; where a fault ends it half-way it stays pending, as a message does that was not deleted. */
async function attempt(happening: Happening | undefined, region: SimulatedRegion): Promise<void> {
  try {
    await happening?.run();
  } catch (error) {
    if (!(error instanceof InjectedFault) || happening === undefined) throw error;
    region.pending.push(happening);
  }
}

class InjectedFault extends Error {}

/** A table whose requests interleave as the scheduler likes, and fail before or after they are done, now and then. */
function unreliable(table: CasesTable, faults: fc.Stream<number>, scheduler: fc.Scheduler): CasesTable {
  const send: CasesTable['client']['send'] = async (...call: unknown[]) => {
    await scheduler.schedule(Promise.resolve());
    const fault = Number(faults.next().value);
    if (fault === 0) throw new InjectedFault('before');
    const answer = await Reflect.apply(table.client.send, table.client, call);
    if (fault === 1) throw new InjectedFault('after');
    return answer;
  };
  return { name: table.name, client: Object.assign(Object.create(table.client), { send }) };
}
