import { expect, test } from 'vitest';
import { QueueSelection } from '../../../functions/console/queue/selection.ts';
import type { ShownRow } from '../../../functions/console/queue/task-list.ts';
import { fakeTasks } from '../fake/fake-tasks.ts';

const [task] = fakeTasks(1, Date.parse('2026-11-26T12:00:00Z'));
const rows = (...keys: string[]): ShownRow[] =>
  keys.flatMap((key) => (task === undefined ? [] : [{ key, task, fresh: false, gone: false }]));

test('the choice stays with its task where rows come before it', () => {
  const selection = new QueueSelection();
  selection.move(rows('a', 'b', 'c'), 1);
  selection.move(rows('a', 'b', 'c'), 1);
  expect(selection.chosenIn(rows('x', 'y', 'a', 'b', 'c'))?.key).toBe('b');
});

test('where the task has left, the row that took its place is next', () => {
  const selection = new QueueSelection();
  selection.move(rows('a', 'b', 'c'), 1);
  selection.move(rows('a', 'b', 'c'), 1);
  expect(selection.chosenIn(rows('a', 'c'))?.key).toBe('c');
  expect(selection.chosenIn(rows('a'))?.key).toBe('a');
  expect(selection.chosenIn([])).toBeNull();
});

test('the choice ends at the ends', () => {
  const selection = new QueueSelection();
  selection.move(rows('a', 'b'), -1);
  expect(selection.key.value).toBe('b');
  selection.move(rows('a', 'b'), 40);
  expect(selection.key.value).toBe('b');
  selection.move(rows('a', 'b'), -40);
  expect(selection.key.value).toBe('a');
});
