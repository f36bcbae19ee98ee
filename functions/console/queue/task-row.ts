import type { Lane } from '../../../shared/ports/port-profile.ts';
import type { TaskRow } from '../../../shared/review/tasks.ts';
import { hrefOf, pathTo } from '../routing/address.ts';

export const LANES = ['documents', 'imaging', 'sanctions', 'goods'] as const satisfies readonly Lane[];

/** One task among all. */
export function keyOf({
  port,
  reference,
  revision,
  lane,
}: Pick<TaskRow, 'port' | 'reference' | 'revision' | 'lane'>): string {
  return `${port}/${reference}/${revision}/${lane}`;
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
