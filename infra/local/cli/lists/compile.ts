import { styleText } from 'node:util';
import { compileIndex, editionOf } from '../../../../shared/watchlists/index/compile.ts';
import { type Command, CommandError, EXIT } from '../command.ts';
import { listName, writeWhole } from './lists-folder.ts';
import { readSources } from './read-sources.ts';
import { line, summaryLines, thousands, warningLines } from './summary.ts';

export const compileList: Command = {
  options: [
    { name: 'list', value: 'NAME', help: 'what the list is called, e.g. ofac-sdn (required)' },
    { name: 'output', value: 'X.index', help: 'where the index file goes (required)' },
    { name: 'json', help: 'prints what came of it as JSON' },
  ],
  async run(call) {
    const [name, output] = [call.value('list'), call.value('output')];
    if (name === undefined) throw new CommandError('compile it as which list?', 'give --list, e.g. --list ofac-sdn');
    if (output === undefined)
      throw new CommandError('compile it into which file?', 'give --output, e.g. --output X.index');
    const list = listName(name);
    const { entries, warnings, form } = await readSources(list, call.operands);
    const index = compileIndex(list, entries);
    await writeWhole(output, index);
    const edition = editionOf(entries);
    if (call.has('json'))
      console.log(JSON.stringify({ list, edition, form, entries: entries.length, bytes: index.length, warnings }));
    else
      console.log(
        [
          `${styleText('bold', list)}  ${edition}`,
          line('form', form),
          ...summaryLines(entries),
          line('index', `${output}, ${thousands(Math.ceil(index.length / 1000))} kB`),
          ...warningLines(warnings),
        ].join('\n'),
      );
    return warnings.length > 0 ? EXIT.attention : EXIT.ok;
  },
};
