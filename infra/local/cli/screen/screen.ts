import { styleText } from 'node:util';
import { countryCode } from '../../../../shared/watchlists/countries.ts';
import { entryTypeSchema } from '../../../../shared/watchlists/entry.ts';
import type { ListIndex } from '../../../../shared/watchlists/index/open.ts';
import { ALERT, Screener, type Subject } from '../../../../shared/watchlists/screener.ts';
import { type Call, type Command, CommandError, EXIT, oneOf } from '../command.ts';
import { dataFolder } from '../data-folder.ts';
import { SAMPLE_WATCHLISTS } from '../examine-folder.ts';
import { foreignText } from '../text-width.ts';
import { listsInDataFolder } from './lists-in-data-folder.ts';
import { listsAt } from './lists-of.ts';
import { matchText } from './match-text.ts';
import { plainDate } from './query-lines.ts';
import { screenFiles } from './screen-files.ts';

/** Less likely ones are shown only where nothing better is found. */
const SHOWN = 0.2;
const MOST_SHOWN = 10;

export const screen: Command = {
  options: [
    { name: 'type', value: 'TYPE', help: 'person, organisation, vessel or aircraft (default: any)' },
    { name: 'birth-date', value: 'DATE', help: 'YYYY, YYYY-MM or YYYY-MM-DD' },
    {
      name: 'country',
      value: 'XX',
      many: true,
      help: 'a country tied to the party, by code or name; several times for several',
    },
    { name: 'document', value: 'NUMBER', help: 'the number of a passport or other document' },
    { name: 'imo', value: 'NUMBER', help: 'the IMO number of a vessel' },
    {
      ...{ name: 'list', value: 'PATH', many: true },
      help: "an index file, or a folder with a list's files; several times for several (default: those in force in the data folder, else the invented samples)",
    },
    { name: 'data', value: 'DIR', help: 'the data folder of the system on this machine (default .tidewaiter)' },
    { name: 'json', help: 'prints the matches as JSON' },
    { name: 'entities', value: 'E.jsonl', help: 'for machines: a file of entities, with --queries and --output' },
    { name: 'queries', value: 'Q.jsonl', help: 'for machines: a file of queries' },
    { name: 'output', value: 'R.jsonl', help: 'for machines: where the answers go, a line a query' },
  ],
  run: (call) => (filesOf(call) === null ? screenName(call) : screenMachineFiles(call)),
};

function filesOf(call: Call): { entities: string; queries: string; output: string } | null {
  const [entities, queries, output] = ['entities', 'queries', 'output'].map((option) => call.value(option));
  if (entities === undefined && queries === undefined && output === undefined) return null;
  if (entities === undefined || queries === undefined || output === undefined || call.operands.length > 0)
    throw new CommandError('files are screened by --entities, --queries and --output together, without a name');
  return { entities, queries, output };
}

async function screenMachineFiles(call: Call): Promise<number> {
  const files = filesOf(call);
  if (files !== null) console.error(`${await screenFiles(files)} queries answered: ${foreignText(files.output)}`);
  return EXIT.ok;
}

async function screenName(call: Call): Promise<number> {
  const subject = askedOf(call);
  const { lists, from } = await listsFor(call);
  const all = new Screener(lists).screen(subject, 0.001, true);
  const likely = all.filter(({ score }) => score >= SHOWN);
  const shown = (likely.length > 0 ? likely : all.slice(0, 1)).slice(0, MOST_SHOWN);
  const alerts = all.filter(({ score }) => score >= ALERT).length;
  if (call.has('json')) console.log(JSON.stringify({ subject, alert: ALERT, matches: shown }));
  else {
    const names = lists.reduce((sum, { nameCount }) => sum + nameCount, 0);
    const against = lists.map(({ list, edition }) => `${foreignText(list)} ${edition}`).join(', ');
    console.log(styleText('dim', `${names} names of ${against}${from}`));
    for (const match of shown) console.log(`\n${matchText(match, ALERT)}`);
    console.log(`\n${conclusion(alerts, all.length)}`);
  }
  return alerts > 0 ? EXIT.attention : EXIT.ok;
}

/** Those that are named; else those in force on this machine; else the invented samples. */
async function listsFor(call: Call): Promise<{ lists: ListIndex[]; from: string }> {
  const paths = call.values('list');
  if (paths.length > 0) return { lists: (await Promise.all(paths.map(listsAt))).flat(), from: '' };
  const folder = dataFolder(call.value('data'));
  const inForce = listsInDataFolder(folder);
  if (inForce.length > 0) return { lists: inForce, from: `, in force in ${foreignText(folder)}` };
  return { lists: await listsAt(SAMPLE_WATCHLISTS), from: ' (invented samples; --list names others)' };
}

function conclusion(alerts: number, all: number): string {
  if (alerts > 0) return styleText('red', `${alerts} ${alerts === 1 ? 'match' : 'matches'} to look at`);
  return styleText(
    'green',
    all === 0 ? 'nothing listed comes near' : 'no match: nothing listed is more likely than not',
  );
}

function askedOf(call: Call): Subject {
  const [name = ''] = call.operands;
  const [document, imo] = [call.value('document'), call.value('imo')];
  if (name.trim() === '' && document === undefined && imo === undefined)
    throw new CommandError('screen whom?', 'give a name, or --document or --imo');
  const type = oneOf(call, 'type', entryTypeSchema.options);
  const date = call.value('birth-date');
  const birthDate = date === undefined ? null : plainDate(date);
  if (date !== undefined && birthDate === null)
    throw new CommandError(`--birth-date takes YYYY, YYYY-MM or YYYY-MM-DD, not "${foreignText(date)}"`);
  const countries = call.values('country').map((country) => {
    const code = countryCode(country);
    if (code === null) throw new CommandError(`--country: there is no country "${foreignText(country)}"`);
    return code;
  });
  return {
    ...{
      name: name.trim() === '' ? null : name,
      birthDate,
      countries,
      imo: imo ?? null,
      documentNumber: document ?? null,
    },
    ...(type === undefined ? {} : { type }),
  };
}
