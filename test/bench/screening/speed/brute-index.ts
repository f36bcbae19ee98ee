/** `brute-index.ts INDEX QUERIES.json COUNT`: what the same queries cost when each name of the index is compared. */
import { readFileSync } from 'node:fs';
import { openIndex } from '../../../../shared/watchlists/index/open.ts';
import type { Subject } from '../../../../shared/watchlists/screener.ts';
import { bruteForce } from '../peers/brute-force.ts';
import { sampled } from '../quality/run-matcher.ts';
import { cpuMs } from './cpu-clock.ts';

const [, , path = '', queries = '', count] = process.argv;
const index = openIndex(readFileSync(path));
const entities = Array.from({ length: index.entryCount }, (_, at) => {
  const { id, names } = index.entry(at);
  return { id, names: names.map(({ name }) => name) };
});
const { first } = bruteForce.search(entities);
const subjects = sampled(JSON.parse(readFileSync(queries, 'utf8')) as Subject[], Number(count));
first('a first call compiles');
const before = cpuMs();
for (const { name } of subjects) first(name ?? '');
console.log(JSON.stringify({ meanMs: (cpuMs() - before) / subjects.length, queries: subjects.length }));
