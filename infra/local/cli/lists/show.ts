import { styleText } from 'node:util';
import { type Command, CommandError, EXIT } from '../command.ts';
import { textTable } from '../text-table.ts';
import { foreignText } from '../text-width.ts';
import { entriesOf } from './entries-of.ts';
import { entryText } from './entry-text.ts';
import {
  editionPath,
  folderOption,
  inForce,
  listName,
  listsFolder,
  listsInForce,
  openInForce,
} from './lists-folder.ts';
import { line, summaryLines, thousands } from './summary.ts';

export const showLists: Command = {
  options: [folderOption, { name: 'json', help: 'prints it as JSON' }],
  async run(call) {
    const [list, id] = call.operands;
    const folder = listsFolder(call);
    const shown =
      list === undefined
        ? await allLists(folder)
        : id === undefined
          ? await oneList(folder, listName(list))
          : await oneEntry(folder, listName(list), id);
    console.log(call.has('json') ? JSON.stringify(shown.data) : shown.text);
    return EXIT.ok;
  },
};

interface Shown {
  data: unknown;
  text: string;
}

async function allLists(folder: string): Promise<Shown> {
  const lists = await listsInForce(folder);
  if (lists.length === 0)
    throw new CommandError(
      `there are no lists in ${folder}`,
      'import one: tidewaiter lists import ofac-sdn sdn.csv alt.csv add.csv',
    );
  const rows = lists.map(({ list, edition, entries, names, adoptedAt, sources }) => [
    styleText('bold', list),
    edition,
    thousands(entries).padStart(9),
    thousands(names).padStart(9),
    adoptedAt.slice(0, 16).replace('T', ' '),
    styleText('dim', foreignText(sources.map(({ file }) => file).join(' '))),
  ]);
  const total = (of: 'entries' | 'names') => thousands(lists.reduce((sum, one) => sum + one[of], 0));
  return {
    data: lists,
    text: [
      textTable(['list', 'edition', '  entries', '    names', 'adopted (UTC)', 'from'], rows),
      styleText('dim', `${lists.length} lists, ${total('entries')} entries, ${total('names')} names in ${folder}`),
    ].join('\n'),
  };
}

async function oneList(folder: string, list: string): Promise<Shown> {
  const current = await known(folder, list);
  const entries = entriesOf(await openInForce(folder, current));
  const before =
    current.previous === null ? 'none' : `${current.previous.edition}, ${thousands(current.previous.entries)} entries`;
  return {
    data: current,
    text: [
      `${styleText('bold', list)}  ${current.edition}  adopted ${current.adoptedAt.slice(0, 16).replace('T', ' ')} UTC`,
      ...summaryLines(entries),
      line('before', before),
      line(
        'from',
        foreignText(
          current.sources.map(({ file, size }) => `${file} (${thousands(Math.ceil(size / 1000))} kB)`).join(', '),
        ),
      ),
      line('index', editionPath(folder, list, current.edition)),
      styleText('dim', '  tidewaiter screen NAME --list INDEX screens a name against it'),
    ].join('\n'),
  };
}

async function oneEntry(folder: string, list: string, id: string): Promise<Shown> {
  const entries = entriesOf(await openInForce(folder, await known(folder, list)));
  const entry = entries.find((one) => one.id === id || one.id === `${list}:${id}`);
  if (entry === undefined)
    throw new CommandError(
      `${list} has no entry ${foreignText(id)}`,
      `ids look like ${foreignText(entries[0]?.id ?? '')}`,
    );
  return { data: entry, text: entryText(entry) };
}

async function known(folder: string, list: string) {
  const current = await inForce(folder, list);
  if (current !== null) return current;
  const lists = (await listsInForce(folder)).map((one) => one.list);
  throw new CommandError(
    `there is no list ${list} in ${folder}`,
    lists.length === 0 ? 'import it: tidewaiter lists import' : `there are ${lists.join(', ')}`,
  );
}
