import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { styleText } from 'node:util';
import { editionDifference } from '../../../../shared/watchlists/edition-difference.ts';
import type { WatchlistEntry } from '../../../../shared/watchlists/entry.ts';
import { MAGIC } from '../../../../shared/watchlists/index/format.ts';
import { openIndex } from '../../../../shared/watchlists/index/open.ts';
import { type Command, CommandError, EXIT } from '../command.ts';
import { foreignText } from '../text-width.ts';
import { entriesOf } from './entries-of.ts';
import { factsOf } from './entry-text.ts';
import { readSources, refusedAsMistake } from './read-sources.ts';
import { thousands } from './summary.ts';

/** More of each kind are shown only where that is asked for: a first look should fit a screen or two. */
const MOST_SHOWN = 20;
/** Both sides are compared under one name, whatever the files are called. */
const LIST = 'list';

export const diffLists: Command = {
  options: [
    { name: 'all', help: `shows every entry, not only the first ${MOST_SHOWN} of each kind` },
    { name: 'json', help: 'prints the difference as JSON' },
  ],
  async run(call) {
    const [old = '', next = ''] = call.operands;
    const before = await entriesAt(old);
    const after = await entriesAt(next);
    const { added, changed, removed } = editionDifference(before, after);
    const known = new Map(before.map((entry) => [entry.id, entry]));
    const changes = changed.map((entry) => ({ entry, changes: changesOf(known.get(entry.id), entry) }));
    if (call.has('json')) console.log(JSON.stringify({ added, changed: changes, removed }));
    else {
      const most = call.has('all') ? Number.POSITIVE_INFINITY : MOST_SHOWN;
      const counts = [
        styleText('green', `${thousands(added.length)} added`),
        styleText('yellow', `${thousands(changed.length)} changed`),
        styleText('red', `${thousands(removed.length)} removed`),
      ];
      console.log(`${thousands(before.length)} entries before, ${thousands(after.length)} now: ${counts.join(', ')}`);
      for (const text of [
        ...shownOf(added, most, (entry) => headOf('+', 'green', entry)),
        ...shownOf(changes, most, changeText),
        ...shownOf(removed, most, (entry) => headOf('-', 'red', entry)),
      ])
        console.log(text);
    }
    return added.length + changed.length + removed.length > 0 ? EXIT.attention : EXIT.ok;
  },
};

interface Change {
  fact: string;
  gone: string[];
  come: string[];
}

function changesOf(before: WatchlistEntry | undefined, after: WatchlistEntry): Change[] {
  const was = before === undefined ? {} : factsOf(before);
  return Object.entries(factsOf(after)).flatMap(([fact, now]) => {
    const then = was[fact] ?? [];
    const gone = then.filter((text) => !now.includes(text));
    const come = now.filter((text) => !then.includes(text));
    return gone.length + come.length === 0 ? [] : [{ fact, gone, come }];
  });
}

function changeText({ entry, changes }: { entry: WatchlistEntry; changes: Change[] }): string {
  const lines = changes.flatMap(({ fact, gone, come }) =>
    [
      ...gone.map((text) => styleText('red', `- ${foreignText(text)}`)),
      ...come.map((text) => styleText('green', `+ ${foreignText(text)}`)),
    ].map((text, at) => `    ${styleText('dim', (at === 0 ? fact : '').padEnd(13))} ${text}`),
  );
  return [headOf('~', 'yellow', entry), ...lines].join('\n');
}

function headOf(mark: string, tone: 'green' | 'yellow' | 'red', entry: WatchlistEntry): string {
  const id = foreignText(entry.id.slice(entry.id.indexOf(':') + 1));
  return `${styleText(tone, mark)} ${styleText('bold', foreignText(entry.names[0]?.name ?? ''))}  ${styleText('dim', `${entry.type}, ${id}`)}`;
}

function shownOf<T>(all: readonly T[], most: number, textOf: (one: T) => string): string[] {
  const more = all.length > most ? [styleText('dim', `  … and ${thousands(all.length - most)} more (--all)`)] : [];
  return [...all.slice(0, most).map(textOf), ...more];
}

/** The entries of an index file, of one file of a list, or of a folder with a list's files. */
async function entriesAt(path: string): Promise<WatchlistEntry[]> {
  const found = await stat(path).catch(() => {
    throw new CommandError(
      `there is no file ${foreignText(path)}`,
      'give an index file, or a list in one of its forms',
    );
  });
  if (found.isFile()) {
    const bytes = await readFile(path);
    if (bytes.subarray(0, MAGIC.length).toString() !== MAGIC) return (await readSources(LIST, [path])).entries;
    return entriesOf(refusedAsMistake(() => openIndex(bytes))).map(underOneName);
  }
  const names = (await readdir(path, { withFileTypes: true })).filter((entry) => entry.isFile());
  if (names.length === 0) throw new CommandError(`${foreignText(basename(resolve(path)))} holds no files of a list`);
  const paths = names.map(({ name }) => join(path, name));
  return (await readSources(LIST, paths)).entries;
}

function underOneName(entry: WatchlistEntry): WatchlistEntry {
  return { ...entry, list: LIST, id: `${LIST}:${entry.id.slice(entry.id.indexOf(':') + 1)}` };
}
