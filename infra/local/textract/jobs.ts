import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Block } from '@aws-sdk/client-textract';
import * as z from 'zod';
import { TextractError } from './textract-error.ts';

export const placeSchema = z.object({
  Bucket: z.string().min(3).max(255),
  Name: z.string().min(1).max(1024),
  Version: z.string().min(1).max(1024).optional(),
});
export type S3Place = z.infer<typeof placeSchema>;

/** Who is told, as whom, that a job has ended. */
export const noticeSchema = z.object({ topicArn: z.string(), roleArn: z.string(), tag: z.string().nullable() });
export type Notice = z.infer<typeof noticeSchema>;

const jobSchema = z.object({
  id: z.string(),
  place: z.string().transform((text) => placeSchema.parse(JSON.parse(text))),
  status: z.enum(['IN_PROGRESS', 'SUCCEEDED', 'FAILED']),
  message: z.string().nullable(),
  /** Pages of which the blocks are stored. */
  pages: z.int(),
});
export type Job = z.infer<typeof jobSchema>;

/** The asynchronous jobs, on disk page by page: one that was accepted is done, also when the process ends in between. */
export class Jobs {
  readonly #database: DatabaseSync;

  constructor(dataDir: string) {
    mkdirSync(dataDir, { recursive: true });
    this.#database = new DatabaseSync(join(dataDir, 'jobs.sqlite'));
    this.#database.exec(`
      PRAGMA journal_mode = WAL;
      CREATE TABLE IF NOT EXISTS job (id TEXT PRIMARY KEY, place TEXT NOT NULL,
        status TEXT NOT NULL DEFAULT 'IN_PROGRESS', message TEXT, pages INTEGER NOT NULL DEFAULT 0) STRICT;
      CREATE TABLE IF NOT EXISTS block (job TEXT NOT NULL, page INTEGER NOT NULL, position INTEGER NOT NULL,
        block TEXT NOT NULL, PRIMARY KEY (job, page, position)) STRICT;
      CREATE TABLE IF NOT EXISTS notice (job TEXT PRIMARY KEY, topicArn TEXT NOT NULL, roleArn TEXT NOT NULL, tag TEXT,
        told INTEGER NOT NULL DEFAULT 0) STRICT;`);
  }

  /**
   * The same client token gives the same job.
   *
   * @throws TextractError `IdempotentParameterMismatchException` for a token that stands for another document
   */
  start(place: S3Place, token: string | undefined, notice: Notice | null = null): string {
    const id = token === undefined ? randomBytes(32).toString('hex') : createHash('sha256').update(token).digest('hex');
    const wanted = JSON.stringify(placeSchema.parse(place));
    this.#database.prepare('INSERT INTO job (id, place) VALUES (?, ?) ON CONFLICT DO NOTHING').run(id, wanted);
    if (JSON.stringify(this.get(id)?.place) !== wanted) {
      const message = 'The ClientRequestToken was used for another document';
      throw new TextractError('IdempotentParameterMismatchException', message);
    }
    if (notice !== null) {
      this.#database
        .prepare('INSERT INTO notice (job, topicArn, roleArn, tag) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING')
        .run(id, notice.topicArn, notice.roleArn, notice.tag);
    }
    return id;
  }

  /** Who is still to be told that a job has ended; null where nobody is. */
  notice(id: string): Notice | null {
    const row = this.#database.prepare('SELECT * FROM notice WHERE job = ? AND told = 0').get(id);
    return row === undefined ? null : noticeSchema.parse(row);
  }

  told(id: string): void {
    this.#database.prepare('UPDATE notice SET told = 1 WHERE job = ?').run(id);
  }

  /** Jobs that ended just before the process did. */
  untold(): string[] {
    return this.#database
      .prepare("SELECT id FROM job JOIN notice ON id = job WHERE status <> 'IN_PROGRESS' AND told = 0")
      .all()
      .map(({ id }) => String(id));
  }

  get(id: string): Job | null {
    const row = this.#database.prepare('SELECT id, place, status, message, pages FROM job WHERE id = ?').get(id);
    return row === undefined ? null : jobSchema.parse(row);
  }

  unfinished(): string[] {
    return this.#database
      .prepare("SELECT id FROM job WHERE status = 'IN_PROGRESS' ORDER BY rowid")
      .all()
      .map(({ id }) => String(id));
  }

  /** Stores one page, all of it or nothing. */
  addPage(id: string, page: number, blocks: readonly Block[]): void {
    this.#database.exec('BEGIN');
    try {
      const insert = this.#database.prepare('INSERT INTO block VALUES (?, ?, ?, ?)');
      for (const [position, block] of blocks.entries()) insert.run(id, page, position, JSON.stringify(block));
      this.#database.prepare('UPDATE job SET pages = ? WHERE id = ?').run(page, id);
      this.#database.exec('COMMIT');
    } catch (error) {
      this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  end(id: string, status: 'SUCCEEDED' | 'FAILED', message: string | null = null): void {
    this.#database.prepare('UPDATE job SET status = ?, message = ? WHERE id = ?').run(status, message, id);
  }

  /** Some of a job's blocks in the order of the pages, from a place in it on. */
  blocks(id: string, from: number, most: number): Block[] {
    return this.#database
      .prepare('SELECT block FROM block WHERE job = ? ORDER BY page, position LIMIT ? OFFSET ?')
      .all(id, most, from)
      .map(({ block }) => JSON.parse(String(block)));
  }

  close(): void {
    this.#database.close();
  }
}
