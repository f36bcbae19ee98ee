import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3ServiceException } from '@aws-sdk/client-s3';
import {
  assertNotShrunk,
  type CurrentEdition,
  compileEdition,
  currentEditionSchema,
  isCompanionFile,
  parseList,
} from '../../shared/watchlists/edition.ts';
import { type WatchlistEntry, WatchlistError } from '../../shared/watchlists/entry.ts';
import { type ObjectStore, writeJsonIfAbsent } from '../stores/objects.ts';
import { CURRENT, editionKey, SOURCES } from '../watchlist-keys.ts';

/** The largest list that is published today has some 120 MB as XML; a bound on what a wrong file can cost. */
const MOST_BYTES = 200_000_000;

/** So often another refresh may be faster; then the message goes back to its queue, to be tried after half an hour. */
const MOST_RACES = 5;

/**
 * Compiles all lists in the reference bucket into one edition and puts it in force. Where a list does not parse, or has lost
 * more than a tenth of its entries, it throws WatchlistError and the current edition stays in force. A list of which only
 * accompanying files have come yet is waited for. Returns the edition in force, or null where there is no list at all.
 */
export async function refreshWatchlists(objects: ObjectStore, bucket: string): Promise<CurrentEdition | null> {
  for (let race = 1; ; race++) {
    try {
      return await refreshOnce(objects, bucket);
    } catch (error) {
      // The files of a list come together, and the edition of a faster refresh may lack the last of them.
      if (race === MOST_RACES || !wasSlower(error)) throw error;
    }
  }
}

function wasSlower(error: unknown): boolean {
  if (!(error instanceof S3ServiceException)) return false;
  return error.name === 'PreconditionFailed' || error.name === 'ConditionalRequestConflict';
}

async function refreshOnce(objects: ObjectStore, bucket: string): Promise<CurrentEdition | null> {
  const current = await readCurrent(objects, bucket);
  const lists = new Map<string, WatchlistEntry[]>();
  for (const [list, keys] of await sourcesByList(objects, bucket)) {
    if (keys.every(isCompanionFile)) continue;
    const files = new Map<string, Uint8Array>();
    for (const key of keys) files.set(fileOf(key), await readBytes(objects, bucket, key));
    lists.set(list, parseList(list, files).entries);
  }
  const compiled = compileEdition(lists);
  if (current) assertNotShrunk(current.value, compiled);
  if (compiled.entries.length === 0) return null;
  const { edition, lists: counts } = compiled;
  const next: CurrentEdition = { edition, lists: counts, key: editionKey(edition) };
  if (current?.value.edition === edition) return next;
  await writeJsonIfAbsent(objects, bucket, next.key, compiled);
  await writeCurrent(objects, bucket, next, current?.etag ?? null);
  return next;
}

/** Keys of the source files by list, both in order. A file beside the folders, or deeper, belongs to no list and is an error. */
async function sourcesByList(objects: ObjectStore, bucket: string): Promise<[string, string[]][]> {
  const lists = new Map<string, string[]>();
  let ContinuationToken: string | undefined;
  do {
    const page = await objects.client.send(
      new ListObjectsV2Command({ Bucket: bucket, Prefix: SOURCES, ContinuationToken }),
    );
    for (const { Key: key = '', Size: size = 0 } of page.Contents ?? []) {
      if (key.endsWith('/')) continue;
      if (size > MOST_BYTES)
        throw new WatchlistError('watchlist.file', `${key} has more than the ${MOST_BYTES} bytes that are read`);
      const [list, file, deeper] = key.slice(SOURCES.length).split('/');
      if (!list || !file || deeper !== undefined)
        throw new WatchlistError('watchlist.file', `${key} does not follow ${SOURCES}<list>/<file>`);
      lists.set(list, [...(lists.get(list) ?? []), key]);
    }
    ContinuationToken = page.NextContinuationToken;
  } while (ContinuationToken !== undefined);
  return [...lists].sort(([a], [b]) => (a < b ? -1 : 1));
}

async function readBytes(objects: ObjectStore, bucket: string, key: string): Promise<Uint8Array> {
  const { Body } = await objects.client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
  return (await Body?.transformToByteArray()) ?? new Uint8Array();
}

async function readCurrent(
  objects: ObjectStore,
  bucket: string,
): Promise<{ value: CurrentEdition; etag: string } | null> {
  try {
    const { Body, ETag = '' } = await objects.client.send(new GetObjectCommand({ Bucket: bucket, Key: CURRENT }));
    const text = (await Body?.transformToString()) ?? '';
    return { value: currentEditionSchema.parse(JSON.parse(text)), etag: ETag };
  } catch (error) {
    if (error instanceof S3ServiceException && error.name === 'NoSuchKey') return null;
    throw error;
  }
}

/** Written only over the edition that this one was compared with: of two refreshes at once the second is refused. */
async function writeCurrent(
  objects: ObjectStore,
  bucket: string,
  next: CurrentEdition,
  etag: string | null,
): Promise<void> {
  const condition = etag === null ? { IfNoneMatch: '*' } : { IfMatch: etag };
  await objects.client.send(
    new PutObjectCommand({
      Bucket: bucket,
      Key: CURRENT,
      Body: JSON.stringify(next),
      ContentType: 'application/json',
      ...condition,
    }),
  );
}

function fileOf(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1);
}
