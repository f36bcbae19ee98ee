/** `search-index.ts INDEX QUERIES.json [load]`: loads an index and asks it, in a process that holds nothing else; with `load` once only. */
import { readFileSync } from 'node:fs';
import { openIndex } from '../../../../shared/watchlists/index/open.ts';
import { Screener, type Subject } from '../../../../shared/watchlists/screener.ts';
import { cpuMs } from './cpu-clock.ts';
import type { Loaded, Searched } from './measures.ts';

const MB = 2 ** 20;
const WARM_UP = 500;
const PASSES = 3;

const [, , index = '', queries = '', only] = process.argv;
const subjects = JSON.parse(readFileSync(queries, 'utf8')) as Subject[];
const emptyMb = process.memoryUsage.rss() / MB;
const start = performance.now();
const startCpu = cpuMs();
const screener = new Screener([openIndex(readFileSync(index))]);
const loadMs = performance.now() - start;
const loadCpuMs = cpuMs() - startCpu;
const loadedMb = process.memoryUsage.rss() / MB;
const firstStart = performance.now();
const firstStartCpu = cpuMs();
let matches = screener.screen(subjects[0] ?? { name: '' }).length;
const firstMs = performance.now() - firstStart;
const loaded: Loaded = { loadMs, loadCpuMs, firstMs, firstCpuMs: cpuMs() - firstStartCpu, loadedMb };
if (only === 'load') {
  console.log(JSON.stringify(loaded));
  process.exit();
}
for (const subject of subjects.slice(1, WARM_UP)) screener.screen(subject);
const asked = subjects.slice(WARM_UP);
const least = asked.map(() => Number.POSITIVE_INFINITY);
const once: number[] = [];
const before = cpuMs();
for (let pass = 0; pass < PASSES; pass++) {
  for (const [at, subject] of asked.entries()) {
    const from = performance.now();
    matches += screener.screen(subject).length;
    const took = performance.now() - from;
    least[at] = Math.min(least[at] ?? took, took);
    if (pass === 0) once.push(took);
  }
}
const meanMs = (cpuMs() - before) / (asked.length * PASSES);
const quantile = (times: readonly number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? Number.NaN;
const searched: Searched = {
  ...loaded,
  ...{ meanMs, queries: asked.length, matches, emptyMb },
  ...{ p50Ms: quantile(least, 0.5), p99Ms: quantile(least, 0.99) },
  ...{ onceP50Ms: quantile(once, 0.5), onceP99Ms: quantile(once, 0.99) },
  residentMb: process.memoryUsage.rss() / MB,
};
console.log(JSON.stringify(searched));
