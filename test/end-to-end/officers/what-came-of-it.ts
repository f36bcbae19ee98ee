import { expect } from 'vitest';
import type { Principal } from '../../../shared/access/principal.ts';
import { type AuditEvent, firstBreak } from '../../../shared/cases/audit-chain.ts';
import type { TaskRecord } from '../../../shared/cases/task-record.ts';
import type { Acknowledged } from './simulated-officer.ts';

type Tasks = ReadonlyMap<string, TaskRecord>;

export function expectAcknowledged(acknowledged: readonly Acknowledged[], tasks: Tasks): void {
  for (const { task, by, requestId, outcome, disposition } of acknowledged) {
    const standing = tasks.get(task);
    const at = standing?.earlier.findIndex((one) => one.requestId === requestId) ?? -1;
    const decision = at < 0 ? standing?.decision : standing?.earlier[at];
    expect(decision).toMatchObject({ by, requestId, disposition });
    expect(outcome).toBe(at < 0 ? 'decided' : ['second', 'supervisor'][at]);
  }
}

export function expectFourEyes(tasks: Tasks, critical: ReadonlySet<string>): void {
  for (const [address, task] of tasks) {
    const made = decisionsOn(task);
    expect(new Set(made.map(({ by }) => by)).size).toBe(made.length);
    const [first, second, third] = made;
    const grave = first?.disposition === 'seized' || critical.has(address);
    if (grave) expect(made.length).toBeGreaterThan(1);
    else expect(made).toHaveLength(1);
    if (second === undefined) continue;
    expect(third !== undefined).toBe(first?.disposition !== second.disposition);
    if (third !== undefined) expect(third.by).toMatch(/^supervisor/);
  }
}

export function expectScope(tasks: Tasks, everybody: readonly Principal[]): void {
  const people = new Map(everybody.map((person) => [person.id, person]));
  for (const task of tasks.values()) {
    for (const { by } of decisionsOn(task)) {
      const { ports = [], lanes = [] } = people.get(by) ?? {};
      expect(ports === 'all' || ports.includes(task.port)).toBe(true);
      expect(lanes === 'all' || lanes.includes(task.lane)).toBe(true);
    }
  }
}

export function expectWholeTrail(trail: readonly AuditEvent[], task: TaskRecord): void {
  expect(firstBreak([...trail])).toBeNull();
  const actions = trail.map(({ action }) => action);
  expect(new Set(trail.map(({ id }) => id)).size).toBe(trail.length);
  expect(actions.filter((action) => action === 'task decided')).toHaveLength(1);
  expect(actions.filter((action) => action === 'earlier decision told')).toHaveLength(task.earlier.length);
  expect(actions.filter((action) => action === 'first decision recorded')).toHaveLength(
    Math.min(1, task.earlier.length),
  );
}

/** Whoever claims a task finds it given back, decided, taken away, or its lease run out. */
export function expectOneAtATime(trail: readonly AuditEvent[]): void {
  let held: AuditEvent | null = null;
  for (const event of trail.toSorted((a, b) => (a.at < b.at ? -1 : 1))) {
    if (ENDS.has(event.action)) held = null;
    if (event.action !== 'task claimed') continue;
    const until = String(held?.detail.leaseUntil ?? '');
    if (held !== null && held.actor !== event.actor) expect(until < event.at, `${held.id} and ${event.id}`).toBe(true);
    held = event;
  }
}

const ENDS = new Set([
  ...['task released', 'task put off', 'task raised', 'task assigned', 'task given back', 'port asked'],
  ...['first decision recorded', 'second decision recorded', 'task decided'],
]);

function decisionsOn({ earlier, decision }: TaskRecord) {
  return [...earlier, ...(decision === null ? [] : [decision])];
}
