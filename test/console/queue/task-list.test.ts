import { describe, expect, test } from 'vitest';
import { TaskList, type TaskPage } from '../../../functions/console/queue/task-list.ts';
import { keyOf } from '../../../functions/console/queue/task-row.ts';
import type { TaskRow } from '../../../shared/review/tasks.ts';
import { fakeTasks } from '../fake/fake-tasks.ts';

const ALL = fakeTasks(30, Date.parse('2026-11-26T12:00:00Z'));
const row = (index: number): TaskRow => {
  const task = ALL[index];
  if (task === undefined) throw new Error('no such task');
  return task;
};
const rows = (...indexes: number[]) => indexes.map(row);
const shown = (list: TaskList) => list.rows.value.map(({ key }) => ALL.findIndex((task) => keyOf(task) === key));

/** A list whose pages a test gives, one for each request. */
function listOver(...pages: TaskPage[]) {
  const asked: (string | null)[] = [];
  const list = new TaskList(async (after) => {
    asked.push(after);
    const page = pages.shift();
    if (page === undefined) throw new Error('asked once too often');
    return page;
  });
  return { list, asked };
}

describe('a list', () => {
  test('grows page by page, each task once', async () => {
    const { list, asked } = listOver({ tasks: rows(0, 1), next: 'a' }, { tasks: rows(1, 2, 3), next: null });
    await list.refresh();
    expect(list.whole.value).toBe(false);
    await Promise.all([list.more(), list.more()]);
    await list.more();

    expect(shown(list)).toEqual([0, 1, 2, 3]);
    expect(asked).toEqual([null, 'a']);
    expect(list.whole.value).toBe(true);
  });

  test('keeps the rows that are as they were, when it grows and when it is asked for again', async () => {
    const again = structuredClone(rows(0, 1));
    const { list } = listOver(
      { tasks: rows(0, 1), next: 'a' },
      { tasks: rows(2), next: null },
      { tasks: again, next: 'a' },
    );
    await list.refresh();
    const [first, second] = list.rows.value;
    await list.more();
    await list.refresh();

    expect(list.rows.value[0]).toBe(first);
    expect(list.rows.value[1]).toBe(second);
    expect(list.rows.value).toHaveLength(3);
  });

  test('takes how somebody’s own tasks stand, and frees what is theirs no more', async () => {
    const mine = { claimedBy: 'officer-anna', leaseUntil: '2026-11-26T12:15:00.000Z' };
    const { list } = listOver({ tasks: [{ ...row(0), ...mine }, row(1), row(2)], next: null });
    await list.refresh();
    const began = list.mark();
    list.put({ ...row(2), ...mine });
    list.own([{ ...row(1), ...mine }], 'officer-anna', began);

    expect(list.rows.value.map(({ task }) => task.claimedBy)).toEqual([null, 'officer-anna', 'officer-anna']);
  });

  test('moves nothing while it is looked at: what comes waits, what goes stays in its place', async () => {
    const { list } = listOver({ tasks: rows(0, 1, 2), next: null }, { tasks: rows(5, 0, 2), next: null });
    await list.refresh();
    await list.refresh();

    expect(shown(list)).toEqual([0, 1, 2]);
    expect(list.rows.value.map(({ gone }) => gone)).toEqual([false, true, false]);
    expect(list.waiting.value).toBe(1);

    list.settle();
    expect(shown(list)).toEqual([5, 0, 2]);
    expect(list.rows.value.map(({ fresh }) => fresh)).toEqual([true, false, false]);
    expect(list.unsettled.value).toBe(false);
  });

  test('shows in place who has taken a task', async () => {
    const held = { ...row(1), claimedBy: 'officer-ben' };
    const { list } = listOver({ tasks: rows(0, 1), next: null }, { tasks: [row(0), held], next: null });
    await list.refresh();
    await list.refresh();
    expect(list.rows.value[1]?.task.claimedBy).toBe('officer-ben');
  });

  test('keeps what lies beyond the first page when that is asked for again', async () => {
    const { list } = listOver(
      { tasks: rows(0, 1, 2), next: 'a' },
      { tasks: rows(3, 4), next: null },
      { tasks: rows(9, 0, 2), next: 'b' },
    );
    await list.refresh();
    await list.more();
    await list.refresh();
    list.settle();
    expect(shown(list)).toEqual([9, 0, 2, 3, 4]);
  });

  test('shows what one does at once, and takes it back where it is refused', async () => {
    const { list } = listOver({ tasks: rows(0, 1), next: null });
    await list.refresh();
    const undo = list.assume(keyOf(row(1)), { claimedBy: 'officer-anna' });
    expect(list.rows.value[1]?.task.claimedBy).toBe('officer-anna');
    undo();
    expect(list.rows.value[1]?.task.claimedBy).toBe(row(1).claimedBy);
  });

  test('believes an answer over a list that was asked for before it', async () => {
    let give = (_page: TaskPage) => {};
    const list = new TaskList(() => new Promise<TaskPage>((resolve) => (give = resolve)));
    const first = list.refresh();
    give({ tasks: rows(1, 2), next: null });
    await first;

    const second = list.refresh();
    list.put({ ...row(1), claimedBy: 'officer-anna' });
    list.drop(keyOf(row(2)));
    give({ tasks: rows(1, 2), next: null });
    await second;
    expect(list.rows.value[0]?.task.claimedBy).toBe('officer-anna');
    expect(list.rows.value[1]?.gone).toBe(true);

    const third = list.refresh();
    give({ tasks: rows(1, 2), next: null });
    await third;
    expect(list.rows.value[0]?.task.claimedBy).toBe(row(1).claimedBy);
    expect(list.rows.value[1]?.gone).toBe(false);
  });

  test('tells a failed request and stands as it was', async () => {
    const { list } = listOver({ tasks: rows(0), next: null });
    await list.refresh();
    await expect(list.refresh()).rejects.toThrow('once too often');
    expect(shown(list)).toEqual([0]);
  });
});
