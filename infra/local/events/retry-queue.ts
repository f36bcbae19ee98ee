import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';

const PAUSE_WITHOUT_DISK_MS = 1_000;

/** One piece of durable work: `body` is the caller's, `attempts` counts the failed ones. */
export interface QueuedWork {
  id: string;
  body: string;
  attempts: number;
  /** When it was added, milliseconds of the Unix epoch. */
  addedMs: number;
}

const rowSchema = z
  .object({ id: z.string(), body: z.string(), attempts: z.int(), added_ms: z.int(), due_ms: z.int() })
  .transform((row) => ({ ...row, addedMs: row.added_ms }));

interface RetryQueueOptions {
  db: DatabaseSync;
  /** Name of the table; made if it is missing. */
  table: string;
  /** Does the work; the row stays, to be tried again, until this resolves. */
  attempt: (work: QueuedWork) => Promise<void>;
  /** Milliseconds to wait after a failure; null gives the work up and removes it. */
  retryAfterMs: (work: QueuedWork, error: unknown) => number | null;
  concurrency: number;
}

/**
 * Work that survives a kill: `add` writes a row within the caller's transaction, `wake` sets the work going, and a new
 * queue over the same table goes on where the old one ended. At least once, in the order of falling due.
 */
export class RetryQueue {
  readonly #options: RetryQueueOptions;
  readonly #inFlight = new Map<string, Promise<void>>();
  #timer: NodeJS.Timeout | undefined;
  #closed = false;
  #waiting: (() => void)[] = [];

  constructor(options: RetryQueueOptions) {
    this.#options = options;
    options.db.exec(
      `CREATE TABLE IF NOT EXISTS ${options.table} (
         position INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL,
         attempts INTEGER NOT NULL, added_ms INTEGER NOT NULL, due_ms INTEGER NOT NULL
       ) STRICT;
       CREATE INDEX IF NOT EXISTS ${options.table}_due ON ${options.table} (due_ms, position);`,
    );
  }

  /** Records the work, or nothing if it is there already; it begins at `wake`, which belongs after the commit. */
  add(id: string, body: string): void {
    const sql = `INSERT OR IGNORE INTO ${this.#options.table} (id, body, attempts, added_ms, due_ms) VALUES (?, ?, 0, ?, ?)`;
    this.#options.db.prepare(sql).run(id, body, Date.now(), Date.now());
  }

  /** Begins whatever is due, and sees to it that the rest begins when it is. */
  wake(): void {
    clearTimeout(this.#timer);
    if (this.#closed) return;
    for (const row of this.#upcoming()) {
      if (this.#inFlight.has(row.id)) continue;
      if (this.#inFlight.size >= this.#options.concurrency) return;
      const waitMs = row.due_ms - Date.now();
      if (waitMs > 0) {
        this.#timer = setTimeout(() => this.wake(), waitMs);
        return;
      }
      this.#inFlight.set(row.id, this.#run(row));
    }
    if (this.#inFlight.size === 0) for (const resolve of this.#waiting.splice(0)) resolve();
  }

  /** Resolves when there is no work left, waiting for retries included. */
  async drained(): Promise<void> {
    if (this.#inFlight.size === 0 && this.#upcoming().length === 0) return;
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** Begins nothing more and waits for what is under way. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await Promise.all(this.#inFlight.values());
  }

  #upcoming() {
    const limit = this.#inFlight.size + this.#options.concurrency + 1;
    const sql = `SELECT id, body, attempts, added_ms, due_ms FROM ${this.#options.table} ORDER BY due_ms, position LIMIT ?`;
    return this.#options.db
      .prepare(sql)
      .all(limit)
      .map((row) => rowSchema.parse(row));
  }

  async #run(work: QueuedWork): Promise<void> {
    const { db, table, attempt } = this.#options;
    let pauseMs = 0;
    try {
      // A synchronous throw of `attempt` is a failure like any other.
      const failure = await Promise.resolve(work)
        .then(attempt)
        .then(nothing, (error: unknown) => ({ error }));
      if (failure === undefined) db.prepare(`DELETE FROM ${table} WHERE id = ?`).run(work.id);
      else this.#recordFailure({ ...work, attempts: work.attempts + 1 }, failure.error);
    } catch {
      // The disk is full or gone: the row stays as it was, and the work will be done again.
      pauseMs = PAUSE_WITHOUT_DISK_MS;
    }
    this.#inFlight.delete(work.id);
    if (pauseMs === 0) this.wake();
    else if (!this.#closed) this.#timer = setTimeout(() => this.wake(), pauseMs);
  }

  /** In one transaction, because giving work up may add other work in its stead. */
  #recordFailure(work: QueuedWork, error: unknown): void {
    const { db, table, retryAfterMs } = this.#options;
    db.exec('BEGIN IMMEDIATE');
    try {
      const waitMs = retryAfterMs(work, error);
      if (waitMs === null) db.prepare(`DELETE FROM ${table} WHERE id = ?`).run(work.id);
      else {
        const sql = `UPDATE ${table} SET attempts = ?, due_ms = ? WHERE id = ?`;
        db.prepare(sql).run(work.attempts, Date.now() + waitMs, work.id);
      }
      db.exec('COMMIT');
    } catch (failure) {
      if (db.isTransaction) db.exec('ROLLBACK');
      throw failure;
    }
  }
}

function nothing(): undefined {
  return undefined;
}
