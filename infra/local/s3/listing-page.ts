import type { ObjectVersion } from './object-index.ts';
import { S3Error } from './s3-error.ts';
import type { XmlElements } from './xml.ts';

const MOST_KEYS = 1000;

/** What every listing asks for, and how its answer writes names. */
interface ListingRequest {
  prefix: string;
  /** Empty: nothing is rolled up. */
  delimiter: string;
  max: number;
  encode: (text: string) => string;
  /** The elements that repeat the request. */
  echo: XmlElements;
}

/** Throws S3Error InvalidArgument. */
export function readListingRequest(query: URLSearchParams): ListingRequest {
  const prefix = query.get('prefix') ?? '';
  const delimiter = query.get('delimiter') ?? '';
  const encoding = query.get('encoding-type') ?? undefined;
  const wanted = Number(query.get('max-keys') ?? MOST_KEYS);
  if (!Number.isInteger(wanted) || wanted < 0) throw new S3Error('InvalidArgument', 'max-keys must be a whole number.');
  if (encoding !== undefined && encoding !== 'url') throw new S3Error('InvalidArgument', 'Invalid Encoding Method');
  const encode = encoding === 'url' ? encodeName : (text: string) => text;
  const max = Math.min(wanted, MOST_KEYS);
  const echo = {
    Prefix: encode(prefix),
    Delimiter: delimiter === '' ? undefined : encode(delimiter),
    MaxKeys: max,
    EncodingType: encoding,
  };
  return { prefix, delimiter, max, encode, echo };
}

function encodeName(text: string): string {
  return encodeURIComponent(text).replaceAll('%2F', '/').replaceAll('%20', '+');
}

interface ListingPage {
  entries: ObjectVersion[];
  /** Common prefixes up to the delimiter, each standing for all that begins with it. */
  prefixes: string[];
  /** The first that did not fit; undefined when the listing is at its end. */
  next: ObjectVersion | undefined;
}

/**
 * One page of what `read` gives in the byte order of the keys, beginning at the key `from`. Where entries are rolled
 * into a common prefix, the reading goes on behind all that share it, so a huge folder costs no more than one entry.
 */
export function collectPage(
  read: (from: string) => Iterable<ObjectVersion>,
  request: ListingRequest,
  from: string,
): ListingPage {
  const entries: ObjectVersion[] = [];
  const prefixes: string[] = [];
  let start = Buffer.compare(Buffer.from(from), Buffer.from(request.prefix)) > 0 ? from : request.prefix;
  while (request.max > 0) {
    let rolled: string | undefined;
    for (const version of read(start)) {
      if (!version.key.startsWith(request.prefix)) break;
      if (entries.length + prefixes.length >= request.max) return { entries, prefixes, next: version };
      rolled = commonPrefix(version.key, request);
      if (rolled !== undefined) break;
      entries.push(version);
    }
    if (rolled === undefined) break;
    prefixes.push(rolled);
    start = firstKeyBehind(rolled);
  }
  return { entries, prefixes, next: undefined };
}

/** The part of a key that a listing shows in its stead: up to the first delimiter after the prefix. */
export function commonPrefix(key: string, { prefix, delimiter }: ListingRequest): string | undefined {
  if (delimiter === '') return undefined;
  const at = key.indexOf(delimiter, prefix.length);
  return at < 0 ? undefined : key.slice(0, at + delimiter.length);
}

/** The least key that sorts behind everything beginning with the prefix. */
export function firstKeyBehind(prefix: string): string {
  const characters = [...prefix];
  const last = characters.pop()?.codePointAt(0) ?? 0;
  return `${characters.join('')}${String.fromCodePoint(Math.min(last + 1, 0x10ffff))}`;
}

/** The least key that sorts behind this one. */
export function nextKey(key: string): string {
  return `${key}\0`;
}
