import { basename, resolve } from 'node:path';
import { styleText } from 'node:util';
import { type Call, type Command, CommandError, EXIT } from './command.ts';
import { examineFolder } from './examine-folder.ts';
import { findingText } from './finding-text.ts';

export const check: Command = {
  options: [
    { name: 'port', value: 'LOCODE', help: 'whose scanners and rules apply (default: the first port of --stage)' },
    { name: 'case', value: 'REF', help: "the case's reference (default: the folder's name)" },
    { name: 'stage', value: 'NAME', help: 'the entry of infra/regions.ts with the port (default one-machine)' },
    {
      name: 'watchlists',
      value: 'DIR',
      help: 'a folder a list, as its publisher gives it (default: the invented samples)',
    },
    {
      name: 'lists',
      value: 'DIR',
      help: 'a folder of editions whose nomenclature ("lists import hs") applies (default: what is built in)',
    },
    { name: 'json', help: 'prints readings, findings and lanes as JSON' },
  ],
  async run(call) {
    const outcome = await examineFolder(questionOf(call));
    if (call.has('json')) {
      console.log(JSON.stringify(outcome));
    } else {
      const { documents, findings, lanes, reasons } = outcome;
      console.log(`${styleText('bold', outcome.case)}  ${documents.length} files, ${findings.length} findings`);
      for (const finding of findings) console.log(findingText(finding));
      for (const reason of reasons) console.log(styleText('yellow', reason));
      console.log(
        lanes.length === 0
          ? styleText('green', 'released')
          : `goes to: ${styleText('bold', lanes.join(', '))}, score ${outcome.score.toFixed(0)}`,
      );
    }
    return outcome.findings.length > 0 || outcome.lanes.length > 0 ? EXIT.attention : EXIT.ok;
  },
};

function questionOf(call: Call) {
  const [folder = ''] = call.operands;
  const reference = call.value('case') ?? basename(resolve(folder));
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,49}$/.test(reference)) {
    throw new CommandError(`"${reference}" is no case reference`, 'give --case with 1 to 50 letters, digits, - and _');
  }
  return {
    folder,
    reference,
    port: call.value('port'),
    stage: call.value('stage') ?? 'one-machine',
    watchlists: call.value('watchlists'),
    lists: call.value('lists'),
  };
}
