import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../infra/local/cli/tidewaiter.ts', import.meta.url));

export interface CommandOutcome {
  code: number | null;
  output: string;
  error: string;
}

/** Runs `tidewaiter` with these words in a process of its own, as a person at a terminal does. */
export async function tidewaiter(...words: string[]): Promise<CommandOutcome> {
  const child = spawn(process.execPath, [CLI, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  const outcome: CommandOutcome = { code: null, output: '', error: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    outcome.output += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    outcome.error += chunk.toString();
  });
  outcome.code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  return outcome;
}
