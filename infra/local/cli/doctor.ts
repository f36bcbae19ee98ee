import { accessSync, constants, existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { styleText } from 'node:util';
import { type Command, EXIT, wholeNumber } from './command.ts';
import { dataFolder } from './data-folder.ts';

interface Diagnosis {
  what: string;
  ok: boolean;
  found: string;
  remedy: string;
}

/** What the deployed functions run on: the project brings it as the package `node`. */
const NODE_MAJOR = 24;
/** The functions, warm, take 1,700 (npm run bench), and text recognition comes on top. */
const MEMORY_MB = 2500;

export const doctor: Command = {
  options: [
    { name: 'data', value: 'DIR', help: 'the data folder to look at (default .tidewaiter)' },
    { name: 'port', value: 'N', help: 'the port to look at (default 8787)' },
    { name: 'json', help: 'prints the result as JSON' },
  ],
  async run(call) {
    const folder = dataFolder(call.value('data'));
    const port = wholeNumber(call, 'port', { min: 1, max: 65535 }) ?? 8787;
    const found = [
      nodeVersion(),
      await loads('sharp', 'image reading'),
      await loads('@embedpdf/pdfium', 'PDF reading'),
      await loads('onnxruntime-node', 'text recognition'),
      await loads('dynalite', 'the table'),
      await loads('fauxqs', 'the queues'),
      memory(),
      writable(folder),
      await freePort(port),
    ];
    if (call.has('json')) console.log(JSON.stringify(found));
    else for (const one of found) console.log(lineOf(one));
    return found.every(({ ok }) => ok) ? EXIT.ok : EXIT.attention;
  },
};

function lineOf({ what, ok, found, remedy }: Diagnosis): string {
  const mark = ok ? styleText('green', '✓') : styleText('red', '✗');
  return `${mark} ${what.padEnd(18)} ${found}${ok ? '' : `\n    ${remedy}`}`;
}

function nodeVersion(): Diagnosis {
  const ok = Number(process.versions.node.split('.')[0]) === NODE_MAJOR;
  return {
    what: 'Node',
    ok,
    found: process.version,
    remedy: `run npm ci, and start by npm or npx: the project brings Node ${NODE_MAJOR}`,
  };
}

async function loads(name: string, what: string): Promise<Diagnosis> {
  try {
    await import(name);
    return { what, ok: true, found: name, remedy: '' };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return { what, ok: false, found: `${name} does not load: ${reason}`, remedy: 'run npm ci on this machine' };
  }
}

function memory(): Diagnosis {
  const megabytes = Math.round(process.availableMemory() / 1e6);
  return {
    what: 'memory',
    ok: megabytes >= MEMORY_MB,
    found: `${megabytes} MB free`,
    remedy: `have ${MEMORY_MB} MB free: text recognition alone takes 700`,
  };
}

function writable(folder: string): Diagnosis {
  let place = folder;
  while (!existsSync(place) && dirname(place) !== place) place = dirname(place);
  try {
    accessSync(place, constants.W_OK | constants.X_OK);
    return { what: 'data folder', ok: true, found: folder, remedy: '' };
  } catch {
    return {
      what: 'data folder',
      ok: false,
      found: `${place} can't be written`,
      remedy: 'make it writable, or name another with --data',
    };
  }
}

async function freePort(port: number): Promise<Diagnosis> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const server = createServer();
  server.once('error', () => resolve(false));
  server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  const ok = await promise;
  return {
    what: 'port',
    ok,
    found: `${port} is ${ok ? 'free' : 'taken'}`,
    remedy: 'stop what uses it (perhaps a running Tidewaiter), or name another with --port',
  };
}
