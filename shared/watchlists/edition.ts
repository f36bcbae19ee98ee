import { type WatchlistEntry, WatchlistError } from './entry.ts';
import { type OfacFiles, parseOfacCsv } from './lists/ofac-csv.ts';
import type { ParsedList } from './lists/parsed-list.ts';
import { parseUnXml } from './lists/un-xml.ts';

/** The files of one list as its publisher names them, by file name. */
export type ListFiles = ReadonlyMap<string, Uint8Array>;

/** Parses the files of one list, whatever of the known forms they have, and tells what it could not use. Throws WatchlistError. */
export function parseList(list: string, files: ListFiles): ParsedList {
  const entries = parseKnownForm(list, files);
  if (entries.length === 0)
    throw new WatchlistError('watchlist.empty', `${list}: no entry in ${[...files.keys()].join(', ')}`);
  return { entries: entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)), warnings: [] };
}

function parseKnownForm(list: string, files: ListFiles): WatchlistEntry[] {
  const names = [...files.keys()].sort();
  const textOf = (pattern: RegExp) => {
    const bytes = files.get(names.find((name) => pattern.test(name)) ?? '');
    return bytes && decodeText(bytes);
  };
  const primary = textOf(/(sdn|prim)\.csv$/i);
  if (primary !== undefined) {
    const csv: OfacFiles = { primary, aliases: textOf(/alt\.csv$/i), addresses: textOf(/add\.csv$/i) };
    return parseOfacCsv(list, csv);
  }
  const xml = textOf(/\.xml$/i);
  if (xml !== undefined) return parseUnXml(list, xml);
  throw new WatchlistError(
    'watchlist.unknown',
    `${list}: expected sdn.csv (with alt.csv and add.csv), or an .xml file in the UN's form, but found ${names.join(', ')}`,
  );
}

/** A file that only adds to a list's main one, and may arrive before it. */
export function isCompanionFile(name: string): boolean {
  return /(alt|add|comments)\.csv$/i.test(name);
}

/** UTF-8 where it is valid, else Windows-1252, in which the Treasury's files were long published. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
