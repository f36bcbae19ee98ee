import { isHeld, notYours, refusalOf, type Worker } from './task-eligibility.ts';
import { ASSIGNED_HOURS, type InformationRequest, isEnded, LEASE_MINUTES, type TaskRecord } from './task-record.ts';
import { TaskRefused } from './task-refused.ts';

/**
 * What can happen to a task, each as a function from the task as it stands to the task as it becomes. They give the very
 * same task where there is nothing to change, so that a repeat is told from a change, and throw TaskRefused where it is
 * not allowed. Instants are ISO 8601 in UTC, by the server's clock.
 */
export type Move = (task: TaskRecord) => TaskRecord;

const FREE = { claimedBy: null, claimedAt: null, leaseUntil: null } as const;

/** Leases the task to `who`. Whoever holds it goes on, and their lease gets longer. */
export function claimed(who: Worker, now: string, leaseMinutes = LEASE_MINUTES): Move {
  return (task) => {
    const reason = notYours(task, who, now);
    if (reason !== null) throw refusalOf(task, reason);
    const leaseUntil = later(now, leaseMinutes * 60);
    if (isHeld(task, now)) return task.leaseUntil === leaseUntil ? task : { ...task, leaseUntil };
    return {
      ...task,
      ...{ claimedBy: who.id, claimedAt: now, leaseUntil, snoozed: null },
      ...(task.assignedTo === who.id ? {} : { assignedTo: null, assignedUntil: null }),
    };
  };
}

/** Renews the lease of whoever holds the task. Refused once it ran out or the task was taken away. */
export function renewedLease(who: Worker, now: string, leaseMinutes = LEASE_MINUTES): Move {
  return (task) => {
    if (isEnded(task)) throw refusalOf(task, 'ended');
    if (!holds(task, who, now)) throw lost(task, now);
    return { ...task, leaseUntil: later(now, leaseMinutes * 60) };
  };
}

/** Gives the task back to its lane. One that `who` no longer holds stays as it is: that is what they wanted. */
export function released(who: Worker): Move {
  return (task) =>
    isEnded(task) || task.claimedBy !== who.id ? task : { ...task, ...FREE, assignedTo: null, assignedUntil: null };
}

/** Gives back what `who` holds or has assigned, now that they are away. What has become another's since stays theirs. */
export function givenBack(who: Worker): Move {
  return (task) => {
    if (task.claimedBy === who.id) return released(who)(task);
    if (task.state !== 'open' || task.assignedTo !== who.id) return task;
    return { ...task, assignedTo: null, assignedUntil: null };
  };
}

/** Puts the task off: `next` leaves it out until then, and whoever put it off keeps it among theirs. */
export function snoozed(who: Worker, until: string, reason: string, now: string): Move {
  return (task) => {
    const same = task.snoozed?.by === who.id && task.snoozed.until === until && task.snoozed.reason === reason;
    if (same && task.claimedBy === null) return task;
    demandHeld(task, who, now);
    return { ...task, ...FREE, snoozed: { by: who.id, at: now, reason, until } };
  };
}

/** Ends the putting off of a task before its time: for whoever put it off, or a supervisor. */
export function awakened(who: Worker): Move {
  return (task) => {
    if (task.snoozed === null || isEnded(task)) return task;
    const { by, until } = task.snoozed;
    if (by === who.id || who.supervisor) return { ...task, snoozed: null };
    const message = `${by} has put the task off until ${until}: they or a supervisor can end that`;
    throw new TaskRefused('task.not-held', message, { heldBy: null, snoozedBy: by, until });
  };
}

/** Hands the task to a supervisor. */
export function raised(who: Worker, reason: string, now: string): Move {
  return (task) => {
    if (task.raised?.by === who.id && task.raised.reason === reason) return task;
    demandHeld(task, who, now);
    const unassigned = { assignedTo: null, assignedUntil: null };
    return { ...task, ...FREE, ...unassigned, raised: { by: who.id, at: now, reason } };
  };
}

/** Gives the task to one officer for some hours, or to nobody in particular. Takes it away from whoever holds it. */
export function assigned(to: Worker | null, now: string): Move {
  return (task) => {
    if (isEnded(task)) throw refusalOf(task, 'ended');
    if (to === null) {
      const nobodys = task.assignedTo === null && task.claimedBy === null;
      return nobodys ? task : { ...task, ...FREE, assignedTo: null, assignedUntil: null };
    }
    const reason = notYours({ ...task, ...FREE, raised: null, assignedTo: null }, to, now);
    if (reason !== null) throw refusalForOther(task, to, reason);
    const stays = task.assignedTo === to.id || task.claimedBy === to.id;
    return {
      ...task,
      ...(stays ? {} : FREE),
      ...{ assignedTo: to.id, assignedUntil: later(now, ASSIGNED_HOURS * 3600), snoozed: null },
      // A supervisor who gives a raised task to an officer has answered it.
      raised: to.supervisor ? task.raised : null,
    };
  };
}

/** Puts the task aside until the port has sent what it is asked for: off its lane, its clock stopped. */
export function waitingForPort(
  who: Worker,
  asked: Pick<InformationRequest, 'wanted' | 'reason' | 'until'>,
  now: string,
) {
  return (task: TaskRecord): TaskRecord => {
    const before = task.request;
    if (task.state === 'waiting' && before?.by === who.id && before.wanted === asked.wanted) return task;
    demandHeld(task, who, now);
    return { ...task, ...FREE, state: 'waiting', request: { by: who.id, at: now, ...asked, ended: null } };
  };
}

/** Since when the clock of a task stands still; null where it runs. */
export function stoppedSince({ state, request, createdAt }: TaskRecord): string | null {
  if (state !== 'waiting' || request === null) return null;
  // A task may take over a request from the one of an earlier revision.
  return request.at > createdAt ? request.at : createdAt;
}

/**
 * Puts a task for which the port did not answer in time back into its lane, due as much later as it waited: for whoever
 * asked first, unless they are away. The request stays on it: what was asked, and that no answer came.
 */
export function returnedFromPort(now: string, isAway: boolean): Move {
  return (task) => {
    const stopped = stoppedSince(task);
    if (stopped === null || task.request === null || task.request.until > now) return task;
    const waited = Math.max(0, Date.parse(now) - Date.parse(stopped)) / 1000;
    return {
      ...task,
      ...{ state: 'open', dueAt: later(task.dueAt, waited) },
      ...(isAway ? {} : { assignedTo: task.request.by, assignedUntil: later(now, ASSIGNED_HOURS * 3600) }),
      request: { ...task.request, ended: { at: now, how: 'unanswered' } },
    };
  };
}

/**
 * The workflow asks again, under a new token. It raises the task where it is overdue, once; the clock of a waiting task
 * stands still.
 */
export function askedAgain(asked: Pick<TaskRecord, 'taskToken' | 'priority' | 'dueAt' | 'escalation'>): Move {
  return (task) => {
    if (isEnded(task)) return task;
    const isRaised = task.state === 'open' && asked.escalation > task.escalation;
    return isRaised ? { ...task, ...asked } : { ...task, taskToken: asked.taskToken };
  };
}

/** Takes an undecided task out of its lane: its revision is no longer the case's. It stays known whose it was. */
export function withdrawn(task: TaskRecord): TaskRecord {
  if (isEnded(task)) return task;
  const theirs = task.state === 'waiting' ? (task.request?.by ?? null) : (task.claimedBy ?? task.assignedTo);
  return { ...task, ...FREE, state: 'withdrawn', assignedTo: theirs, assignedUntil: null };
}

/** Who is shown what others decided is known for it from then on. */
export function shownDecisions(reader: string): Move {
  return (task) => (task.knows.includes(reader) ? task : { ...task, knows: [...task.knows, reader] });
}

/** The workflow has heard how the task ended. */
export function told(task: TaskRecord): TaskRecord {
  return task.told || !isEnded(task) ? task : { ...task, told: true };
}

/** Throws TaskRefused unless `who` holds the open task at `now`. */
export function demandHeld(task: TaskRecord, who: Worker, now: string): void {
  const reason = notYours(task, who, now);
  if (reason !== null && reason !== 'assigned') throw refusalOf(task, reason);
  if (holds(task, who, now)) return;
  const message = task.claimedBy === who.id ? 'your claim ran out: claim the task again' : 'claim the task first';
  throw new TaskRefused('task.not-held', message, { heldBy: null, leaseUntil: task.leaseUntil });
}

function holds(task: TaskRecord, who: Worker, now: string): boolean {
  return task.state === 'open' && task.claimedBy === who.id && isHeld(task, now);
}

function lost(task: TaskRecord, now: string): TaskRefused {
  const heldBy = isHeld(task, now) ? task.claimedBy : null;
  const message = heldBy === null ? 'your claim ran out: claim the task again' : `${heldBy} holds the task now`;
  return new TaskRefused('task.lost', message, { heldBy, leaseUntil: heldBy === null ? null : task.leaseUntil });
}

function refusalForOther(task: TaskRecord, to: Worker, reason: Parameters<typeof refusalOf>[1]): TaskRefused {
  if (reason === 'decided-before')
    return new TaskRefused('task.decided-before', `${to.id} has decided on it: four eyes are two people's`);
  if (reason === 'for-a-supervisor')
    return new TaskRefused('task.for-a-supervisor', `it waits for a supervisor, which ${to.id} is not`);
  return refusalOf(task, reason);
}

function later(instant: string, seconds: number): string {
  return new Date(Date.parse(instant) + seconds * 1000).toISOString();
}
