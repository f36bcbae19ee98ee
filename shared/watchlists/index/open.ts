import type { WatchlistEntry } from '../entry.ts';
import { textsOf } from './entry-texts.ts';
import { readIndex } from './file.ts';
import type { IndexArrays } from './format.ts';

/** One list's edition, ready to be searched. */
export interface ListIndex {
  list: string;
  /** 16 hex digits. */
  edition: string;
  entryCount: number;
  nameCount: number;
  arrays: IndexArrays;
  /** Reads the facts of one entry, numbered as the list was when it was compiled. Throws RangeError beyond the last. */
  entry(at: number): WatchlistEntry;
}

/** Entries that have been read lately stay as they are: the same few match again and again. */
const KEPT = 256;

/** Opens an index file. Throws WatchlistError `watchlist.index` for another kind of file, another version, and damage. */
export function openIndex(bytes: Uint8Array): ListIndex {
  const { list, edition, arrays } = readIndex(bytes);
  const entryCount = arrays.entryType.length;
  const kept = new Map<number, WatchlistEntry>();
  const textOf = textsOf(arrays);
  return {
    ...{ list, edition, arrays, entryCount, nameCount: arrays.nameEntry.length },
    entry(at) {
      if (!(at >= 0 && at < entryCount)) throw new RangeError(`entry ${at} of ${entryCount}`);
      const known = kept.get(at);
      if (known) return known;
      // The checksum has shown that the text is the one that was compiled.
      const entry = JSON.parse(textOf(at)) as WatchlistEntry;
      if (kept.size >= KEPT) kept.clear();
      kept.set(at, entry);
      return entry;
    },
  };
}
