import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createTask,
  getTask,
  laneQueue,
  moveTask,
  untoldQueue,
  waitingQueue,
} from '../../../functions/stores/tasks.ts';
import { DISPOSITIONS, decisionSchema } from '../../../shared/cases/decision.ts';
import { decided, decisionOf } from '../../../shared/cases/task-decided.ts';
import {
  askedAgain,
  assigned,
  awakened,
  claimed,
  type Move,
  raised,
  released,
  renewedLease,
  returnedFromPort,
  snoozed,
  told,
  waitingForPort,
  withdrawn,
} from '../../../shared/cases/task-moves.ts';
import { isEnded, type NewTask, type TaskRecord, taskRecordSchema } from '../../../shared/cases/task-record.ts';
import { TaskRefused } from '../../../shared/cases/task-refused.ts';
import { fuzzRuns } from '../../fuzz/runs.ts';
import { scheduledTable } from './scheduled-table.ts';

const START = Date.parse('2026-03-02T09:00:00.000Z');
const PLACE = { port: 'NLRTM', reference: 'C1', revision: 1, lane: 'documents' } as const;
const TASK: NewTask = {
  ...{ ...PLACE, state: 'open', priority: 2, createdAt: at(0), dueAt: at(480), escalation: 0, taskToken: 'token' },
  ...{ claimedBy: null, leaseUntil: null, decision: null },
};
const PEOPLE = ['anna', 'ben', 'carl', 'chris', 'dora'].map((id) => ({
  id,
  supervisor: id === 'chris' || id === 'dora',
}));

function at(minute: number): string {
  return new Date(START + minute * 60_000).toISOString();
}

const ACTIONS = [
  ...(['claim', 'claim', 'claim', 'decide', 'decide', 'heartbeat', 'release', 'snooze', 'awaken', 'raise'] as const),
  ...(['assign', 'unassign', 'ask', 'return', 'escalate', 'withdraw', 'told'] as const),
];
const steps = fc.record({
  action: fc.constantFrom(...ACTIONS),
  who: fc.constantFrom(...PEOPLE),
  to: fc.constantFrom(...PEOPLE),
  minute: fc.integer({ min: 0, max: 60 }),
  disposition: fc.constantFrom(...DISPOSITIONS),
  requestId: fc.string({ minLength: 4, maxLength: 4 }),
});
type Step = typeof steps extends fc.Arbitrary<infer T> ? T : never;

/** Whether two must decide, as the findings say it: the same for every decision on the task. */
function moveOf({ action, who, to, minute, disposition, requestId }: Step, grave: boolean): Move {
  const now = at(minute);
  switch (action) {
    case 'claim':
      return claimed(who, now);
    case 'decide': {
      const decision = decisionSchema.parse({ disposition, reason: 'other', by: who.id, at: now, requestId });
      return decided(who, decision, grave || disposition === 'seized');
    }
    case 'heartbeat':
      return renewedLease(who, now);
    case 'release':
      return released(who);
    case 'snooze':
      return snoozed(who, at(minute + 30), 'later', now);
    case 'awaken':
      return awakened(who);
    case 'raise':
      return raised(who, 'beyond me', now);
    case 'assign':
      return assigned(to, now);
    case 'unassign':
      return assigned(null, now);
    case 'ask':
      return waitingForPort(who, { wanted: 'document', reason: 'no invoice', until: at(minute + 600) }, now);
    case 'return':
      return returnedFromPort(now, false);
    case 'escalate':
      return askedAgain({ taskToken: requestId, priority: 1, dueAt: at(minute + 60), escalation: 1 });
    case 'withdraw':
      return withdrawn;
    case 'told':
      return told;
  }
}

/** What holds for a task whatever has happened to it. */
function expectSound(task: TaskRecord, grave: boolean): void {
  const made = [...task.earlier, ...(task.decision === null ? [] : [task.decision])];
  expect(new Set(made.map(({ by }) => by)).size).toBe(made.length);
  expect(task.decision !== null).toBe(task.state === 'decided');
  expect(task.earlier.length).toBeLessThanOrEqual({ first: 0, second: 1, supervisor: 2 }[task.stage]);
  const [first, second, third] = made;
  if (task.state === 'decided' && (grave || first?.disposition === 'seized')) expect(made.length).toBeGreaterThan(1);
  if (task.state === 'decided' && second !== undefined && third === undefined)
    expect(second.disposition).toBe(first?.disposition);
  if (third !== undefined) expect(['chris', 'dora']).toContain(third.by);
  if (task.told) expect(isEnded(task)).toBe(true);
  expect(taskRecordSchema.parse(task)).toEqual(task);
}

function expectFoundWhereItBelongs(item: Record<string, unknown> | undefined, task: TaskRecord): void {
  const queue = task.told
    ? undefined
    : isEnded(task)
      ? untoldQueue('NLRTM')
      : task.state === 'waiting'
        ? waitingQueue('NLRTM', 'documents')
        : laneQueue('NLRTM', 'documents');
  expect(item?.queue).toBe(queue);
  if (isEnded(task)) expect(item?.holder).toBeUndefined();
  else if (task.claimedBy !== null) expect(item?.holder).toBe(task.claimedBy);
}

describe('a task that many change at once', () => {
  it('is sound after any interleaving, with answers lost and requests repeated, and keeps what was acknowledged', async () => {
    const people = fc.array(fc.array(steps, { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 5 });
    const lost = fc.infiniteStream(fc.integer({ min: 0, max: 9 }));
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), people, lost, fc.boolean(), async (scheduler, scripts, losses, grave) => {
        let quiet = true;
        const { table, items } = scheduledTable(scheduler, () => !quiet && losses.next().value === 0);
        const acknowledged: { by: string; requestId: string; outcome: string }[] = [];
        const written: TaskRecord[] = [];
        const run = async (script: Step[]) => {
          for (const step of script) {
            // Once more where the answer was lost: the same request.
            for (let tries = 0; tries < 2; tries += 1) {
              try {
                const { task, changed } = await moveTask(table, PLACE, moveOf(step, grave));
                if (changed) written.push(task);
                const own = step.action === 'decide' ? decisionOf(task, step.who.id, step.requestId) : null;
                if (own !== null)
                  acknowledged.push({ by: step.who.id, requestId: step.requestId, outcome: own.outcome });
                break;
              } catch (error) {
                if (error instanceof TaskRefused) break;
              }
            }
          }
        };
        await scheduler.waitFor(createTask(table, TASK));
        quiet = false;
        await scheduler.waitFor(Promise.all(scripts.map(run)));
        quiet = true;
        const task = await scheduler.waitFor(getTask(table, PLACE));
        if (task === null) throw new Error('the task is gone');
        expectSound(task, grave);
        expectFoundWhereItBelongs([...items.values()][0], task);
        for (const one of acknowledged)
          expect(decisionOf(task, one.by, one.requestId)).toMatchObject({ outcome: one.outcome });
        // No two writes made the same version: nobody overwrote what they had not seen.
        expect(new Set(written.map(({ version }) => version)).size).toBe(written.length);
      }),
      { numRuns: fuzzRuns(300) },
    );
  });
});

describe('any sequence of changes', () => {
  const sequence = fc.array(steps, { maxLength: 25 });
  const tryOn = (task: TaskRecord, move: Move): TaskRecord => {
    try {
      return move(task);
    } catch (error) {
      if (error instanceof TaskRefused) return task;
      throw error;
    }
  };

  it('leaves the task sound at every step, and what has ended as it ended', () => {
    fc.assert(
      fc.property(sequence, fc.boolean(), (all, grave) => {
        let task = taskRecordSchema.parse(TASK);
        for (const step of all) {
          const next = tryOn(task, moveOf(step, grave));
          expectSound(next, grave);
          if (isEnded(task)) expect({ ...next, told: task.told }).toEqual(task);
          task = next;
        }
      }),
      { numRuns: fuzzRuns(1000) },
    );
  });

  it('changes nothing when a change is repeated', () => {
    fc.assert(
      fc.property(sequence, steps, fc.boolean(), (all, last, grave) => {
        const before = all.reduce((task, step) => tryOn(task, moveOf(step, grave)), taskRecordSchema.parse(TASK));
        const once = tryOn(before, moveOf(last, grave));
        expect(tryOn(once, moveOf(last, grave))).toEqual(once);
      }),
      { numRuns: fuzzRuns(1000) },
    );
  });

  it('never gives a running lease to another, but by a supervisor’s assignment', () => {
    fc.assert(
      fc.property(sequence, (all) => {
        let task = taskRecordSchema.parse(TASK);
        for (const step of all.toSorted((a, b) => a.minute - b.minute)) {
          const next = tryOn(task, moveOf(step, false));
          const ran = task.claimedBy !== null && (task.leaseUntil ?? '') >= at(step.minute);
          if (ran && next.claimedBy !== null) expect(next.claimedBy).toBe(task.claimedBy);
          task = next;
        }
      }),
      { numRuns: fuzzRuns(1000) },
    );
  });
});
