import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { filesOf, SAMPLES } from './all-samples.ts';
import { sampleEvents } from './sample-events.ts';
import { watchlistFiles } from './watchlists/sample-watchlists.ts';

const EVENTS = join(import.meta.dirname, '..');

/** Rewrites all samples below `events/`, and `samples/SHA256SUMS` with their hashes. The same generator writes the same bytes. */
async function generate(): Promise<void> {
  const samples = join(EVENTS, 'samples');
  await rm(samples, { recursive: true, force: true });
  const sums: string[] = [];
  for (const sample of SAMPLES) {
    const files = await filesOf(sample);
    for (const [path, bytes] of files) {
      await write(join(samples, sample.folder, path), bytes);
      sums.push(`${createHash('sha256').update(bytes).digest('hex')}  ${sample.folder}/${path}`);
    }
    process.stdout.write(`${sample.folder}: ${files.size} files\n`);
  }
  await write(join(samples, 'SHA256SUMS'), `${sums.join('\n')}\n`);
  for (const [path, text] of watchlistFiles()) await write(join(EVENTS, 'watchlists', path), text);
  for (const [file, event] of sampleEvents()) await write(join(EVENTS, file), `${JSON.stringify(event, null, 2)}\n`);
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

await generate();
