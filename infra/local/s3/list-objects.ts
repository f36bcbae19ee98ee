import { collectPage, commonPrefix, firstKeyBehind, nextKey, readListingRequest } from './listing-page.ts';
import type { ObjectVersion } from './object-index.ts';
import type { S3Call } from './s3-call.ts';
import { S3Error } from './s3-error.ts';

/** ListObjectsV2. The continuation token is the key to go on with, in base64url behind a mark. */
export function listObjects(call: S3Call): void {
  const { query } = call.address;
  const bucket = call.bucket().name;
  const request = readListingRequest(query);
  const startAfter = query.get('start-after') ?? undefined;
  const token = query.get('continuation-token') ?? undefined;
  const from = token === undefined ? (startAfter === undefined ? '' : nextKey(startAfter)) : readToken(token);
  const page = collectPage((start) => call.store.index.current(bucket, start), request, from);
  call.answerXml('ListBucketResult', {
    Name: bucket,
    ...request.echo,
    StartAfter: startAfter === undefined ? undefined : request.encode(startAfter),
    ContinuationToken: token,
    NextContinuationToken: page.next === undefined ? undefined : writeToken(page.next.key),
    IsTruncated: page.next !== undefined,
    KeyCount: page.entries.length + page.prefixes.length,
    Contents: page.entries.map((object) => ({ Key: request.encode(object.key), ...describeContent(object) })),
    CommonPrefixes: page.prefixes.map((prefix) => ({ Prefix: request.encode(prefix) })),
  });
}

/** ListObjectVersions; its markers name the last that was listed, a version or a common prefix. */
export function listVersions(call: S3Call): void {
  const { query } = call.address;
  const bucket = call.bucket().name;
  const request = readListingRequest(query);
  const keyMarker = query.get('key-marker') ?? '';
  const versionMarker = query.get('version-id-marker') || undefined;
  let from = keyMarker;
  if (keyMarker !== '' && versionMarker === undefined) {
    from = commonPrefix(keyMarker, request) === keyMarker ? firstKeyBehind(keyMarker) : nextKey(keyMarker);
  }
  const isListed = (version: ObjectVersion) =>
    versionMarker !== undefined && version.key === keyMarker && version.versionId >= versionMarker;
  function* read(start: string) {
    for (const version of call.store.index.all(bucket, start)) if (!isListed(version)) yield version;
  }
  const { entries, prefixes, next } = collectPage(read, request, from);
  const lastEntry = entries.at(-1);
  const lastPrefix = prefixes.at(-1);
  const lastIsPrefix = lastPrefix !== undefined && (lastEntry === undefined || lastPrefix > lastEntry.key);
  const nextMarkers = {
    NextKeyMarker: request.encode(lastIsPrefix ? lastPrefix : (lastEntry?.key ?? '')),
    NextVersionIdMarker: lastIsPrefix ? undefined : lastEntry?.versionId,
  };
  const describe = (version: ObjectVersion) => ({
    Key: request.encode(version.key),
    ...(version.marker ? { LastModified: version.modified.toISOString() } : describeContent(version)),
    VersionId: version.versionId,
    IsLatest: version.latest,
  });
  call.answerXml('ListVersionsResult', {
    Name: bucket,
    ...request.echo,
    KeyMarker: request.encode(keyMarker),
    VersionIdMarker: versionMarker,
    ...(next === undefined ? {} : nextMarkers),
    IsTruncated: next !== undefined,
    Version: entries.filter((version) => !version.marker).map(describe),
    DeleteMarker: entries.filter((version) => version.marker).map(describe),
    CommonPrefixes: prefixes.map((prefix) => ({ Prefix: request.encode(prefix) })),
  });
}

function describeContent(object: ObjectVersion) {
  return {
    LastModified: object.modified.toISOString(),
    ETag: `"${object.etag}"`,
    Size: object.sizeBytes,
    StorageClass: 'STANDARD',
    ChecksumAlgorithm: object.detail.checksum?.algorithm,
    ChecksumType: object.detail.checksum?.type,
  };
}

function writeToken(key: string): string {
  return `1${Buffer.from(key).toString('base64url')}`;
}

function readToken(token: string): string {
  if (!/^1[\w-]*$/.test(token)) throw new S3Error('InvalidArgument', 'The continuation token provided is incorrect');
  return Buffer.from(token.slice(1), 'base64url').toString('utf8');
}
