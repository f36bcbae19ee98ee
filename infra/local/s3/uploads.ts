import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import { CHECKSUM_ALGORITHMS, type ChecksumAlgorithm } from './checksums.ts';
import { objectDetailSchema } from './object-index.ts';
import { S3Error } from './s3-error.ts';

export const UPLOAD_TABLES = `
  CREATE TABLE IF NOT EXISTS uploads (
    id TEXT PRIMARY KEY, bucket TEXT NOT NULL, key TEXT NOT NULL, started_ms INTEGER NOT NULL, plan TEXT NOT NULL,
    outcome TEXT
  ) STRICT;
  CREATE TABLE IF NOT EXISTS parts (
    upload TEXT NOT NULL REFERENCES uploads (id), number INTEGER NOT NULL, blob TEXT NOT NULL, size INTEGER NOT NULL,
    etag TEXT NOT NULL, algorithm TEXT NOT NULL, checksum TEXT NOT NULL, modified_ms INTEGER NOT NULL,
    PRIMARY KEY (upload, number)
  ) STRICT;`;

/** What the object will be, as told when the upload began. */
const planSchema = z.object({
  detail: objectDetailSchema,
  algorithm: z.enum(CHECKSUM_ALGORITHMS),
  checksumType: z.enum(['FULL_OBJECT', 'COMPOSITE']),
});
type UploadPlan = z.infer<typeof planSchema>;

/** What a completed upload became; kept for a while, because a client that lost the answer asks again. */
const outcomeSchema = z.object({
  etag: z.string(),
  versionId: z.string(),
  checksum: objectDetailSchema.shape.checksum,
});
export type UploadOutcome = z.infer<typeof outcomeSchema>;

const OUTCOME_KEPT_MS = 24 * 60 * 60 * 1000;

const uploadSchema = z
  .object({
    id: z.string(),
    bucket: z.string(),
    key: z.string(),
    started_ms: z.int(),
    plan: z.string(),
    outcome: z.string().nullable(),
  })
  .transform((row) => ({
    id: row.id,
    bucket: row.bucket,
    key: row.key,
    started: new Date(row.started_ms),
    plan: planSchema.parse(JSON.parse(row.plan)),
    outcome: row.outcome === null ? undefined : outcomeSchema.parse(JSON.parse(row.outcome)),
  }));
export type Upload = z.infer<typeof uploadSchema>;

const partSchema = z
  .object({
    number: z.int(),
    blob: z.string(),
    size: z.int(),
    etag: z.string(),
    algorithm: z.enum(CHECKSUM_ALGORITHMS),
    checksum: z.string(),
    modified_ms: z.int(),
  })
  .transform(({ size, modified_ms, ...row }) => ({ ...row, sizeBytes: size, modified: new Date(modified_ms) }));
export type Part = z.infer<typeof partSchema>;

interface NewPart {
  number: number;
  blob: string;
  sizeBytes: number;
  etag: string;
  checksum: { algorithm: ChecksumAlgorithm; base64: string };
}

/** The rows about multipart uploads and their parts. Changes run inside whatever transaction the caller has open. */
export class Uploads {
  readonly #db: DatabaseSync;

  constructor(db: DatabaseSync) {
    this.#db = db;
    db.prepare('DELETE FROM uploads WHERE outcome IS NOT NULL AND started_ms < ?').run(Date.now() - OUTCOME_KEPT_MS);
  }

  start(bucket: string, key: string, plan: UploadPlan): string {
    const id = randomBytes(24).toString('base64url');
    const sql = 'INSERT INTO uploads (id, bucket, key, started_ms, plan) VALUES (?, ?, ?, ?, ?)';
    this.#db.prepare(sql).run(id, bucket, key, Date.now(), JSON.stringify(plan));
    return id;
  }

  /** An upload of this object, finished or not. Throws S3Error NoSuchUpload. */
  find(id: string, bucket: string, key: string): Upload {
    const row = this.#db.prepare('SELECT * FROM uploads WHERE id = ? AND bucket = ? AND key = ?').get(id, bucket, key);
    if (row === undefined) throw noSuchUpload();
    return uploadSchema.parse(row);
  }

  /** An upload that still takes parts. Throws S3Error NoSuchUpload. */
  findOpen(id: string, bucket: string, key: string): Upload {
    const upload = this.find(id, bucket, key);
    if (upload.outcome !== undefined) throw noSuchUpload();
    return upload;
  }

  open(bucket: string): Upload[] {
    const sql = 'SELECT * FROM uploads WHERE bucket = ? AND outcome IS NULL ORDER BY key, started_ms';
    return this.#db
      .prepare(sql)
      .all(bucket)
      .map((row) => uploadSchema.parse(row));
  }

  parts(id: string): Part[] {
    const rows = this.#db.prepare('SELECT * FROM parts WHERE upload = ? ORDER BY number').all(id);
    return rows.map((row) => partSchema.parse(row));
  }

  /** Adds a part, or takes the place of the one with its number, whose blob it returns. */
  putPart(id: string, part: NewPart): string[] {
    const replaced = this.parts(id).find(({ number }) => number === part.number);
    this.#db
      .prepare('INSERT OR REPLACE INTO parts VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
      .run(
        id,
        part.number,
        part.blob,
        part.sizeBytes,
        part.etag,
        part.checksum.algorithm,
        part.checksum.base64,
        Date.now(),
      );
    return replaced === undefined ? [] : [replaced.blob];
  }

  finish(id: string, outcome: UploadOutcome): void {
    this.#db.prepare('UPDATE uploads SET outcome = ? WHERE id = ?').run(JSON.stringify(outcome), id);
    this.#db.prepare('DELETE FROM parts WHERE upload = ?').run(id);
  }

  abort(id: string): void {
    this.#db.prepare('DELETE FROM parts WHERE upload = ?').run(id);
    this.#db.prepare('DELETE FROM uploads WHERE id = ?').run(id);
  }

  /** Every blob that a part refers to. */
  blobs(): Set<string> {
    const rows = this.#db.prepare('SELECT blob FROM parts').all();
    return new Set(rows.map((row) => z.object({ blob: z.string() }).parse(row).blob));
  }
}

function noSuchUpload(): S3Error {
  return new S3Error(
    'NoSuchUpload',
    'The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.',
  );
}
