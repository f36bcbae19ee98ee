import { createHash } from 'node:crypto';
import * as z from 'zod';
import { type WatchlistEntry, WatchlistError, watchlistEntrySchema } from './entry.ts';
import { type OfacFiles, parseOfacCsv } from './lists/ofac-csv.ts';
import type { ParsedList } from './lists/parsed-list.ts';
import { parseUnXml } from './lists/un-xml.ts';

/** All adopted lists compiled into one file. The same sources give the same edition, under the same name. */
export const editionSchema = z.object({
  edition: z.string().regex(/^[0-9a-f]{16}$/),
  lists: z.array(z.object({ list: z.string(), entries: z.int().positive() })),
  entries: z.array(watchlistEntrySchema),
});
export type Edition = z.infer<typeof editionSchema>;

/** Which edition is in force: the small file that the screening function looks at. */
export const currentEditionSchema = editionSchema.omit({ entries: true }).extend({ key: z.string() });
export type CurrentEdition = z.infer<typeof currentEditionSchema>;

/** The files of one list as its publisher names them, by file name. */
export type ListFiles = ReadonlyMap<string, Uint8Array>;

/** A list that lost more of its entries than this share is taken for a broken download, not for a great amnesty. */
export const GREATEST_LOSS = 0.1;

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

/** Compiles lists into an edition named by its content. */
export function compileEdition(lists: ReadonlyMap<string, readonly WatchlistEntry[]>): Edition {
  const names = [...lists.keys()].sort();
  const entries = names.flatMap((list) => lists.get(list) ?? []);
  const edition = createHash('sha256').update(JSON.stringify(entries)).digest('hex').slice(0, 16);
  return { edition, lists: names.map((list) => ({ list, entries: lists.get(list)?.length ?? 0 })), entries };
}

/** Throws WatchlistError `watchlist.shrunk` where a list of the current edition is gone or lost more than a tenth of its entries. */
export function assertNotShrunk(current: Pick<CurrentEdition, 'lists'>, next: Pick<Edition, 'lists'>): void {
  for (const { list, entries } of current.lists) {
    const now = next.lists.find((one) => one.list === list)?.entries ?? 0;
    if (now < entries * (1 - GREATEST_LOSS)) {
      throw new WatchlistError(
        'watchlist.shrunk',
        `${list} has ${now} entries where the current edition has ${entries}; remove current.json to adopt it nevertheless`,
      );
    }
  }
}
