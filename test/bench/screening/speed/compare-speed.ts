import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import type * as z from 'zod';
import { BUNDLING, nodeOptions } from '../../../../infra/bundles.ts';
import { textTable } from '../../../eval/report/text-table.ts';
import {
  bruteSchema,
  type Loaded,
  loadedSchema,
  type Made,
  madeSchema,
  rescreenedSchema,
  type Searched,
  searchedSchema,
} from './measures.ts';

const QUERIES = 3_500;
const BRUTE_QUERIES = 30;
const LOADS = 5;
const CHANGED = 200;
const PARTIES = 20_000;
const CASES = 1_000_000;
const HEAP = '--max-old-space-size=6000';

interface Sized {
  made: Made;
  /** Each in a process of its own. */
  loads: readonly Loaded[];
  searched: Searched;
  brute: { meanMs: number; queries: number };
}

/** What is measured runs as it is deployed: in one file, with the options of the function that screens. */
const SEARCH = 'search-index.mjs';

/** Time and memory at each number of names, each in a process of its own. */
export async function compareSpeed(sizes: readonly number[], tell: (text: string) => void): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-screening-'));
  try {
    const search = join(folder, SEARCH);
    buildSync({ ...BUNDLING, entryPoints: [join(import.meta.dirname, 'search-index.ts')], outfile: search });
    const options = nodeOptions('screen');
    const measured: Sized[] = [];
    for (const size of sizes) {
      const index = join(folder, `${size}.index`);
      const queries = join(folder, `${size}.json`);
      tell(`compiling ${size} names`);
      const made = await child(madeSchema, [HEAP], ['make-index.ts', index, queries, String(size), String(QUERIES)]);
      tell(`searching ${size} names`);
      const searched = await child(searchedSchema, options, [search, index, queries]);
      const loads = [searched];
      for (let again = 1; again < LOADS; again++)
        loads.push({ ...searched, ...(await child(loadedSchema, options, [search, index, queries, 'load'])) });
      tell(`each of ${size} names by Jaro-Winkler`);
      const brute = await child(bruteSchema, [HEAP], ['brute-index.ts', index, queries, String(BRUTE_QUERIES)]);
      measured.push({ made, searched, loads, brute });
    }
    tell('rescreening');
    const again = await child(rescreenedSchema, [], ['rescreen.ts', String(CHANGED), String(PARTIES)]);
    const rate = again.parties / again.seconds;
    return [
      `Loading, queries and memory: one file as it is deployed, node ${options.join(' ')}; the rest from the sources. Loading and the first query: the least of ${LOADS} processes.`,
      ...measured.map(sizeTable),
      `Rescreening: ${again.parties} parties against ${again.changed} changed entries in ${again.seconds.toFixed(1)} s of processor time, ${Math.round(rate)} parties a second; ` +
        `${CASES} would take ${(CASES / rate / 60).toFixed(1)} minutes on one core at that rate, without reading them from a table.`,
    ].join('\n\n');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function sizeTable({ made, searched, loads, brute }: Sized): string {
  const ms = (value: number) => value.toFixed(value < 10 ? 3 : 0);
  const took = (of: (load: Loaded) => number) => ms(Math.min(...loads.map(of)));
  const rows = [
    ['names, entries', `${made.names}, ${made.entries} (${made.from})`],
    ['compiling', `${(made.compileMs / 1000).toFixed(1)} s, ${(made.bytes / 2 ** 20).toFixed(1)} MB`],
    ['loading', `${took(({ loadMs }) => loadMs)} ms, ${took(({ loadCpuMs }) => loadCpuMs)} of processor time`],
    ['first query after it', `${took(({ firstMs }) => firstMs)} ms, ${took(({ firstCpuMs }) => firstCpuMs)}`],
    [
      'a query',
      `p50 ${ms(searched.p50Ms)}, p99 ${ms(searched.p99Ms)} ms, the least of three (first pass ${ms(searched.onceP50Ms)}, ${ms(searched.onceP99Ms)}); mean ${ms(searched.meanMs)} ms of processor time, ${searched.queries} queries`,
    ],
    [
      'each name by Jaro-Winkler',
      `mean ${ms(brute.meanMs)} ms (${brute.queries} queries), ${Math.round(brute.meanMs / searched.meanMs)} times as long`,
    ],
    [
      'resident memory',
      `${Math.round(searched.residentMb)} MB after all queries, ${Math.round(searched.loadedMb)} after loading; ${Math.round(searched.emptyMb)} before it`,
    ],
  ];
  return textTable([`${made.names} names`, ''], rows);
}

async function child<T>(
  schema: z.ZodType<T>,
  options: readonly string[],
  [script = '', ...words]: readonly string[],
): Promise<T> {
  const command = [...options, resolve(import.meta.dirname, script), ...words];
  const measuring = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  measuring.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
  });
  const code = await new Promise((resolve, reject) => measuring.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(`${script} ended with ${code}`);
  return schema.parse(JSON.parse(printed));
}
