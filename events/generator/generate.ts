import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { filesOf, SAMPLES } from './all-samples.ts';

const EVENTS = join(import.meta.dirname, '..');

/** Rewrites `events/samples/` and the list of hashes beside it. The same generator writes the same bytes. */
async function generate(): Promise<void> {
  const folder = join(EVENTS, 'samples');
  await rm(folder, { recursive: true, force: true });
  const hashes: string[] = [];
  for (const sample of SAMPLES) {
    const files = await filesOf(sample);
    for (const [path, bytes] of files) {
      const name = `${sample.folder}/${path}`;
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), bytes);
      hashes.push(`${createHash('sha256').update(bytes).digest('hex')}  ${name}`);
    }
    process.stdout.write(`${sample.folder}: ${files.size} files\n`);
  }
  await writeFile(
    join(folder, 'SHA256SUMS'),
    `${hashes.sort((a, b) => a.slice(66).localeCompare(b.slice(66))).join('\n')}\n`,
  );
}

await generate();
