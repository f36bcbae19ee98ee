import { styleText } from 'node:util';
import { editionKey } from '../../../../functions/watchlist-keys.ts';
import { editionDifference } from '../../../../shared/watchlists/edition-difference.ts';
import type { WatchlistEntry } from '../../../../shared/watchlists/entry.ts';
import { compileIndex, editionOf } from '../../../../shared/watchlists/index/compile.ts';
import { VERSION } from '../../../../shared/watchlists/index/format.ts';
import { isShrunk, type ListInForce } from '../../../../shared/watchlists/list-in-force.ts';
import { type Command, CommandError, EXIT } from '../command.ts';
import { entriesOf } from './entries-of.ts';
import { importNomenclature, NOMENCLATURE } from './import-nomenclature.ts';
import { editionPath, folderOption, inForce, listName, listsFolder, openInForce, putInForce } from './lists-folder.ts';
import { readSources } from './read-sources.ts';
import { line, summaryLines, thousands, warningLines } from './summary.ts';

export const importList: Command = {
  options: [
    folderOption,
    { name: 'accept-loss', help: 'adopts the list although it lost more than a tenth of its entries' },
    { name: 'json', help: 'prints what came of it as JSON' },
  ],
  async run(call) {
    const [name = '', ...paths] = call.operands;
    const list = listName(name);
    const folder = listsFolder(call);
    if (list === NOMENCLATURE) {
      await importNomenclature(folder, paths, call.has('json'));
      return EXIT.ok;
    }
    const { entries, warnings, form, sources } = await readSources(list, paths);
    const current = await inForce(folder, list);
    const before = current === null ? [] : entriesOf(await openInForce(folder, current));
    const { added, changed, removed } = editionDifference(before, entries);
    if (isShrunk(before.length, removed.length) && !call.has('accept-loss'))
      throw new CommandError(
        `${list} would lose ${thousands(removed.length)} of ${thousands(before.length)} entries; the edition in force stays`,
        'look at "tidewaiter lists diff", then give --accept-loss if that is right',
      );
    const edition = editionOf(entries);
    if (current?.edition !== edition) await adopt(folder, list, entries, sources, current);
    const difference = { added: added.length, changed: changed.length, removed: removed.length };
    const result = { list, edition, form, entries: entries.length, difference, warnings };
    if (call.has('json')) console.log(JSON.stringify(result));
    else {
      const news =
        current === null
          ? 'first edition'
          : current.edition === edition
            ? 'the edition in force already'
            : `${thousands(added.length)} added, ${thousands(changed.length)} changed, ${thousands(removed.length)} removed`;
      const lines = [
        `${styleText('bold', list)}  ${edition}  ${styleText('green', news)}`,
        line('form', form),
        ...summaryLines(entries),
        line('index', editionPath(folder, list, edition)),
        ...warningLines(warnings),
      ];
      console.log(lines.join('\n'));
    }
    return warnings.length > 0 ? EXIT.attention : EXIT.ok;
  },
};

async function adopt(
  folder: string,
  list: string,
  entries: readonly WatchlistEntry[],
  sources: ListInForce['sources'],
  current: ListInForce | null,
): Promise<void> {
  const edition = editionOf(entries);
  const next: ListInForce = {
    list,
    edition,
    key: editionKey('public', list, edition),
    entries: entries.length,
    names: entries.reduce((sum, { names }) => sum + names.length, 0),
    format: VERSION,
    previous: current && { edition: current.edition, key: current.key, entries: current.entries },
    adoptedAt: new Date().toISOString(),
    sources,
    permit: null,
  };
  await putInForce(folder, next, compileIndex(list, entries));
}
