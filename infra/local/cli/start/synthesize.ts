import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { CommandError } from '../command.ts';
import { takeBuildLock } from './build-lock.ts';

const PROJECT = fileURLToPath(new URL('../../../../', import.meta.url));
const SOURCES = ['infra', 'functions', 'shared', 'cdk.json', 'package-lock.json'];
const cdkSettingsSchema = z.object({ context: z.record(z.string(), z.unknown()).default({}) });

/**
 * Synthesizes one stage for this machine below `build/stages`, unless that was done from these very sources.
 * The machine's own architecture is the only difference from what `cdk deploy` takes.
 */
export async function synthesize(stage: string, stopped?: AbortSignal): Promise<string> {
  const out = join(PROJECT, 'build', 'stages', stage);
  const stamp = join(out, 'sources.sha256');
  const sources = await digestOf(SOURCES);
  const isDone = async () => (await readFile(stamp, 'utf8').catch(() => '')) === sources;
  if (await isDone()) return out;
  await mkdir(out, { recursive: true });
  // Two builds at once would each run with what the other has half written.
  using _lock = await takeBuildLock(join(out, 'lock.sqlite'), stopped).catch((error: unknown) => {
    throw stopped?.aborted ? new CommandError('stopped while building') : error;
  });
  if (await isDone()) return out;
  const { context } = cdkSettingsSchema.parse(JSON.parse(await readFile(join(PROJECT, 'cdk.json'), 'utf8')));
  const settings = JSON.stringify({ ...context, architecture: 'host', stages: stage });
  await runApp({ CDK_OUTDIR: out, CDK_CONTEXT_JSON: settings }, stopped);
  await writeFile(stamp, sources);
  return out;
}

async function runApp(environment: Record<string, string>, stopped?: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, ['infra/app.ts'], {
    cwd: PROJECT,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  stopped?.addEventListener('abort', () => child.kill(), { once: true });
  let printed = '';
  const keep = (chunk: Buffer) => {
    printed = (printed + chunk.toString()).slice(-20_000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (stopped?.aborted) throw new CommandError('stopped while building');
  if (code !== 0)
    throw new CommandError(
      `the app could not be synthesized:\n${printed.trim()}`,
      'mend what it names, and start again',
    );
}

/** One digest over all source files, by name and content. */
async function digestOf(places: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const place of places) {
    for (const file of await filesBelow(join(PROJECT, place))) {
      hash
        .update(file.slice(PROJECT.length))
        .update('\0')
        .update(await readFile(file))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

async function filesBelow(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null);
  if (entries === null) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
