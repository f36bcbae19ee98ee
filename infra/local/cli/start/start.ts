import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { styleText } from 'node:util';
import { regions } from '../../../regions.ts';
import { clearDataFolder, openDataFolder } from '../../boot/data-folder.ts';
import { listen } from '../../boot/listen.ts';
import { type Runtime, startRuntime } from '../../runtime.ts';
import { type Call, type Command, CommandError, EXIT, oneOf, wholeNumber } from '../command.ts';
import { connectHere } from '../connection.ts';
import { dataFolder } from '../data-folder.ts';
import { progressLine } from '../progress-line.ts';
import { type BoardSize, boardText } from './board.ts';
import { type BoardRow, outcome, priorityOf } from './board-row.ts';
import { loadSamples } from './expectation.ts';
import { SampleRun } from './follow-samples.ts';
import { footer } from './footer.ts';
import { openScreen } from './screen.ts';
import { synthesize } from './synthesize.ts';
import { uploadWatchlists } from './upload-watchlists.ts';

const SAMPLES = fileURLToPath(new URL('../../../../events/samples', import.meta.url));
const WATCHLISTS = fileURLToPath(new URL('../../../../events/watchlists', import.meta.url));
const PATIENCE_MINUTES = 10;
const LOG_LEVELS = ['ERROR', 'WARN', 'INFO', 'DEBUG'] as const;

export const start: Command = {
  options: [
    { name: 'once', help: 'ends when all samples came to rest: exit code 0 where all came out as expected, else 1' },
    { name: 'json', help: 'prints the outcome of the samples as JSON' },
    { name: 'data', value: 'DIR', help: 'keeps all state in this folder (default .tidewaiter)' },
    { name: 'port', value: 'N', help: "the port of the officers' page (default 8787; 0 takes any free one)" },
    { name: 'stage', value: 'NAME', help: 'which entry of infra/regions.ts to run (default one-machine)' },
    { name: 'fresh', help: 'empties the data folder first' },
    { name: 'no-samples', help: 'submits nothing' },
    { name: 'log-level', value: 'LEVEL', help: 'of the functions: ERROR, WARN, INFO or DEBUG (default WARN)' },
  ],
  async run(call) {
    const stop = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
    stop.signal.addEventListener('abort', () => console.error('\nstopping; ctrl-c again stops at once'));
    const runtime = await boot(call, stop.signal);
    if (runtime === null) return EXIT.interrupted;
    try {
      return await serve(call, runtime, stop.signal);
    } finally {
      await runtime.stop();
    }
  },
};

/** Null when it was stopped before it was up. */
async function boot(call: Call, stopped: AbortSignal): Promise<Runtime | null> {
  const dataDir = dataFolder(call.value('data'));
  const port = wholeNumber(call, 'port', { min: 0, max: 65535 }) ?? 8787;
  const logLevel = oneOf(call, 'log-level', LOG_LEVELS);
  const stage = call.value('stage') ?? 'one-machine';
  if (!regions.some(({ name }) => name === stage)) {
    throw new CommandError(`there is no stage "${stage}"`, `one of ${regions.map(({ name }) => name).join(', ')}`);
  }
  // What would fail after the build is told before it.
  if (call.has('fresh')) clearDataFolder(dataDir);
  openDataFolder(dataDir).release();
  await demandFree(port);
  const progress = progressLine('starting');
  try {
    progress.update('building');
    const cdkOut = await synthesize(stage, stopped);
    if (stopped.aborted) return null;
    progress.update('booting');
    const level = logLevel === undefined ? {} : { logLevel };
    return await startRuntime({ cdkOut, stage, dataDir, port: 0, pagePort: port, ...level });
  } catch (error) {
    if (stopped.aborted) return null;
    throw error;
  } finally {
    progress.done();
  }
}

/** @throws BootError when another program listens there */
async function demandFree(port: number): Promise<void> {
  const server = createServer();
  await listen(server, port, "the officers' page");
  await new Promise((resolve) => server.close(resolve));
}

async function serve(call: Call, runtime: Runtime, stopped: AbortSignal): Promise<number> {
  const connection = connectHere(runtime.dataDir, 'operator');
  const json = call.has('json');
  const begun = Date.now();
  if (call.has('no-samples')) {
    console.log(footer(runtime));
    await ended(stopped);
    return EXIT.ok;
  }
  await uploadWatchlists(connection, outputOf(runtime, 'ReferenceBucket'), WATCHLISTS);
  const reader = connectHere(runtime.dataDir, 'auditor-dana');
  const run = new SampleRun(connection, reader, await loadSamples(SAMPLES));
  const screen = openScreen(process.stdout);
  const told = new Set<string>();
  const paint = () => {
    if (json) return;
    const seconds = (Date.now() - begun) / 1000;
    const resting = run.rows.filter((row) => row.differences !== null);
    for (const row of resting) {
      if (told.has(row.id)) continue;
      told.add(row.id);
      screen.note(restText(row, seconds, `${told.size} of ${run.rows.length}`));
    }
    const title = `${styleText('bold', 'Tidewaiter')}  ${runtime.stage.name}   ${resting.length} of ${run.rows.length} sample consignments at rest   ${styleText('dim', `${Math.round(seconds)} s`)}`;
    screen.show((size: BoardSize) => boardText(run.rows, title, size));
  };
  paint();
  const until = { deadline: begun + PATIENCE_MINUTES * 60_000, signal: stopped };
  try {
    await Promise.all([run.submit(), run.follow(paint, until)]);
  } finally {
    screen.end();
  }
  const code = run.asExpected ? EXIT.ok : EXIT.attention;
  if (json)
    console.log(JSON.stringify({ asExpected: run.asExpected, seconds: (Date.now() - begun) / 1000, cases: run.rows }));
  else console.log(verdict(run, Date.now() - begun));
  if (stopped.aborted) return EXIT.interrupted;
  if (call.has('once')) return code;
  if (!json) console.log(footer(runtime));
  await ended(stopped);
  return EXIT.ok;
}

/** What a terminal shows on the board, in a line for a log. */
function restText(row: BoardRow, seconds: number, count: string): string {
  const priority = priorityOf(row.progress);
  const findings = row.findings.map(({ check }) => check).join(' ');
  const parts = [
    `${row.id} ${outcome(row.progress)}`,
    ...(priority === '' ? [] : [`priority ${priority}`]),
    ...(findings === '' ? [] : [`findings ${findings}`]),
    ...(row.differences ?? []).map((one) => `not as expected: ${one}`),
  ];
  return `${seconds.toFixed(0).padStart(4)} s  ${count.padStart(8)}  ${parts.join(', ')}`;
}

function verdict(run: SampleRun, milliseconds: number): string {
  const right = run.rows.filter(({ differences }) => differences?.length === 0).length;
  const text = `${right} of ${run.rows.length} samples came out as expected, in ${(milliseconds / 1000).toFixed(1)} s`;
  return `\n${styleText(right === run.rows.length ? 'green' : 'red', text)}`;
}

function ended(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}

function outputOf({ stage }: Runtime, name: string): string {
  const value = stage.outputs.find((output) => output.name === name)?.value;
  if (value === undefined) throw new CommandError(`the stage ${stage.name} has no output ${name}`);
  return value;
}
