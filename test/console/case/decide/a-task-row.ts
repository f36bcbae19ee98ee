import type { TaskRow } from '../../../../shared/review/tasks.ts';

/** A free task for tests, in the lane of papers. */
export function aTaskRow(given: Partial<TaskRow> = {}): TaskRow {
  return {
    ...{ port: 'NLRTM', reference: 'UTO-2026-0042', revision: 1, lane: 'documents', state: 'open', stage: 'first' },
    ...{ priority: 2, createdAt: '2026-11-26T11:00:00Z', dueAt: '2026-11-26T15:00:00Z', escalation: 0 },
    ...{ claimedBy: null, claimedAt: null, leaseUntil: null, decision: null, earlier: 0, notYours: null },
    ...{ assignedTo: null, assignedUntil: null, snoozed: null, raised: null, request: null, summary: null },
    ...given,
  };
}
