import * as z from 'zod';
import { taskRecordSchema } from '../../../shared/cases/task-record.ts';
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
  /** So many tasks are wanted: of each lane of each port its share is read at first, and more each time it goes on. */
  pageSize: number;
}

/**
 * The open tasks of all these lanes, most urgent first, each as the index has it: a moment old. Reads a page of a lane
 * when it has come to the end of the one before, so whoever stops early reads little.
 */
export async function* walkLanes(table: CasesTable, { ports, lanes, after = null, pageSize }: Walk) {
  const share = Math.ceil(pageSize / Math.max(1, ports.length * lanes.length)) + SPARE;
  const queues = ports.flatMap((port) =>
    lanes.map((lane) => new LaneReader(table, laneQueue(port, lane), { share, most: pageSize, after })),
  );
  await Promise.all(queues.map((queue) => queue.fill()));
  for (;;) {
    const first = queues.reduce<LaneReader | null>(
      (best, queue) => (queue.head !== null && (best?.head == null || isBefore(queue.head, best.head)) ? queue : best),
      null,
    );
    if (first?.head == null) return;
    const { rank, queue, item } = first.head;
    yield { task: taskRecordSchema.parse(item), place: { rank, queue } };
    first.drop();
    await first.fill();
  }
}

/** Lanes are seldom even: a little more than its share of each saves most of the second reads. */
const SPARE = 8;

/** What is not asked for is not parsed: of each lane more is read than comes first. */
type Found = WalkPlace & { item: unknown };
const placedSchema = z.looseObject({ rank: z.string() });

function isBefore(a: WalkPlace, b: WalkPlace): boolean {
  return a.rank < b.rank || (a.rank === b.rank && a.queue < b.queue);
}

/** One lane of one port, a page at a time. */
class LaneReader {
  readonly #table: CasesTable;
  readonly #queue: string;
  readonly #most: number;
  readonly #after: WalkPlace | null;
  #limit: number;
  #read: Found[] = [];
  #at = 0;
  #start: Record<string, unknown> | null = null;
  #ended = false;

  constructor(
    table: CasesTable,
    queue: string,
    { share, most, after }: { share: number; most: number; after: WalkPlace | null },
  ) {
    this.#table = table;
    this.#queue = queue;
    this.#limit = Math.min(share, most);
    this.#most = most;
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
      this.#limit = Math.min(2 * this.#limit, this.#most);
      this.#start = page.next;
      this.#ended = page.next === null;
      this.#at = 0;
      this.#read = page.items
        .map((item) => ({ item, rank: placedSchema.parse(item).rank, queue: this.#queue }))
        .filter((found) => this.#after === null || isBefore(this.#after, found));
    }
  }
}
