import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { AREAS, editionKey, inForceKey, inForceOf } from '../../../../functions/watchlist-keys.ts';
import { WatchlistError } from '../../../../shared/watchlists/entry.ts';
import { type ListIndex, openIndex } from '../../../../shared/watchlists/index/open.ts';
import { type ListInForce, listInForceSchema, listNameSchema } from '../../../../shared/watchlists/list-in-force.ts';
import { type Call, CommandError, type OptionHelp } from '../command.ts';
import { dataFolder } from '../data-folder.ts';
import { foreignText } from '../text-width.ts';

export const folderOption: OptionHelp = {
  name: 'folder',
  value: 'DIR',
  help: 'the folder of editions (default .tidewaiter-watchlists, beside the data folder)',
};

/** A folder of editions, laid out as the reference bucket is below `watchlists/`. */
export function listsFolder(call: Call): string {
  return resolve(call.value('folder') ?? `${dataFolder(undefined)}-watchlists`);
}

/** Throws CommandError where it is no name of a list. */
export function listName(text: string): string {
  const name = listNameSchema.safeParse(text);
  if (!name.success)
    throw new CommandError(`"${foreignText(text)}" names no list`, 'up to 40 small letters, digits and -: ofac-sdn');
  return name.data;
}

/** What is in force of all lists of a folder, in order of their names. */
export async function listsInForce(folder: string): Promise<ListInForce[]> {
  const names = await readdir(pathOf(folder, inForceOf('public'))).catch(() => []);
  const lists = names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length));
  return (await Promise.all(lists.sort().map((list) => inForce(folder, list)))).filter((one) => one !== null);
}

/** What is in force of one list; null where nothing is. Throws CommandError where the file that says so is broken. */
export async function inForce(folder: string, list: string): Promise<ListInForce | null> {
  const path = pathOf(folder, inForceKey('public', list));
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return listInForceSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new CommandError(`${path} is broken`, 'import the list again', { cause });
  }
}

/** Opens the edition that is in force. Throws CommandError where its file is missing or damaged. */
export async function openInForce(folder: string, { key }: ListInForce): Promise<ListIndex> {
  const path = pathOf(folder, key);
  const bytes = await readFile(path).catch(() => {
    throw new CommandError(`${path} is not there`, 'import the list again');
  });
  try {
    return openIndex(bytes);
  } catch (error) {
    if (!(error instanceof WatchlistError)) throw error;
    throw new CommandError(`${path}: ${error.message}`);
  }
}

/** Puts an edition into a folder and in force: the small file that says so is replaced last, and at once. */
export async function putInForce(folder: string, next: ListInForce, index: Uint8Array): Promise<void> {
  await writeWhole(pathOf(folder, next.key), index);
  await writeWhole(pathOf(folder, inForceKey('public', next.list)), `${JSON.stringify(next, null, 2)}\n`);
}

export function editionPath(folder: string, list: string, edition: string): string {
  return pathOf(folder, editionKey('public', list, edition));
}

/** Of a file that is being written nobody sees a part. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.part`, content);
    await rename(`${path}.part`, path);
  } catch (cause) {
    throw new CommandError(`${path} can't be written`, 'name another with --folder or --output', { cause });
  }
}

function pathOf(folder: string, key: string): string {
  return join(folder, key.slice(AREAS.public.length));
}
