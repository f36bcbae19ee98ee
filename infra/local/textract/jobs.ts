import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Block } from '@aws-sdk/client-textract';
import * as z from 'zod';

export interface S3Place {
  Bucket: string;
  Name: string;
  Version?: string | undefined;
}

export interface Job {
  id: string;
  place: S3Place;
  status: 'IN_PROGRESS' | 'SUCCEEDED' | 'FAILED';
  message: string | null;
  pages: number;
}

const rowSchema = z.object({
  id: z.string(),
  place: z.string(),
  status: z.enum(['IN_PROGRESS', 'SUCCEEDED', 'FAILED']),
  message: z.string().nullable(),
  pages: z.number(),
});

/** The asynchronous jobs, on disk: a job that was accepted is done, also when the process ends in between. */
export class Jobs {
  readonly #database: DatabaseSync;

  constructor(dataDir: string) {
    mkdirSync(dataDir, { recursive: true });
    this.#database = new DatabaseSync(join(dataDir, 'jobs.sqlite'));
    this.#database.exec(`
      PRAGMA journal_mode = WAL;
      CREATE TABLE IF NOT EXISTS job (id TEXT PRIMARY KEY, token TEXT UNIQUE, place TEXT NOT NULL,
        status TEXT NOT NULL DEFAULT 'IN_PROGRESS', message TEXT, pages INTEGER NOT NULL DEFAULT 0) STRICT;
      CREATE TABLE IF NOT EXISTS block (job TEXT NOT NULL, position INTEGER NOT NULL, block TEXT NOT NULL,
        PRIMARY KEY (job, position)) STRICT;`);
  }

  /** The same client token gives the same job. */
  start(place: S3Place, token: string | undefined): string {
    const id = token === undefined ? randomBytes(32).toString('hex') : createHash('sha256').update(token).digest('hex');
    this.#database
      .prepare('INSERT INTO job (id, token, place) VALUES (?, ?, ?) ON CONFLICT DO NOTHING')
      .run(id, token ?? null, JSON.stringify(place));
    return id;
  }

  get(id: string): Job | null {
    const row = this.#database.prepare('SELECT id, place, status, message, pages FROM job WHERE id = ?').get(id);
    if (row === undefined) return null;
    const job = rowSchema.parse(row);
    return { ...job, place: JSON.parse(job.place) };
  }

  unfinished(): string[] {
    return this.#database
      .prepare("SELECT id FROM job WHERE status = 'IN_PROGRESS'")
      .all()
      .map(({ id }) => String(id));
  }

  succeed(id: string, pages: number, blocks: readonly Block[]): void {
    this.#database.exec('BEGIN');
    const insert = this.#database.prepare('INSERT OR REPLACE INTO block VALUES (?, ?, ?)');
    for (const [position, block] of blocks.entries()) insert.run(id, position, JSON.stringify(block));
    this.#database.prepare("UPDATE job SET status = 'SUCCEEDED', pages = ? WHERE id = ?").run(pages, id);
    this.#database.exec('COMMIT');
  }

  fail(id: string, message: string): void {
    this.#database.prepare("UPDATE job SET status = 'FAILED', message = ? WHERE id = ?").run(message, id);
  }

  /** Some of a job's blocks, from a position on. */
  blocks(id: string, from: number, most: number): Block[] {
    return this.#database
      .prepare('SELECT block FROM block WHERE job = ? AND position >= ? ORDER BY position LIMIT ?')
      .all(id, from, most)
      .map(({ block }) => JSON.parse(String(block)));
  }

  close(): void {
    this.#database.close();
  }
}
