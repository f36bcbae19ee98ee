/**
 * `npm run bench:screening -- [--seed test-1] [--size 4000] [--queries 1500] [--names 95000,1000000] [--only own|shared|speed]`: our screener beside other ways of matching
 * names, in one process, on the same entities and queries; then time and memory.
 *
 * The peers are written here from what is published of them, so they stand for a way, not for a program: a program may
 * have lists of stop words, phonetic filters or settings that are not in them. They see names only. Sets: one that is
 * invented here, with a seed; and, where TIDEWAITER_DATA names a folder that has them, sets that are not ours to ship.
 *
 * What is not measured: papers that were really written, as invented errors are tidier than real ones; peers with their
 * own indexes, which would make them faster and never better than here.
 */
import { parseArgs } from 'node:util';
import { progressLine } from '../../../infra/local/cli/progress-line.ts';
import { compareOnOwn, compareOnShared } from './quality/compare.ts';
import { sharedSets } from './quality/shared-sets.ts';
import { compareSpeed } from './speed/compare-speed.ts';

const USAGE =
  'npm run bench:screening -- [--seed test-1] [--size 4000] [--queries 1500] [--names 95000,1000000] [--only own|shared|speed]';
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: 'test-1' },
    size: { type: 'string', default: '4000' },
    queries: { type: 'string', default: '1500' },
    names: { type: 'string', default: '95000,1000000' },
    only: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const [size, queries] = [Number(values.size), Number(values.queries)];
const names = values.names.split(',').map(Number);
const isAsked = Number.isInteger(size) && size >= 500 && Number.isInteger(queries) && queries >= 100;
const isPart = ['own', 'shared', 'speed', undefined].includes(values.only);
if (values.help || !isAsked || !isPart || names.some((count) => !Number.isInteger(count) || count < 1_000)) {
  console.error(USAGE);
  process.exit(values.help ? 0 : 2);
}
const line = progressLine('bench');
const tell = (text: string) => line.update(text);
const print = (text: string) => {
  line.done();
  console.log(`${text}\n`);
};
const isWanted = (part: string) => values.only === undefined || values.only === part;
if (isWanted('own')) print(compareOnOwn({ seed: values.seed, size, queries }, tell));
if (isWanted('shared')) {
  const folder = process.env.TIDEWAITER_DATA;
  const sets = folder === undefined ? null : sharedSets(folder);
  if (sets === null) print('TIDEWAITER_DATA names no folder with the other sets: they are left out.');
  else print(compareOnShared(sets, queries, tell));
}
if (isWanted('speed')) print(await compareSpeed(names, tell));
