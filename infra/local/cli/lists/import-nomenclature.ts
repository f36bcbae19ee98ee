import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { Classifier } from '../../../../shared/goods/hs/classifier.ts';
import { openIndexFile, writeIndexFile } from '../../../../shared/goods/hs/index-file.ts';
import { NomenclatureError, readNomenclature } from '../../../../shared/goods/hs/nomenclature.ts';
import { CommandError } from '../command.ts';
import { foreignText } from '../text-width.ts';
import { writeWhole } from './lists-folder.ts';
import { line, thousands } from './summary.ts';

/** The name under which the nomenclature of goods is imported, which is no watchlist. */
export const NOMENCLATURE = 'hs';

const indexPath = (folder: string) => join(folder, 'goods', 'hs.index');

/** Compiles the full nomenclature and puts it into a folder of editions, in place of the one that was there. */
export async function importNomenclature(folder: string, paths: readonly string[], json: boolean): Promise<void> {
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0)
    throw new CommandError(
      'the nomenclature of goods is one file',
      'e.g. tidewaiter lists import hs harmonized-system.csv',
    );
  const bytes = await readFile(path).catch(() => {
    throw new CommandError(`there is no file ${foreignText(path)}`);
  });
  const { headings, passedOver } = asMistake(path, () => readNomenclature(bytes.toString('utf8')));
  const subheadings = headings.reduce((sum, heading) => sum + heading.subheadings.length, 0);
  const edition = createHash('sha256').update(JSON.stringify(headings)).digest('hex').slice(0, 16);
  const index = writeIndexFile(Classifier.over(edition, headings));
  await writeWhole(indexPath(folder), index);
  const result = {
    list: NOMENCLATURE,
    edition,
    headings: headings.length,
    subheadings,
    passedOver,
    bytes: index.length,
  };
  if (json) console.log(JSON.stringify(result));
  else
    console.log(
      [
        `${styleText('bold', NOMENCLATURE)}  ${edition}`,
        line('headings', thousands(headings.length)),
        line('subheadings', thousands(subheadings)),
        line('passed over', `${thousands(passedOver)} rows: chapters, sections and totals`),
        line('index', `${indexPath(folder)}, ${thousands(Math.ceil(index.length / 1000))} kB`),
      ].join('\n'),
    );
}

/** The nomenclature that was imported into a folder of editions; undefined where none was. */
export async function importedNomenclature(folder: string): Promise<Classifier | undefined> {
  const path = indexPath(folder);
  const bytes = await readFile(path).catch(() => null);
  return bytes === null ? undefined : asMistake(path, () => openIndexFile(bytes));
}

function asMistake<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof NomenclatureError)) throw error;
    throw new CommandError(`${foreignText(path)}: ${error.message}`);
  }
}
