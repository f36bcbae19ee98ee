import type { Lane } from '../../../shared/ports/port-profile.ts';
import type { TaskRow } from '../../../shared/review/tasks.ts';
import { hrefOf, pathTo } from '../routing/address.ts';

export const LANES = ['documents', 'imaging', 'sanctions', 'goods'] as const satisfies readonly Lane[];

const keys = new WeakMap<object, string>();

/** One task among all. Written once for each: lists of thousands are compared by it whenever they change. */
export function keyOf(task: Readonly<Pick<TaskRow, 'port' | 'reference' | 'revision' | 'lane'>>): string {
  const known = keys.get(task);
  if (known !== undefined) return known;
  const { port, reference, revision, lane } = task;
  const key = `${port}/${reference}/${revision}/${lane}`;
  keys.set(task, key);
  return key;
}

/** Where the API changes a task: `action` is the last part of the path. */
export function taskPath({ port, reference, revision, lane }: TaskRow, action: string): string {
  return pathTo(`/tasks/:port/:reference/:revision/:lane/${action}`, { port, reference, revision, lane });
}

/** The view in which a task is worked on. */
export function caseHref({ port, reference, lane }: Pick<TaskRow, 'port' | 'reference' | 'lane'>): string {
  return hrefOf(pathTo('/cases/:port/:reference', { port, reference }), { lane });
}

/** Who holds a task at an instant, in milliseconds. */
export function holderAt(
  { claimedBy, leaseUntil }: Pick<TaskRow, 'claimedBy' | 'leaseUntil'>,
  nowMs: number,
): string | null {
  return leaseUntil !== null && Date.parse(leaseUntil) >= nowMs ? claimedBy : null;
}

/** For whom a task is kept at an instant. */
export function keptFor(
  { assignedTo, assignedUntil }: Pick<TaskRow, 'assignedTo' | 'assignedUntil'>,
  nowMs: number,
): string | null {
  return assignedUntil === null || Date.parse(assignedUntil) > nowMs ? assignedTo : null;
}

/** Until when a task is put off, where it is. */
export function snoozedAt({ snoozed }: Pick<TaskRow, 'snoozed'>, nowMs: number): TaskRow['snoozed'] {
  return snoozed !== null && Date.parse(snoozed.until) > nowMs ? snoozed : null;
}
