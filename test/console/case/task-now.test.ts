import { expect, it } from 'vitest';
import { withNow } from '../../../functions/console/case/facts/task-now.ts';
import { aTaskRow } from './decide/a-task-row.ts';

const fetched = (lane: 'documents' | 'imaging') => ({ ...aTaskRow({ lane }), earlier: [] });

it('tells of the task that is worked on who has it by now, and leaves the others as they were fetched', () => {
  const now = aTaskRow({ claimedBy: 'officer-anna' });
  const [mine, other] = withNow([fetched('documents'), fetched('imaging')], now);
  expect(mine).toMatchObject({ claimedBy: 'officer-anna', earlier: [] });
  expect(other).toEqual(fetched('imaging'));
});

it('leaves a task of an earlier revision, and one that has ended, whose decisions are in what was fetched', () => {
  const tasks = [fetched('documents')];
  expect(withNow(tasks, aTaskRow({ revision: 2, claimedBy: 'officer-anna' }))).toEqual(tasks);
  expect(withNow(tasks, aTaskRow({ state: 'decided' }))).toEqual(tasks);
});
