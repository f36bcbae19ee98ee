import { isHeld } from '../../shared/cases/task-eligibility.ts';
import type { TaskRecord } from '../../shared/cases/task-record.ts';
import type { Lane } from '../../shared/ports/port-profile.ts';
import type { LaneLoad } from '../../shared/review/tasks.ts';
import { secondsAfter } from '../case-services.ts';
import { countQueue } from '../stores/cases-table.ts';
import { countedTasks, laneQueue, waitingQueue } from '../stores/tasks.ts';
import type { TaskServices } from './tasks/worker.ts';

const COUNTED_FOR_SECONDS = 15;

/**
 * How much there is to do, lane by lane. Counted anew at most every 15 seconds in one function's memory, however many pages
 * ask: to count is to read every open task once.
 */
export class LoadCounter {
  readonly #services: Pick<TaskServices, 'table' | 'now'>;
  readonly #counted = new Map<string, { at: string; load: Promise<LaneLoad> }>();

  constructor(services: Pick<TaskServices, 'table' | 'now'>) {
    this.#services = services;
  }

  async of(places: readonly { port: string; lane: Lane }[]): Promise<{ load: LaneLoad[]; countedAt: string }> {
    const now = this.#services.now();
    const counts = places.map(({ port, lane }) => this.#laneOf(port, lane, now));
    const load = await Promise.all(counts.map((count) => count.load));
    return { load, countedAt: counts.reduce((oldest, { at }) => (at < oldest ? at : oldest), now) };
  }

  #laneOf(port: string, lane: Lane, now: string) {
    const key = laneQueue(port, lane);
    const known = this.#counted.get(key);
    if (known !== undefined && known.at > secondsAfter(now, -COUNTED_FOR_SECONDS)) return known;
    const fresh = { at: now, load: this.#count(port, lane, now) };
    this.#counted.set(key, fresh);
    // What failed is not kept: the next who asks counts again.
    fresh.load.catch(() => this.#counted.delete(key));
    return fresh;
  }

  async #count(port: string, lane: Lane, now: string): Promise<LaneLoad> {
    const [waiting, open] = await Promise.all([
      countQueue(this.#services.table, waitingQueue(port, lane)),
      countedTasks(this.#services.table, port, lane),
    ]);
    return { port, lane, waiting, ...summed(open, now) };
  }
}

type Counted = Pick<TaskRecord, 'priority' | 'dueAt' | 'createdAt' | 'claimedBy' | 'leaseUntil' | 'stage' | 'raised'>;

function summed(open: readonly Counted[], now: string): Omit<LaneLoad, 'port' | 'lane' | 'waiting'> {
  const count = (fits: (task: Counted) => boolean) => open.filter(fits).length;
  return {
    open: open.length,
    late: count(({ dueAt }) => dueAt < now),
    held: count((task) => isHeld(task, now)),
    second: count(({ stage }) => stage === 'second'),
    supervisor: count(({ stage, raised }) => stage === 'supervisor' || raised !== null),
    oldest: open.reduce<string | null>(
      (oldest, { createdAt }) => (oldest === null || createdAt < oldest ? createdAt : oldest),
      null,
    ),
    byPriority: [1, 2, 3, 4].map((priority) => count((task) => task.priority === priority)),
  };
}
