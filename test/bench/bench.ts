import { spawn } from 'node:child_process';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { progressLine } from '../../infra/local/cli/progress-line.ts';
import { synthesize } from '../../infra/local/cli/start/synthesize.ts';
import { compareWays } from './path/compare-ways.ts';
import { bytesOf, consignmentsOf } from './path/consignments.ts';
import { type LoopRound, loopRoundSchema } from './path/measures.ts';
import { measureWholePath } from './path/whole-path.ts';
import { type Benchmark, reportText } from './report.ts';
import { measureBundles } from './size/bundles.ts';
import { measureTemplates } from './size/templates.ts';

/**
 * `npm run bench [-- --rounds N] [--json] [--profile DIR]`: cases a minute through the whole one-machine path without
 * text recognition, against the same work by one plain loop; then the size of functions and templates.
 */
const USAGE = 'npm run bench -- [--rounds 1..30] [--json] [--profile DIR (CPU profile of the runtime)]';
const values = readOptions();
const rounds = Number(values.rounds);
if (values.help || !Number.isInteger(rounds) || rounds < 1 || rounds > 30) {
  console.error(USAGE);
  process.exit(values.help ? 0 : 2);
}
const line = progressLine('bench');
line.update('building');
const cdkOut = await synthesize('one-machine');
const deployed = await synthesize('eu-west-1');
const consignments = await consignmentsOf(0);
const loop = await measureLoop(rounds + 1);
const path = await measureWholePath(cdkOut, rounds, (text) => line.update(text), values.profile);
const benchmark: Benchmark = {
  machine: {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memoryBytes: totalmem(),
    load: loadavg()[0] ?? Number.NaN,
    platform: `${process.platform} ${process.arch}`,
    node: process.version,
  },
  work: {
    cases: consignments.length,
    files: consignments.flatMap(({ files }) => files).length,
    bytes: await bytesOf(consignments),
    rounds,
  },
  path: compareWays(loop, path),
  bundles: await measureBundles(3, (text) => line.update(text)),
  templates: measureTemplates(deployed),
};
line.done();
console.log(values.json ? JSON.stringify(benchmark) : reportText(benchmark));

/** In a process of its own, so that its memory is its own. The first round is cold, as the path's is. */
async function measureLoop(times: number): Promise<LoopRound[]> {
  line.update('plain loop');
  const script = join(import.meta.dirname, 'path/plain-loop.ts');
  const child = spawn(process.execPath, [script, String(times)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
  });
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(`the plain loop ended with ${code}`);
  return printed
    .trim()
    .split('\n')
    .map((text) => loopRoundSchema.parse(JSON.parse(text)));
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        rounds: { type: 'string', default: '3' },
        json: { type: 'boolean', default: false },
        profile: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    process.exit(2);
  }
}
