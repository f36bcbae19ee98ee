import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { vi } from 'vitest';
import { run } from '../../../infra/local/cli/run.ts';

export const SAMPLES = join(import.meta.dirname, '../../../events/samples');
const PROGRAM = join(import.meta.dirname, '../../../infra/local/cli/tidewaiter.ts');

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** Runs one command line in this process. */
export async function tidewaiter(...words: string[]): Promise<Ran> {
  const printed = { out: '', err: '' };
  const keep = (to: 'out' | 'err') => (text: unknown) => {
    printed[to] += `${String(text)}\n`;
  };
  const spies = [
    vi.spyOn(console, 'log').mockImplementation(keep('out')),
    vi.spyOn(console, 'error').mockImplementation(keep('err')),
  ];
  try {
    return { code: await run(words), ...printed };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** Runs it as a program of its own. `readBytes` closes the pipe after so much of its output. */
export function program(words: readonly string[], { env = {}, readBytes = Infinity } = {}): Promise<Ran> {
  const { promise, resolve, reject } = Promise.withResolvers<Ran>();
  const child = spawn(process.execPath, [PROGRAM, ...words], {
    env: { PATH: process.env.PATH, HOME: '/nonexistent', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    printed.out += chunk.toString();
    if (printed.out.length >= readBytes) child.stdout.destroy();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    printed.err += chunk.toString();
  });
  child.on('error', reject);
  child.on('close', (code) => resolve({ code, ...printed }));
  return promise;
}
