/** `rescreen.ts ENTRIES PARTIES`: parties of cases against what a new edition changed. */
import { Screener } from '../../../../shared/watchlists/screener.ts';
import { asSubject } from '../../../eval/screening/as-entries.ts';
import { cpuMs } from './cpu-clock.ts';
import { inventedParties } from './invented-parties.ts';
import { listedEntries } from './listed-entries.ts';
import type { Rescreened } from './measures.ts';

const WARM_UP = 500;

const [, , entries, parties] = process.argv;
const { entries: changed } = listedEntries(undefined, Number(entries) * 3, 'changed');
const screener = Screener.over(changed.slice(0, Number(entries)));
const subjects = inventedParties('rescreened', Number(parties)).map(asSubject);
for (const subject of subjects.slice(0, WARM_UP)) screener.screen(subject);
const before = cpuMs();
let matches = 0;
for (const subject of subjects) matches += screener.screen(subject).length;
const seconds = (cpuMs() - before) / 1000;
const rescreened: Rescreened = { changed: Number(entries), parties: subjects.length, seconds, matches };
console.log(JSON.stringify(rescreened));
