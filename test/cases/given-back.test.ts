import { expect, test } from 'vitest';
import { assigned, claimed, givenBack, waitingForPort } from '../../shared/cases/task-moves.ts';
import { type NewTask, taskRecordSchema } from '../../shared/cases/task-record.ts';

const NOW = '2026-03-02T09:00:00.000Z';
const LATER = '2026-03-02T12:00:00.000Z';
const NEW: NewTask = {
  ...{ port: 'NLRTM', reference: 'C1', revision: 1, lane: 'documents', state: 'open', priority: 2, createdAt: NOW },
  ...{ dueAt: LATER, escalation: 0, taskToken: 'token', claimedBy: null, leaseUntil: null, decision: null },
};
const TASK = taskRecordSchema.parse(NEW);
const [ANNA, BEN] = [
  { id: 'anna', supervisor: false },
  { id: 'ben', supervisor: false },
];

test('whoever goes away gives back what they hold and what is assigned to them', () => {
  const back = { claimedBy: null, leaseUntil: null, assignedTo: null, assignedUntil: null };
  expect(givenBack(ANNA)(claimed(ANNA, NOW)(TASK))).toMatchObject(back);
  expect(givenBack(ANNA)(assigned(ANNA, NOW)(TASK))).toMatchObject(back);
});

test('what was assigned to another in between, or claimed by one, stays theirs', () => {
  const moved = assigned(BEN, NOW)(claimed(ANNA, NOW)(TASK));
  expect(givenBack(ANNA)(moved)).toBe(moved);
  const taken = claimed(BEN, LATER)(claimed(ANNA, NOW)(TASK));
  expect(givenBack(ANNA)(taken)).toBe(taken);
});

test('what waits for the port, or has ended, is left as it is', () => {
  const asked = { wanted: 'document', reason: 'no invoice', until: LATER } as const;
  const waiting = waitingForPort(ANNA, asked, NOW)(claimed(ANNA, NOW)(TASK));
  expect(givenBack(ANNA)(waiting)).toBe(waiting);
});
