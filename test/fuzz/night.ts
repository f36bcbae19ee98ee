import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startVitest } from 'vitest/node';

/**
 * Tries every parser with about a million inputs in total: `node test/fuzz/night.ts [--inputs N] [--only PART]`.
 * A first short round learns how many properties each file has; then each property gets the same number of runs, fewer
 * where an input is dear. Prints what was really run, shrinking included. Exit code 1 where any property failed.
 */
const { values } = parseArgs({
  options: { inputs: { type: 'string', default: '1000000' }, only: { type: 'string', default: '' } },
});
const ROOT = join(import.meta.dirname, '../..');
const TRIAL_RUNS = 40;
const A_NIGHT_MS = 12 * 3600 * 1000;

interface Round {
  inputs: number;
  seconds: number;
  failed: boolean;
}

async function fuzz(file: string, runs: number): Promise<Round> {
  const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-fuzz-'));
  const counts = join(folder, 'counts.txt');
  process.env.TIDEWAITER_FUZZ_RUNS = String(runs);
  process.env.TIDEWAITER_FUZZ_COUNTS = counts;
  const started = performance.now();
  try {
    const vitest = await startVitest('test', [file], {
      root: ROOT,
      watch: false,
      setupFiles: [join(import.meta.dirname, 'count-inputs.ts')],
      testTimeout: A_NIGHT_MS,
      hookTimeout: A_NIGHT_MS,
      maxWorkers: 1,
      reporters: [['dot', { summary: false }]],
    });
    const { state } = vitest;
    // A worker that runs out of memory fails no test: it ends before it can tell.
    const failed =
      state.getCountOfFailedTests() + state.getFailedFilepaths().length + state.getUnhandledErrors().length > 0;
    await vitest.close();
    return { inputs: countedIn(counts), seconds: (performance.now() - started) / 1000, failed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function countedIn(file: string): number {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .reduce((sum, line) => sum + Number(line), 0);
  } catch {
    return 0;
  }
}

const files = globSync('test/**/*.test.ts', { cwd: ROOT })
  .filter((file) => file.includes(values.only))
  .filter((file) => /TIDEWAITER_FUZZ_RUNS|fuzzRuns/.test(readFileSync(join(ROOT, file), 'utf8')))
  .sort();

let trial = 0;
for (const file of files) trial += (await fuzz(file, TRIAL_RUNS)).inputs;
const runs = Math.max(1, Math.ceil((Number(values.inputs) * TRIAL_RUNS) / Math.max(1, trial)));

/** Told as it comes, for nights that are cut short, and once more at the end. */
const table: string[] = [];
let total = 0;
let failures = 0;
for (const file of files) {
  const { inputs, seconds, failed } = await fuzz(file, runs);
  total += inputs;
  failures += failed ? 1 : 0;
  const rate = (inputs / Math.max(seconds, 0.001)).toFixed(0);
  const row = `${inputs} inputs`.padStart(16) + `${seconds.toFixed(0)} s`.padStart(8) + `${rate}/s`.padStart(10);
  const told = `${row}  ${failed ? 'FAILED' : 'held'}  ${file}`;
  console.log(told);
  table.push(told);
}
console.log(`${files.length} files, ${runs} runs of each property (fewer where an input is dear)`);
console.log(table.join('\n'));
console.log(`${total} inputs in all, ${failures} of ${files.length} files with failures`);
process.exitCode = failures > 0 ? 1 : 0;
