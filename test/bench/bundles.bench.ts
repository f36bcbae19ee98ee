import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BundleName, buildBundles } from '../../infra/bundles.ts';
import { callsOf } from '../infra/calls-of-functions.ts';

/**
 * Prints, as a Markdown table, what each function weighs and how long its code takes to load: `node test/bench/bundles.bench.ts`.
 * The time is that of `import()` in a fresh process on this machine, the median of several; Lambda's own start, the download
 * of the code and the first call are not in it.
 */
const RUNS = 7;
const LOADER = 'const from=performance.now();await import(process.argv[1]);console.log(performance.now()-from)';

function importMs(file: string, environment: Record<string, string>): number {
  const times = Array.from({ length: RUNS }, () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--enable-source-maps', '--input-type=module', '--eval', LOADER, file],
      { encoding: 'utf8', env: { ...process.env, ...environment } },
    );
    if (status !== 0) throw new Error(`${file} does not load: ${stderr}`);
    return Number(stdout);
  });
  return times.sort((left, right) => left - right)[Math.floor(RUNS / 2)] ?? Number.NaN;
}

function bytesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

async function row(name: BundleName, folder: string): Promise<string> {
  const asked = [...(await callsOf(name)).environment].map((variable) => [variable, 'x']);
  const environment = { ...Object.fromEntries(asked), AWS_REGION: 'eu-west-1', PORTS: '[]', STILL_SECONDS: '60' };
  const code = readFileSync(join(folder, 'index.mjs'));
  const kilobytes = (bytes: number) => Math.round(bytes / 1024).toLocaleString('en');
  const time = importMs(join(folder, 'index.mjs'), environment).toFixed(0);
  return `| ${name} | ${kilobytes(code.length)} | ${kilobytes(gzipSync(code).length)} | ${kilobytes(bytesIn(folder))} | ${time} |`;
}

console.log('| function | code, kB | gzipped, kB | whole asset, kB | import, ms |');
console.log('|---|---:|---:|---:|---:|');
for (const [name, folder] of buildBundles('host')) console.log(await row(name, folder));
