import type { Warnings } from './parsed-list.ts';

/** One file of a list as it was fetched or put by hand. */
export interface SourceFile {
  name: string;
  bytes: Uint8Array;
}

/** What a parser reads: all files of one list in one form, and where it tells what it could not use. */
export interface ListSource {
  list: string;
  files: readonly SourceFile[];
  warnings: Warnings;
}
