import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import { CHECKSUM_ALGORITHMS } from './checksums.ts';

/** What is kept about one version beside its place and bytes. Header names are lower-case. */
export const objectDetailSchema = z.object({
  /** Content-Type and its kin, given back with the object. */
  headers: z.record(z.string(), z.string()),
  /** User metadata, without the `x-amz-meta-`. */
  metadata: z.record(z.string(), z.string()),
  tags: z.record(z.string(), z.string()),
  checksum: z
    .object({ algorithm: z.enum(CHECKSUM_ALGORITHMS), value: z.string(), type: z.enum(['FULL_OBJECT', 'COMPOSITE']) })
    .optional(),
});
export type ObjectDetail = z.infer<typeof objectDetailSchema>;

export interface ObjectVersion {
  /** Rises with every version written to this store, delete markers included. */
  sequence: number;
  bucket: string;
  key: string;
  /** 'null' in a bucket without versioning. */
  versionId: string;
  latest: boolean;
  marker: boolean;
  /** Null for a delete marker. */
  blob: string | null;
  sizeBytes: number;
  /** Without its quotes. */
  etag: string;
  modified: Date;
  detail: ObjectDetail;
}

const rowSchema = z
  .object({
    sequence: z.int(),
    bucket: z.string(),
    key: z.string(),
    version_id: z.string(),
    latest: z.int(),
    marker: z.int(),
    blob: z.string().nullable(),
    size: z.int(),
    etag: z.string(),
    modified_ms: z.int(),
    detail: z.string(),
  })
  .transform(
    (row): ObjectVersion => ({
      sequence: row.sequence,
      bucket: row.bucket,
      key: row.key,
      versionId: row.version_id,
      latest: row.latest === 1,
      marker: row.marker === 1,
      blob: row.blob,
      sizeBytes: row.size,
      etag: row.etag,
      modified: new Date(row.modified_ms),
      detail: objectDetailSchema.parse(JSON.parse(row.detail)),
    }),
  );

export const OBJECT_TABLES = `
  CREATE TABLE IF NOT EXISTS versions (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT, bucket TEXT NOT NULL, key TEXT NOT NULL, version_id TEXT NOT NULL,
    latest INTEGER NOT NULL, marker INTEGER NOT NULL, blob TEXT, size INTEGER NOT NULL, etag TEXT NOT NULL,
    modified_ms INTEGER NOT NULL, detail TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX IF NOT EXISTS versions_by_key ON versions (bucket, key, sequence DESC);
  CREATE UNIQUE INDEX IF NOT EXISTS latest_versions ON versions (bucket, key) WHERE latest = 1;`;

export type NewVersion = Omit<ObjectVersion, 'sequence' | 'versionId' | 'latest'>;

/** The rows about objects. Every method runs inside whatever transaction its caller has open. */
export class ObjectIndex {
  readonly #db: DatabaseSync;

  constructor(db: DatabaseSync) {
    this.#db = db;
  }

  /** The newest version of a key, a delete marker included. */
  latest(bucket: string, key: string): ObjectVersion | undefined {
    const sql = 'SELECT * FROM versions WHERE bucket = ? AND key = ? AND latest = 1';
    return this.#parse(this.#db.prepare(sql).get(bucket, key));
  }

  version(bucket: string, key: string, versionId: string): ObjectVersion | undefined {
    const sql = 'SELECT * FROM versions WHERE bucket = ? AND key = ? AND version_id = ?';
    return this.#parse(this.#db.prepare(sql).get(bucket, key, versionId));
  }

  /** Adds a version as the newest of its key; in a bucket without versioning remove the one before it first. */
  add(version: NewVersion, versioned: boolean): ObjectVersion {
    const { bucket, key } = version;
    this.#db.prepare('UPDATE versions SET latest = 0 WHERE bucket = ? AND key = ? AND latest = 1').run(bucket, key);
    const row = this.#db
      .prepare(
        `INSERT INTO versions (bucket, key, version_id, latest, marker, blob, size, etag, modified_ms, detail)
         VALUES (?, ?, '', 1, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        bucket,
        key,
        version.marker ? 1 : 0,
        version.blob,
        version.sizeBytes,
        version.etag,
        version.modified.getTime(),
        JSON.stringify(version.detail),
      );
    const sequence = Number(row.lastInsertRowid);
    const versionId = versioned ? newVersionId(sequence) : 'null';
    this.#db.prepare('UPDATE versions SET version_id = ? WHERE sequence = ?').run(versionId, sequence);
    return { ...version, sequence, versionId, latest: true };
  }

  /** Removes one version; if it was the newest, the one before it is the newest again. Its blob is the caller's to remove. */
  remove(version: ObjectVersion): void {
    this.#db.prepare('DELETE FROM versions WHERE sequence = ?').run(version.sequence);
    if (!version.latest) return;
    this.#db
      .prepare(
        `UPDATE versions SET latest = 1
         WHERE sequence = (SELECT max(sequence) FROM versions WHERE bucket = ? AND key = ?)`,
      )
      .run(version.bucket, version.key);
  }

  setDetail(version: ObjectVersion, detail: ObjectDetail): void {
    const sql = 'UPDATE versions SET detail = ? WHERE sequence = ?';
    this.#db.prepare(sql).run(JSON.stringify(detail), version.sequence);
  }

  /** The newest version of each key from `from` on (inclusive), in the byte order of the keys, delete markers left out. */
  *current(bucket: string, from: string): Generator<ObjectVersion> {
    const sql = 'SELECT * FROM versions WHERE bucket = ? AND key >= ? AND latest = 1 AND marker = 0 ORDER BY key';
    for (const row of this.#db.prepare(sql).iterate(bucket, from)) yield rowSchema.parse(row);
  }

  /** All versions of each key from `from` on, the newest of a key first. */
  *all(bucket: string, from: string): Generator<ObjectVersion> {
    const sql = 'SELECT * FROM versions WHERE bucket = ? AND key >= ? ORDER BY key, sequence DESC';
    for (const row of this.#db.prepare(sql).iterate(bucket, from)) yield rowSchema.parse(row);
  }

  /** Every blob that a version refers to. */
  blobs(): Set<string> {
    const rows = this.#db.prepare('SELECT blob FROM versions WHERE blob IS NOT NULL').all();
    return new Set(rows.map((row) => z.object({ blob: z.string() }).parse(row).blob));
  }

  #parse(row: unknown): ObjectVersion | undefined {
    return row === undefined ? undefined : rowSchema.parse(row);
  }
}

/** Sorts as the versions were written; the random half keeps ids of two data folders apart. */
function newVersionId(sequence: number): string {
  return `${sequence.toString(36).padStart(11, '0')}.${randomBytes(10).toString('hex')}`;
}
