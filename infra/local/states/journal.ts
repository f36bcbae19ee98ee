import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { JournalFailed } from './errors.ts';

/** Raised when the tables below change; a journal of another version is not opened. */
const VERSION = 1;

const TABLES = `
  CREATE TABLE definitions (
    id INTEGER PRIMARY KEY, machine_arn TEXT NOT NULL, role_arn TEXT NOT NULL, definition TEXT NOT NULL,
    UNIQUE (machine_arn, role_arn, definition));
  CREATE TABLE executions (
    id INTEGER PRIMARY KEY, arn TEXT NOT NULL UNIQUE, machine_arn TEXT NOT NULL, name TEXT NOT NULL,
    definition INTEGER NOT NULL REFERENCES definitions, status TEXT NOT NULL, input TEXT NOT NULL, output TEXT,
    error TEXT, cause TEXT, started_at INTEGER NOT NULL, stopped_at INTEGER, deadline INTEGER,
    redrives INTEGER NOT NULL DEFAULT 0, redriven_at INTEGER);
  CREATE INDEX executions_by_status ON executions (machine_arn, status, id);
  CREATE TABLE steps (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, execution INTEGER NOT NULL, path TEXT NOT NULL, kind TEXT NOT NULL,
    at INTEGER NOT NULL, record TEXT NOT NULL, UNIQUE (execution, path, kind));
  CREATE TABLE tokens (token TEXT PRIMARY KEY, execution INTEGER NOT NULL) WITHOUT ROWID;
  CREATE INDEX tokens_by_execution ON tokens (execution);
  PRAGMA user_version = ${VERSION};`;

/**
 * The file that executions are written down in. What is noted in one turn of the event loop goes to disk in one
 * transaction, in the order it was noted: after a crash the file holds everything up to some point, and nothing after.
 * A process that is killed loses nothing that `flushed` resolved for.
 */
export class Journal {
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  #noted: { sql: string; values: SQLInputValue[] }[] = [];
  #waiting: { resolve: () => void; reject: (error: JournalFailed) => void }[] = [];
  #failure: JournalFailed | undefined;
  #scheduled: NodeJS.Immediate | undefined;

  /** @throws Error when the file is in use by another process, or was written by another version */
  constructor(file: string) {
    this.#db = new DatabaseSync(file);
    // Exclusive: two processes that run the same executions would do everything twice.
    // Normal: a commit outlives the process however it ends. It does not wait for the platter (7 ms of the one event
    // loop each): a power cut can take back the last moments, never tear them, and reconcile finds what they leave.
    this.#db.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
    const version = this.read('PRAGMA user_version')[0]?.user_version;
    if (version === 0) this.#db.exec(`BEGIN; ${TABLES} COMMIT;`);
    else if (version !== VERSION) {
      this.#db.close();
      throw new Error(`${file} has version ${version} and not ${VERSION}. Move it away to start without executions.`);
    }
  }

  /** Notes a change; it is on disk once `flushed` resolves. */
  note(sql: string, ...values: SQLInputValue[]): void {
    this.#noted.push({ sql, values });
    this.#scheduled ??= setImmediate(() => this.#flush());
  }

  /**
   * Resolves when everything noted so far is on disk.
   * @throws JournalFailed when the disk does not take it; then nothing more is written until a restart
   */
  flushed(): Promise<void> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    if (this.#noted.length === 0) return Promise.resolve();
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  /** Rows of what is on disk. */
  read(sql: string, ...values: SQLInputValue[]): Record<string, unknown>[] {
    return this.#statement(sql).all(...values);
  }

  /** Makes one change at once, on its own. */
  write(sql: string, ...values: SQLInputValue[]): void {
    this.#statement(sql).run(...values);
  }

  /** Writes what is noted and closes the file. */
  close(): void {
    if (this.#failure === undefined) this.#flush();
    clearImmediate(this.#scheduled);
    this.#db.close();
  }

  #flush(): void {
    this.#scheduled = undefined;
    if (this.#noted.length === 0 || this.#failure !== undefined) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    try {
      this.#db.exec('BEGIN IMMEDIATE');
      for (const { sql, values } of this.#noted) this.#statement(sql).run(...values);
      this.#db.exec('COMMIT');
      this.#noted = [];
      for (const { resolve } of waiting) resolve();
    } catch (cause) {
      this.#failure = new JournalFailed(cause);
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
      for (const { reject } of waiting) reject(this.#failure);
    }
  }

  #statement(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#db.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}
