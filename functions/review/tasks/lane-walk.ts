import { type TaskRecord, taskRank, taskRecordSchema } from '../../../shared/cases/task-record.ts';
import type { Lane } from '../../../shared/ports/port-profile.ts';
import { type CasesTable, pageOfQueue } from '../../stores/cases-table.ts';
import { laneQueue } from '../../stores/tasks.ts';

/** Where a walk through the lanes stopped: the last task that was looked at. */
export interface WalkPlace {
  rank: string;
  queue: string;
}

export interface Walk {
  ports: readonly string[];
  lanes: readonly Lane[];
  /** Goes on behind this task. */
  after?: WalkPlace | null;
  /** Tasks a read, of each lane of each port. */
  pageSize: number;
}

/**
 * The open tasks of all these lanes, most urgent first, each as the index has it: a moment old. Reads a page of a lane
 * when it has come to the end of the one before, so whoever stops early reads little.
 */
export async function* walkLanes(table: CasesTable, { ports, lanes, after = null, pageSize }: Walk) {
  const queues = ports.flatMap((port) =>
    lanes.map((lane) => new LaneReader(table, laneQueue(port, lane), pageSize, after)),
  );
  await Promise.all(queues.map((queue) => queue.fill()));
  for (;;) {
    const first = queues.reduce<LaneReader | null>(
      (best, queue) => (queue.head !== null && (best?.head == null || isBefore(queue.head, best.head)) ? queue : best),
      null,
    );
    if (first?.head == null) return;
    yield { task: first.head.task, place: { rank: first.head.rank, queue: first.head.queue } };
    first.drop();
    await first.fill();
  }
}

type Found = WalkPlace & { task: TaskRecord };

function isBefore(a: WalkPlace, b: WalkPlace): boolean {
  return a.rank < b.rank || (a.rank === b.rank && a.queue < b.queue);
}

/** One lane of one port, a page at a time. */
class LaneReader {
  readonly #table: CasesTable;
  readonly #queue: string;
  readonly #limit: number;
  readonly #after: WalkPlace | null;
  #read: Found[] = [];
  #at = 0;
  #start: Record<string, unknown> | null = null;
  #ended = false;

  constructor(table: CasesTable, queue: string, limit: number, after: WalkPlace | null) {
    this.#table = table;
    this.#queue = queue;
    this.#limit = limit;
    this.#after = after;
  }

  get head(): Found | null {
    return this.#read[this.#at] ?? null;
  }

  drop(): void {
    this.#at += 1;
  }

  async fill(): Promise<void> {
    while (this.head === null && !this.#ended) {
      const since = this.#after?.rank ?? null;
      const page = await pageOfQueue(this.#table, this.#queue, { limit: this.#limit, start: this.#start, since });
      this.#start = page.next;
      this.#ended = page.next === null;
      this.#at = 0;
      this.#read = page.items
        .map((item) => taskRecordSchema.parse(item))
        .map((task) => ({ task, rank: taskRank(task), queue: this.#queue }))
        .filter((found) => this.#after === null || isBefore(this.#after, found));
    }
  }
}
