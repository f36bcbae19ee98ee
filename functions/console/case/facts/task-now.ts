import type { ShownTask } from '../whole-case.ts';

/** Who has a task, as it is by now. */
export type TaskNow = Pick<ShownTask, 'revision' | 'lane' | 'state' | 'stage' | 'claimedBy' | 'assignedTo'>;

/** The tasks as they were fetched; of the one that is worked on, who has it by now. */
export function withNow(fetched: readonly ShownTask[], now: TaskNow | null): readonly ShownTask[] {
  if (now === null || (now.state !== 'open' && now.state !== 'waiting')) return fetched;
  const { revision, lane, state, stage, claimedBy, assignedTo } = now;
  return fetched.map((task) =>
    task.revision === revision && task.lane === lane ? { ...task, state, stage, claimedBy, assignedTo } : task,
  );
}
