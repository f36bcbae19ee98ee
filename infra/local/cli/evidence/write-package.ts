import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { CommandError } from '../command.ts';

interface PackagedFile {
  name: string;
  bytes: number;
  sha256: string;
  url: string;
}

/** A ZIP without the 64-bit additions, which not every program reads, ends here. */
const MOST_BYTES = 4_000_000_000;
/** Pictures and papers are packed already. */
const PACKS = /\.(json|txt|xml|csv|edi)$/i;

/**
 * Fetches every file of a package into a ZIP, a chunk at a time, and holds each against its hash. The ZIP appears under its
 * name when it is whole. @throws CommandError where a file can't be fetched or is not what the manifest says
 */
export async function writePackage(target: string, files: readonly PackagedFile[]): Promise<void> {
  if (existsSync(target)) throw new CommandError(`${target} is there already`, 'name another file');
  if (files.reduce((sum, { bytes }) => sum + bytes, 0) > MOST_BYTES)
    throw new CommandError('the package is larger than 4 GB', 'fetch its originals one by one');
  const unfinished = `${target}.part`;
  try {
    await pipeline(zipped(files), createWriteStream(unfinished));
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

async function* zipped(files: readonly PackagedFile[]): AsyncGenerator<Uint8Array> {
  let failure: Error | null = null;
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) failure ??= error;
    else ready.push(chunk);
  });
  const taken = () => {
    if (failure !== null) throw failure;
    const chunks = ready;
    ready = [];
    return chunks;
  };
  for (const file of files) {
    const entry = PACKS.test(file.name) ? new ZipDeflate(file.name, { level: 6 }) : new ZipPassThrough(file.name);
    zip.add(entry);
    for await (const chunk of checked(file)) {
      entry.push(chunk);
      yield* taken();
    }
    entry.push(new Uint8Array(), true);
  }
  zip.end();
  yield* taken();
}

async function* checked({ name, url, sha256 }: PackagedFile): AsyncGenerator<Uint8Array> {
  const response = await fetch(url).catch((cause: unknown) => {
    throw new CommandError(`${name} can't be fetched`, 'try again', { cause });
  });
  if (!response.ok || response.body === null)
    throw new CommandError(`${name} can't be fetched: ${response.status}`, 'the links hold for an hour; try again');
  const hash = createHash('sha256');
  for await (const chunk of response.body) {
    hash.update(chunk);
    yield chunk;
  }
  if (hash.digest('hex') !== sha256)
    throw new CommandError(`${name} is not what the manifest says`, 'tell operations: the stored file was changed');
}
