import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { checksumHeaders, versionHeader } from './object-detail.ts';
import type { ObjectVersion } from './object-index.ts';
import { preconditionFailed } from './object-store.ts';
import { type S3Call, withoutQuotes } from './s3-call.ts';
import { S3Error } from './s3-error.ts';

/** Response headers that a reader may choose, from the query. */
const OVERRIDES =
  /^response-(cache-control|content-disposition|content-encoding|content-language|content-type|expires)$/;

export async function getObject(call: S3Call): Promise<void> {
  await readObject(call, true);
}

export async function headObject(call: S3Call): Promise<void> {
  await readObject(call, false);
}

async function readObject(call: S3Call, withContent: boolean): Promise<void> {
  const versionId = call.address.query.get('versionId') ?? undefined;
  const object = call.store.find(call.bucket().name, call.key, versionId);
  demandReadable(call, object);
  const range = parseRange(call.header('range'), object.sizeBytes);
  const headers = describe(call, object, range !== undefined);
  const { start, end } = range ?? { start: 0, end: object.sizeBytes - 1 };
  headers['content-length'] = end - start + 1;
  if (range !== undefined) headers['content-range'] = `bytes ${start}-${end}/${object.sizeBytes}`;
  const status = range === undefined ? 200 : 206;
  if (!withContent || object.sizeBytes === 0) return call.answer(status, headers);
  const fd = call.store.blobs.openForReading(object.blob);
  const content = createReadStream('', { fd, start, end, highWaterMark: 128 * 1024 });
  try {
    await pipeline(content, call.begin(status, headers));
  } catch (error) {
    if (!isGoneReader(error)) throw error;
  }
}

/** A client that stops reading is no failure of the store. */
function isGoneReader(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}

/** The preconditions of RFC 9110, section 13.2.2, in its order. */
function demandReadable(call: S3Call, object: ObjectVersion): void {
  const seconds = Math.floor(object.modified.getTime() / 1000);
  const secondsOf = (name: string) => {
    const date = Date.parse(call.header(name) ?? '');
    return Number.isNaN(date) ? undefined : Math.floor(date / 1000);
  };
  const names = (name: string) =>
    call
      .header(name)
      ?.split(/\s*,\s*/)
      .map(withoutQuotes);
  const matches = (etags: (string | undefined)[]) => etags.includes('*') || etags.includes(object.etag);
  const ifMatch = names('if-match');
  const ifNoneMatch = names('if-none-match');
  const unmodifiedSince = secondsOf('if-unmodified-since');
  const modifiedSince = secondsOf('if-modified-since');
  if (ifMatch !== undefined) {
    if (!matches(ifMatch)) throw preconditionFailed();
  } else if (unmodifiedSince !== undefined && seconds > unmodifiedSince) throw preconditionFailed();
  const unchanged =
    ifNoneMatch === undefined ? modifiedSince !== undefined && seconds <= modifiedSince : matches(ifNoneMatch);
  if (unchanged)
    throw new S3Error('NotModified', 'Not Modified', { etag: `"${object.etag}"`, ...versionHeader(object) });
}

/** First and last byte, both included. Undefined means the whole: no range, several, or none that can be understood. */
function parseRange(header: string | undefined, sizeBytes: number): { start: number; end: number } | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  if (first !== '' && last !== '' && Number(first) > Number(last)) return undefined;
  const start = first === '' ? Math.max(0, sizeBytes - Number(last)) : Number(first);
  const end = first === '' || last === '' ? sizeBytes - 1 : Math.min(Number(last), sizeBytes - 1);
  if (start < sizeBytes && start <= end) return { start, end };
  throw new S3Error('InvalidRange', 'The requested range is not satisfiable', {
    'content-range': `bytes */${sizeBytes}`,
  });
}

function describe(call: S3Call, object: ObjectVersion, partial: boolean): Record<string, string | number> {
  const { headers, metadata, tags } = object.detail;
  const overrides = [...call.address.query].flatMap(([name, value]) => {
    const chosen = OVERRIDES.exec(name)?.[1];
    return chosen === undefined ? [] : [[chosen, value]];
  });
  const tagCount = Object.keys(tags).length;
  return {
    ...headers,
    ...Object.fromEntries(Object.entries(metadata).map(([name, value]) => [`x-amz-meta-${name}`, value])),
    ...Object.fromEntries(overrides),
    ...versionHeader(object),
    // The checksum is that of the whole: with a part of it, a client would find it wrong.
    ...(call.parameter('x-amz-checksum-mode') === 'ENABLED' && !partial ? checksumHeaders(object) : {}),
    ...(tagCount > 0 ? { 'x-amz-tagging-count': tagCount } : {}),
    etag: `"${object.etag}"`,
    'last-modified': object.modified.toUTCString(),
    'accept-ranges': 'bytes',
  };
}
