import { computed, signal } from '@preact/signals';
import type { TaskRow } from '../../../shared/review/tasks.ts';
import { keyOf } from './task-row.ts';

/** A page of a list, in the order of the queue. */
export interface TaskPage {
  tasks: readonly TaskRow[];
  next: string | null;
}
export type FetchPage = (after: string | null) => Promise<TaskPage>;

/** A row as it is shown. */
export interface ShownRow {
  key: string;
  task: TaskRow;
  /** Came since the list was last looked at. */
  fresh: boolean;
  /** Has left the list; it stays in its place until the list is put in order. */
  gone: boolean;
}

/**
 * A list of tasks that lives: it grows by pages, its first page is asked for again and again, and what one does shows at
 * once. Rows change in place as they are; rows that come or go wait for `settle`, so that nothing moves under a hand.
 */
export class TaskList {
  /** In the order of the queue, as the server said last. */
  readonly #truth = signal<readonly TaskRow[]>([]);
  /** In the order shown. */
  readonly #order = signal<readonly string[]>([]);
  readonly #last = signal<ReadonlyMap<string, TaskRow>>(new Map());
  readonly #fresh = signal<ReadonlySet<string>>(new Set());
  readonly #next = signal<string | null>(null);
  readonly #started = signal(false);
  readonly #fetch: FetchPage;
  #touched = new Map<string, number>();
  #before = new Map<string, ShownRow>();
  #clock = 0;
  #growing: Promise<void> | null = null;

  constructor(fetch: FetchPage) {
    this.#fetch = fetch;
  }

  readonly #known = computed(() => new Map(this.#truth.value.map((task) => [keyOf(task), task])));

  readonly rows = computed((): readonly ShownRow[] => {
    const known = this.#known.value;
    const [last, fresh] = [this.#last.value, this.#fresh.value];
    const rows = this.#order.value.flatMap((key) => {
      const task = known.get(key) ?? last.get(key);
      return task === undefined ? [] : [this.#row({ key, task, fresh: fresh.has(key), gone: !known.has(key) })];
    });
    this.#before = new Map(rows.map((row) => [row.key, row]));
    return rows;
  });

  /** How many rows have come that are not shown yet. */
  readonly waiting = computed(() => {
    const shown = new Set(this.#order.value);
    return this.#truth.value.filter((task) => !shown.has(keyOf(task))).length;
  });
  /** Whether `settle` would change what is shown. */
  readonly unsettled = computed(
    () => this.waiting.value > 0 || this.#order.value.some((key) => !this.#known.value.has(key)),
  );
  /** Whether the first page has come. */
  readonly started = computed(() => this.#started.value);
  /** Whether all of the list is here. */
  readonly whole = computed(() => this.#started.value && this.#next.value === null);

  /** Asks for the first page: at the start, and again to see what is new. */
  async refresh(): Promise<void> {
    const began = ++this.#clock;
    const page = await this.#fetch(null);
    const first = !this.#started.peek();
    this.#take(this.#merged(page, began), first ? page.next : this.#next.peek());
    this.#started.value = true;
    if (first) this.settle();
  }

  /** Asks for the page after those that are here. */
  more(): Promise<void> {
    const after = this.#next.peek();
    if (after === null) return Promise.resolve();
    this.#growing ??= this.#grow(after).finally(() => {
      this.#growing = null;
    });
    return this.#growing;
  }

  /** Puts the rows in the order of the queue, with what has come and without what has gone. */
  settle(): void {
    const shown = new Set(this.#order.peek());
    const truth = this.#truth.peek();
    const came = truth.map(keyOf).filter((key) => !shown.has(key));
    if (shown.size > 0 && came.length > 0) this.#fresh.value = new Set(came);
    this.#order.value = truth.map(keyOf);
    this.#last.value = this.#known.peek();
  }

  /** Takes the mark from rows that were new. */
  seen(): void {
    if (this.#fresh.peek().size > 0) this.#fresh.value = new Set();
  }

  /** Shows a change at once, before the server has said so. Returns how to take it back. */
  assume(key: string, change: Partial<TaskRow>): () => void {
    const before = this.#known.peek().get(key);
    if (before !== undefined) this.put({ ...before, ...change });
    return () => {
      if (before !== undefined) this.put(before);
    };
  }

  /** Takes a task as an answer shows it. It stands until a list that was asked for later says otherwise. */
  put(task: TaskRow): void {
    const key = keyOf(task);
    this.#touched.set(key, ++this.#clock);
    this.#truth.value = this.#truth.peek().map((one) => (keyOf(one) === key ? task : one));
  }

  /** A moment, for what is asked from now on. */
  mark(): number {
    return ++this.#clock;
  }

  /** Takes somebody's own tasks as they were asked for at a moment: what of theirs is not among them is nobody's now. */
  own(tasks: readonly TaskRow[], id: string, began: number): void {
    const theirs = new Map(tasks.map((task) => [keyOf(task), task]));
    this.#truth.value = this.#truth.peek().map((task) => {
      if (this.#isNewer(keyOf(task), began)) return task;
      const freed = task.claimedBy === id ? { ...task, claimedBy: null, leaseUntil: null } : task;
      return theirs.get(keyOf(task)) ?? freed;
    });
  }

  /** Takes a task away that has ended. */
  drop(key: string): void {
    this.#touched.set(key, ++this.#clock);
    this.#truth.value = this.#truth.peek().filter((one) => keyOf(one) !== key);
  }

  /** A row that is as it was stays the same object: what is drawn of it need not be drawn again. */
  #row(row: ShownRow): ShownRow {
    const before = this.#before.get(row.key);
    const same = before?.task === row.task && before.fresh === row.fresh && before.gone === row.gone;
    return same ? before : row;
  }

  async #grow(after: string): Promise<void> {
    const began = ++this.#clock;
    const { tasks, next } = await this.#fetch(after);
    const known = this.#known.peek();
    const added = tasks.filter((task) => !known.has(keyOf(task)) && !this.#isNewer(keyOf(task), began));
    const shown = new Set(this.#order.peek());
    this.#take([...this.#truth.peek(), ...added], next);
    this.#order.value = [...this.#order.peek(), ...added.map(keyOf).filter((key) => !shown.has(key))];
  }

  /** The page in place of the rows that it covers: up to the last of it that was here before. */
  #merged({ tasks, next }: TaskPage, began: number): TaskRow[] {
    const before = this.#truth.peek();
    const known = this.#known.peek();
    const onPage = new Set(tasks.map(keyOf));
    const reach = next === null ? before.length : before.findLastIndex((task) => onPage.has(keyOf(task))) + 1;
    const head = tasks.flatMap((task) => {
      const own = known.get(keyOf(task));
      if (this.#isNewer(keyOf(task), began)) return own === undefined ? [] : [own];
      // Asked for again and again, most of it is as it was.
      return [own !== undefined && JSON.stringify(own) === JSON.stringify(task) ? own : task];
    });
    const kept = before.slice(0, reach).filter((task) => !onPage.has(keyOf(task)) && this.#isNewer(keyOf(task), began));
    return [...head, ...kept, ...before.slice(reach).filter((task) => !onPage.has(keyOf(task)))];
  }

  #take(tasks: readonly TaskRow[], next: string | null): void {
    // What goes is still shown where it was, as it was.
    this.#last.value = new Map([...this.#last.peek(), ...this.#known.peek()]);
    this.#truth.value = tasks;
    this.#next.value = next;
  }

  #isNewer(key: string, began: number): boolean {
    return (this.#touched.get(key) ?? 0) > began;
  }
}
