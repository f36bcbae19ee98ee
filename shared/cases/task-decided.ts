import * as z from 'zod';
import type { Decision } from './decision.ts';
import { refusalOf, type Worker } from './task-eligibility.ts';
import { demandHeld, type Move } from './task-moves.ts';
import { isEnded, type TaskRecord } from './task-record.ts';

/** What came of one officer's decision: it ended the task, or another must decide too. The same however often it is asked. */
export const outcomeSchema = z.enum(['decided', 'second', 'supervisor']);
export type Outcome = z.infer<typeof outcomeSchema>;

/**
 * Records a decision and ends the lease. Where four eyes are needed, the first decision goes aside and the task back to
 * its lane for another officer; two alike end it; two that differ send it to a supervisor who made neither.
 */
export function decided(who: Worker, decision: Decision, needsTwo: boolean): Move {
  return (task) => {
    if (isRepeat(task, decision)) return task;
    if (isEnded(task)) throw refusalOf(task, 'ended');
    demandHeld(task, who, decision.at);
    const mine = { ...decision, by: who.id, since: task.claimedAt };
    const [first] = task.earlier;
    if (task.stage === 'first' && needsTwo) return passedOn(task, 'second', mine);
    if (task.stage === 'second' && first?.disposition !== mine.disposition) return passedOn(task, 'supervisor', mine);
    return { ...task, state: 'decided', leaseUntil: null, decision: mine };
  };
}

/** The decision that a request made on a task, and what came of it; null where it made none. */
export function decisionOf(
  task: TaskRecord,
  by: string,
  requestId: string,
): { decision: Decision; outcome: Outcome } | null {
  const at = task.earlier.findIndex((one) => one.by === by && one.requestId === requestId);
  const [first, second] = task.earlier;
  if (at === 0 && first !== undefined) return { decision: first, outcome: 'second' };
  if (at === 1 && second !== undefined) return { decision: second, outcome: 'supervisor' };
  const { decision } = task;
  return decision?.by === by && decision.requestId === requestId ? { decision, outcome: 'decided' } : null;
}

function isRepeat(task: TaskRecord, { by, requestId }: Decision): boolean {
  return requestId !== null && decisionOf(task, by, requestId) !== null;
}

function passedOn(task: TaskRecord, stage: 'second' | 'supervisor', decision: Decision): TaskRecord {
  return {
    ...task,
    ...{ stage, earlier: [...task.earlier, decision] },
    ...{ claimedBy: null, claimedAt: null, leaseUntil: null, assignedTo: null, assignedUntil: null },
    ...{ snoozed: null, raised: null },
  };
}
