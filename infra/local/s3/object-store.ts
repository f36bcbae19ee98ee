import type { DatabaseSync } from 'node:sqlite';
import type { RetryQueue } from '../events/retry-queue.ts';
import type { Blobs } from './blobs.ts';
import { type CreationCircumstances, describeObjectCreated } from './object-created.ts';
import { type NewVersion, ObjectIndex, type ObjectVersion } from './object-index.ts';
import { S3Error } from './s3-error.ts';

export interface BucketSettings {
  name: string;
  versioned: boolean;
}

/** What must hold of the newest version of a key for a write or a deletion to take place; etags without their quotes. */
export interface WriteCondition {
  ifMatch?: string | undefined;
  /** Only `If-None-Match: *` exists for writes: the key must have no object. */
  mustBeNew?: boolean;
}

/**
 * The objects of all buckets: index rows, bytes, and the outbox of events. A change is one SQLite transaction, and
 * conditions are judged within it, so of two racing writers one loses.
 */
export class ObjectStore {
  readonly index: ObjectIndex;
  readonly blobs: Blobs;
  readonly #db: DatabaseSync;
  readonly #outbox: RetryQueue;

  constructor(db: DatabaseSync, blobs: Blobs, outbox: RetryQueue) {
    this.#db = db;
    this.index = new ObjectIndex(db);
    this.blobs = blobs;
    this.#outbox = outbox;
  }

  /** The object that a read means. Throws S3Error NoSuchKey, NoSuchVersion, or MethodNotAllowed for a marker named by its id. */
  find(bucket: string, key: string, versionId: string | undefined): ObjectVersion & { blob: string } {
    const found = versionId === undefined ? this.index.latest(bucket, key) : this.index.version(bucket, key, versionId);
    if (found === undefined) {
      if (versionId === undefined) throw new S3Error('NoSuchKey', 'The specified key does not exist.');
      throw new S3Error('NoSuchVersion', 'The specified version does not exist.');
    }
    const { blob } = found;
    if (blob !== null) return { ...found, blob };
    const headers = { 'x-amz-delete-marker': 'true', 'x-amz-version-id': found.versionId };
    if (versionId === undefined) throw new S3Error('NoSuchKey', 'The specified key does not exist.', headers);
    throw new S3Error('MethodNotAllowed', 'The specified version is a delete marker.', headers);
  }

  /**
   * Makes `version` the newest of its key, and its event due, in one transaction with `alongside`. Its blob must already
   * be durable and belongs to the store from here on. Without versioning the object before it is replaced. Throws S3Error
   * PreconditionFailed or NoSuchKey, and then changes nothing.
   */
  async publish(
    bucket: BucketSettings,
    version: NewVersion,
    condition: WriteCondition,
    how: CreationCircumstances,
    alongside: (published: ObjectVersion) => void = () => {},
  ): Promise<ObjectVersion> {
    const freed: string[] = [];
    try {
      return this.transact(() => {
        this.demand(bucket.name, version.key, condition);
        if (!bucket.versioned) this.#removeLatest(bucket.name, version.key, freed);
        const added = this.index.add(version, bucket.versioned);
        const event = describeObjectCreated(added, how);
        this.#outbox.add(event.id, JSON.stringify(event));
        alongside(added);
        return added;
      });
    } catch (error) {
      freed.splice(0, freed.length, ...(version.blob === null ? [] : [version.blob]));
      throw error;
    } finally {
      this.#outbox.wake();
      await this.discard(freed);
    }
  }

  /** Deletes as S3 does: with versioning and no id a marker is added; otherwise the version goes. What was not there is no error. */
  async delete(
    bucket: BucketSettings,
    key: string,
    versionId: string | undefined,
    condition: WriteCondition = {},
  ): Promise<{ versionId?: string; marker: boolean }> {
    const freed: string[] = [];
    const deleted = this.transact(() => {
      this.demand(bucket.name, key, condition);
      if (versionId !== undefined) {
        const version = this.index.version(bucket.name, key, versionId);
        if (version === undefined) return { versionId, marker: false };
        this.#remove(version, freed);
        return { versionId, marker: version.marker };
      }
      if (!bucket.versioned) {
        this.#removeLatest(bucket.name, key, freed);
        return { marker: false };
      }
      const nothing = { blob: null, sizeBytes: 0, etag: '', detail: { headers: {}, metadata: {}, tags: {} } };
      const marker = { bucket: bucket.name, key, marker: true, modified: new Date(), ...nothing };
      return { versionId: this.index.add(marker, true).versionId, marker: true };
    });
    await this.discard(freed);
    return deleted;
  }

  /** Removes bytes that no row refers to any more. A failure costs space only, and until the next start sweeps it up. */
  async discard(blobs: Iterable<string>): Promise<void> {
    await this.blobs.remove(blobs).catch(() => {});
  }

  /** Throws S3Error unless the condition holds now; writers call it early too, to refuse before a long body. */
  demand(bucket: string, key: string, condition: WriteCondition): void {
    if (condition.ifMatch === undefined && !condition.mustBeNew) return;
    const latest = this.index.latest(bucket, key);
    const current = latest === undefined || latest.marker ? undefined : latest;
    if (condition.mustBeNew && current !== undefined) throw preconditionFailed();
    if (condition.ifMatch === undefined) return;
    if (current === undefined) throw new S3Error('NoSuchKey', 'The specified key does not exist.');
    if (condition.ifMatch !== '*' && condition.ifMatch !== current.etag) throw preconditionFailed();
  }

  transact<T>(change: () => T): T {
    this.#db.exec('BEGIN IMMEDIATE');
    try {
      const result = change();
      this.#db.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
      throw error;
    }
  }

  #removeLatest(bucket: string, key: string, freed: string[]): void {
    const latest = this.index.latest(bucket, key);
    if (latest !== undefined) this.#remove(latest, freed);
  }

  #remove(version: ObjectVersion, freed: string[]): void {
    this.index.remove(version);
    if (version.blob !== null) freed.push(version.blob);
  }
}

export function preconditionFailed(): S3Error {
  return new S3Error('PreconditionFailed', 'At least one of the pre-conditions you specified did not hold');
}
