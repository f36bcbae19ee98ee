import { createHash } from 'node:crypto';
import { type WatchlistEntry, WatchlistError } from '../entry.ts';
import { MAGIC, VERSION } from './format.ts';

/** One list's edition, ready to be searched. */
export interface ListIndex {
  list: string;
  /** 16 hex digits. */
  edition: string;
  entryCount: number;
  nameCount: number;
  entry(at: number): WatchlistEntry;
}

const HEAD = MAGIC.length + 1;
const BODY = HEAD + 32;

/** Opens an index file. Throws WatchlistError `watchlist.index` for another kind of file, another version, and damage. */
export function openIndex(bytes: Uint8Array): ListIndex {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.subarray(0, MAGIC.length).toString() !== MAGIC)
    throw new WatchlistError('watchlist.index', 'the file is no index of a watchlist; compile the list again');
  if (file[MAGIC.length] !== VERSION)
    throw new WatchlistError(
      'watchlist.index',
      `the index has version ${file[MAGIC.length]}, not ${VERSION}; compile the list again`,
    );
  const body = file.subarray(BODY);
  if (!createHash('sha256').update(body).digest().equals(file.subarray(HEAD, BODY)))
    throw new WatchlistError('watchlist.index', 'the index is damaged or cut off; fetch it or compile the list again');
  const { list, edition, entries } = JSON.parse(body.toString()) as {
    list: string;
    edition: string;
    entries: WatchlistEntry[];
  };
  return {
    list,
    edition,
    entryCount: entries.length,
    nameCount: entries.reduce((sum, { names }) => sum + names.length, 0),
    entry: (at) => {
      const entry = entries[at];
      if (!entry) throw new RangeError(`entry ${at} of ${entries.length}`);
      return entry;
    },
  };
}
