import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BundleName, buildBundles } from '../../../infra/bundles.ts';
import { readRegions } from '../../../infra/region-settings.ts';
import { regions } from '../../../infra/regions.ts';
import { callsOf } from '../../infra/calls-of-functions.ts';
import { median } from '../path/measures.ts';

/** What one function weighs, and how long its code takes to load in a fresh process. */
export interface BundleMeasured {
  function: string;
  codeBytes: number;
  gzippedBytes: number;
  assetBytes: number;
  importMs: number;
}

const LOADER = 'const from=performance.now();await import(process.argv[1]);console.log(performance.now()-from)';

/** Builds every function for this machine and loads each so many times. */
export async function measureBundles(runs: number, progress: (text: string) => void): Promise<BundleMeasured[]> {
  const measured: BundleMeasured[] = [];
  for (const [name, folder] of buildBundles('host')) {
    progress(`loading ${name}`);
    const code = readFileSync(join(folder, 'index.mjs'));
    measured.push({
      function: name,
      codeBytes: code.length,
      gzippedBytes: gzipSync(code).length,
      assetBytes: bytesIn(folder),
      importMs: importMs(join(folder, 'index.mjs'), await environmentOf(name), runs),
    });
  }
  return measured;
}

async function environmentOf(name: BundleName): Promise<Record<string, string>> {
  const asked = [...(await callsOf(name)).environment].map((variable) => [variable, 'x']);
  const [{ textract } = { textract: null }] = readRegions(regions);
  if (textract === null) throw new RangeError('there is no region to take the settings of');
  const { prices, ...asking } = textract;
  const settings = { TEXTRACT: JSON.stringify(asking), PRICES: JSON.stringify(prices) };
  return {
    ...Object.fromEntries(asked),
    ...settings,
    AWS_REGION: 'eu-west-1',
    PORTS: '[]',
    FETCHED_LISTS: '[]',
    PRIVATE_LISTS: '[]',
    STILL_SECONDS: '60',
  };
}

function importMs(file: string, environment: Record<string, string>, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--enable-source-maps', '--input-type=module', '--eval', LOADER, file],
      { encoding: 'utf8', env: { ...process.env, ...environment } },
    );
    if (status !== 0) throw new Error(`${file} does not load: ${stderr}`);
    return Number(stdout);
  });
  return median(times);
}

function bytesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((total, entry) => total + statSync(join(entry.parentPath, entry.name)).size, 0);
}
