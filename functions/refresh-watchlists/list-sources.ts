import { isCompanionFile } from '../../shared/watchlists/edition.ts';
import { listNameSchema, type SourceFile } from '../../shared/watchlists/list-in-force.ts';
import { objectsBelow, type ReferenceBucket } from '../stores/watchlists.ts';
import { type Area, inForceOf, sourcesOf } from '../watchlist-keys.ts';

/** The files that lie there for one list, in order of their names; none where the list is in force and its files are gone. */
export interface ListSources {
  area: Area;
  list: string;
  files: SourceFile[];
}

/**
 * What is there to compile in an area, a list at a time, and the keys that belong to no list: a file beside the folders, or
 * deeper, or below a folder whose name is none of a list.
 */
export async function sourcesIn(
  reference: ReferenceBucket,
  area: Area,
): Promise<{ lists: ListSources[]; stray: string[] }> {
  const prefix = sourcesOf(area);
  const files = new Map<string, SourceFile[]>();
  const stray: string[] = [];
  for (const { key, etag, size } of await objectsBelow(reference, prefix)) {
    const [list = '', file, deeper] = key.slice(prefix.length).split('/');
    if (!listNameSchema.safeParse(list).success || !file || deeper !== undefined) stray.push(key);
    else files.set(list, [...(files.get(list) ?? []), { file, etag, size }]);
  }
  for (const { key } of await objectsBelow(reference, inForceOf(area))) {
    const list = key.slice(inForceOf(area).length).replace(/\.json$/, '');
    if (!files.has(list)) files.set(list, []);
  }
  return { lists: [...files].map(([list, of]) => ({ area, list, files: of })), stray };
}

/** Whether only files have come yet that add to a main one. */
export function isIncomplete(files: readonly SourceFile[]): boolean {
  return files.length > 0 && files.every(({ file }) => isCompanionFile(file));
}
