import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseList } from '../../../../shared/watchlists/edition.ts';
import { WatchlistError } from '../../../../shared/watchlists/entry.ts';
import type { SourceFile } from '../../../../shared/watchlists/list-in-force.ts';
import type { ParsedList } from '../../../../shared/watchlists/lists/parsed-list.ts';
import { CommandError } from '../command.ts';
import { foreignText } from '../text-width.ts';

/** Reads a list from its files. Throws CommandError naming the file, the place and the remedy where it is refused. */
export async function readSources(
  list: string,
  paths: readonly string[],
): Promise<ParsedList & { sources: SourceFile[] }> {
  const files = new Map<string, Uint8Array>();
  for (const path of paths) {
    const name = basename(path);
    if (files.has(name)) throw new CommandError(`two files are called ${foreignText(name)}`, 'rename one of them');
    files.set(name, await bytesOf(path));
  }
  const sources = [...files].map(([file, bytes]) => ({
    file,
    etag: createHash('md5').update(bytes).digest('hex'),
    size: bytes.length,
  }));
  return { ...refusedAsMistake(() => parseList(list, files)), sources };
}

/** A list that is refused is told as a user's mistake is: in a line, with the remedy. */
export function refusedAsMistake<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof WatchlistError)) throw error;
    const [what = '', ...remedy] = error.message.split('; ');
    throw new CommandError(
      `${foreignText(what)} (${error.code})`,
      remedy.length === 0 ? undefined : foreignText(remedy.join('; ')),
      { cause: error },
    );
  }
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const found = await stat(path).catch(() => {
    throw new CommandError(`there is no file ${foreignText(path)}`);
  });
  if (!found.isFile()) throw new CommandError(`${foreignText(path)} is no file`, "give a list's files themselves");
  return new Uint8Array(await readFile(path));
}
