import type { ParsedList } from './lists/parsed-list.ts';
import { readList } from './lists/read-list.ts';

/** The files of one list as its publisher names them, by file name. */
export type ListFiles = ReadonlyMap<string, Uint8Array>;

/** Parses the files of one list, whatever of the known forms they have, and tells what it could not use. Throws WatchlistError. */
export function parseList(list: string, files: ListFiles): ParsedList {
  return readList(
    list,
    [...files].map(([name, bytes]) => ({ name, bytes })),
  );
}

/** A file that only adds to a list's main one, and may arrive before it. */
export function isCompanionFile(name: string): boolean {
  return /(alt|add|comments)\.csv$/i.test(name);
}
