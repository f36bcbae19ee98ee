import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseList } from '../../../../shared/watchlists/edition.ts';
import { WatchlistError } from '../../../../shared/watchlists/entry.ts';
import { compileIndex } from '../../../../shared/watchlists/index/compile.ts';
import { type ListIndex, openIndex } from '../../../../shared/watchlists/index/open.ts';
import { CommandError } from '../command.ts';
import { foreignText } from '../text-width.ts';

/** The lists at a path: an index file, the folder of one list as its publisher gives it, or a folder of such folders. Throws CommandError. */
export async function listsAt(path: string): Promise<ListIndex[]> {
  const found = await stat(path).catch(() => {
    throw new CommandError(`there is no list ${foreignText(path)}`, '--list takes an index file or a folder');
  });
  try {
    if (found.isFile()) return [openIndex(await readFile(path))];
    const inside = await readdir(path, { withFileTypes: true });
    const folders = inside.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    if (folders.length === 0) return [await listOf(path)];
    return await Promise.all(folders.sort().map((name) => listOf(join(path, name))));
  } catch (error) {
    if (!(error instanceof WatchlistError)) throw error;
    throw new CommandError(`${foreignText(path)}: ${foreignText(error.message)} (${error.code})`);
  }
}

async function listOf(folder: string): Promise<ListIndex> {
  const list = basename(resolve(folder));
  const names = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile());
  const files = await Promise.all(
    names.map(async ({ name }) => [name, new Uint8Array(await readFile(join(folder, name)))] as const),
  );
  return openIndex(compileIndex(list, parseList(list, new Map(files)).entries));
}
