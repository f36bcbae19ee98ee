import { GetObjectCommand, ListObjectsV2Command, S3ServiceException } from '@aws-sdk/client-s3';
import { WatchlistError } from '../../shared/watchlists/entry.ts';
import { type ListIndex, openIndex } from '../../shared/watchlists/index/open.ts';
import { type EditionFile, type ListInForce, listInForceSchema } from '../../shared/watchlists/list-in-force.ts';
import { type Area, inForceKey } from '../watchlist-keys.ts';
import type { ObjectStore } from './objects.ts';

/** The reference bucket, where lists lie. */
export interface ReferenceBucket {
  objects: ObjectStore;
  bucket: string;
}

export interface StoredObject {
  key: string;
  etag: string;
  size: number;
  /** When it was put. */
  modified: string;
}

/** The objects whose key begins so, in order of their keys. */
export async function objectsBelow({ objects, bucket }: ReferenceBucket, prefix: string): Promise<StoredObject[]> {
  const found: StoredObject[] = [];
  let ContinuationToken: string | undefined;
  do {
    const page = await objects.client.send(
      new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken }),
    );
    for (const { Key: key = '', ETag: etag = '', Size: size = 0, LastModified } of page.Contents ?? []) {
      if (!key.endsWith('/')) found.push({ key, etag, size, modified: LastModified?.toISOString() ?? '' });
    }
    ContinuationToken = page.NextContinuationToken;
  } while (ContinuationToken !== undefined);
  return found;
}

export async function readBytes({ objects, bucket }: ReferenceBucket, key: string): Promise<Uint8Array> {
  const { Body } = await objects.client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
  return (await Body?.transformToByteArray()) ?? new Uint8Array();
}

/** What is in force of a list, or was by a version of the object, and the etag by which to replace just this; null where nothing is. */
export async function readInForce(
  { objects, bucket }: ReferenceBucket,
  area: Area,
  list: string,
  versionId?: string,
): Promise<{ value: ListInForce; etag: string } | null> {
  try {
    const { Body, ETag = '' } = await objects.client.send(
      new GetObjectCommand({ Bucket: bucket, Key: inForceKey(area, list), VersionId: versionId }),
    );
    return { value: listInForceSchema.parse(JSON.parse((await Body?.transformToString()) ?? '')), etag: ETag };
  } catch (error) {
    if (isNoSuchKey(error)) return null;
    throw error;
  }
}

/**
 * Opens the index file of an edition. Throws WatchlistError `watchlist.index` where it is not there, damaged, of another
 * version, or of another list or edition than it is named for.
 */
export async function openEdition(reference: ReferenceBucket, list: string, file: EditionFile): Promise<ListIndex> {
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(reference, file.key);
  } catch (cause) {
    if (!isNoSuchKey(cause)) throw cause;
    throw new WatchlistError('watchlist.index', `${file.key} is not there`, { cause });
  }
  const index = openIndex(bytes);
  if (index.list !== list || index.edition !== file.edition)
    throw new WatchlistError('watchlist.index', `${file.key} holds ${index.list}, edition ${index.edition}`);
  return index;
}

export function entriesOf(index: ListIndex) {
  return Array.from({ length: index.entryCount }, (_, at) => index.entry(at));
}

export function isNoSuchKey(error: unknown): boolean {
  return error instanceof S3ServiceException && (error.name === 'NoSuchKey' || error.name === 'NoSuchVersion');
}
