import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseList } from '../../../../shared/watchlists/edition.ts';
import type { WatchlistEntry } from '../../../../shared/watchlists/entry.ts';
import { chanceOf } from '../../../eval/facts/chance.ts';
import { asEntry } from '../../../eval/screening/as-entries.ts';
import { inventListed } from '../../../eval/screening/listed.ts';

/** Lists of the folder that TIDEWAITER_DATA names, each by the files that it has there. */
const LISTS: Record<string, readonly string[]> = {
  'ofac-sdn': ['ofac/sdn.csv', 'ofac/alt.csv', 'ofac/add.csv'],
  'ofac-cons': ['ofac/cons_prim.csv', 'ofac/cons_alt.csv', 'ofac/cons_add.csv'],
  un: ['un/consolidated.xml'],
};

export interface ListedEntries {
  entries: WatchlistEntry[];
  /** What they are, in words. */
  from: string;
}

const namesIn = (entries: readonly WatchlistEntry[]) => entries.reduce((sum, { names }) => sum + names.length, 0);

/** The lists of the folder, if there are any, and invented entries until there are so many names. */
export function listedEntries(folder: string | undefined, names: number, seed = 'speed'): ListedEntries {
  const real =
    folder === undefined ? [] : Object.entries(LISTS).flatMap(([list, files]) => realList(folder, list, files));
  const entries = [...real];
  let count = namesIn(real);
  const listed = count;
  const chance = chanceOf(seed);
  while (count < names) {
    const entry = asEntry(inventListed(`invented:${entries.length}`, chance).entity);
    entries.push(entry);
    count += entry.names.length;
  }
  const from = listed === 0 ? 'invented' : `${listed} of OFAC and UN, ${count - listed} invented`;
  return { entries, from };
}

function realList(folder: string, list: string, files: readonly string[]): WatchlistEntry[] {
  const paths = files.map((file) => join(folder, 'watchlists', file)).filter((path) => existsSync(path));
  if (paths.length < files.length) return [];
  const contents = paths.map((path) => [path.split('/').at(-1) ?? '', new Uint8Array(readFileSync(path))] as const);
  return parseList(list, new Map(contents)).entries;
}
