import * as z from 'zod';
import { isEnded, type TaskRecord } from './task-record.ts';
import { TaskRefused } from './task-refused.ts';

/** Whoever works on tasks: an officer, or a supervisor, who may do all that an officer may. */
export interface Worker {
  id: string;
  supervisor: boolean;
}

/**
 * Why somebody can't claim a task: they decided on it or saw how others did (four eyes), it waits for a supervisor, another holds it, it
 * is assigned to another, it waits for the port, or it has ended.
 */
export const notYoursSchema = z.enum(['decided-before', 'for-a-supervisor', 'held', 'assigned', 'waiting', 'ended']);
export type NotYours = z.infer<typeof notYoursSchema>;

/** Whether a lease runs at an instant: a task is held by at most one officer. */
export function isHeld({ claimedBy, leaseUntil }: Pick<TaskRecord, 'claimedBy' | 'leaseUntil'>, now: string): boolean {
  return claimedBy !== null && leaseUntil !== null && leaseUntil >= now;
}

export function isSnoozed({ snoozed }: Pick<TaskRecord, 'snoozed'>, now: string): boolean {
  return snoozed !== null && snoozed.until > now;
}

/** Null where `who` may claim the task at `now`. Whom it is assigned to has it alone until `assignedUntil`. */
export function notYours(task: TaskRecord, who: Worker, now: string): NotYours | null {
  if (isEnded(task)) return 'ended';
  if (task.earlier.some(({ by }) => by === who.id)) return 'decided-before';
  // Whoever has seen others' decisions can end a disagreement, but is none of the two who must not have.
  if (task.stage !== 'supervisor' && task.knows.includes(who.id)) return 'decided-before';
  if ((task.stage === 'supervisor' || task.raised !== null) && !who.supervisor) return 'for-a-supervisor';
  if (task.state === 'waiting') return 'waiting';
  if (isHeld(task, now) && task.claimedBy !== who.id) return 'held';
  if (task.assignedTo !== null && task.assignedTo !== who.id && (task.assignedUntil ?? '') > now) return 'assigned';
  return null;
}

/** Whether `next` may give the task to `who`: open to them, held by nobody, and not put off. */
export function isFree(task: TaskRecord, who: Worker, now: string): boolean {
  return notYours(task, who, now) === null && !isHeld(task, now) && !isSnoozed(task, now);
}

/** The refusal that says why a task is not theirs. */
export function refusalOf(task: TaskRecord, reason: NotYours): TaskRefused {
  switch (reason) {
    case 'ended':
      return ended(task);
    case 'decided-before':
      return new TaskRefused(
        'task.decided-before',
        'you have decided on it, or seen how others did: another officer must decide',
      );
    case 'for-a-supervisor':
      return new TaskRefused('task.for-a-supervisor', 'it waits for a supervisor');
    case 'waiting':
      return new TaskRefused('task.waiting', `it waits for the port until ${task.request?.until}`, {
        until: task.request?.until,
      });
    case 'held':
      return new TaskRefused('task.claimed', `${task.claimedBy} holds the task until ${task.leaseUntil}`, {
        heldBy: task.claimedBy,
        leaseUntil: task.leaseUntil,
      });
    case 'assigned':
      return new TaskRefused('task.assigned', `it is assigned to ${task.assignedTo} until ${task.assignedUntil}`, {
        assignedTo: task.assignedTo,
        until: task.assignedUntil,
      });
  }
}

function ended({ state, decision }: TaskRecord): TaskRefused {
  if (state === 'withdrawn' || decision === null) {
    const message = 'withdrawn: something new was uploaded, and the case is examined again';
    return new TaskRefused('task.ended', message, { state });
  }
  const { disposition, by, at } = decision;
  return new TaskRefused('task.ended', `decided already: ${disposition} by ${by}`, { state, disposition, by, at });
}
