import { createHash, type Hash } from 'node:crypto';
import { createReadStream, readdirSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { createInflateRaw } from 'node:zlib';
import { MANIFEST, SIGNATURE, TRAIL } from '../../../../shared/evidence/manifest.ts';
import type { OpenedPackage } from '../../../../shared/evidence/verify-package.ts';
import { CommandError } from '../command.ts';
import { ZipError, zipEntries } from './zip-entries.ts';

const KEPT = new Set([MANIFEST, SIGNATURE, TRAIL]);
/** A trail of a hundred thousand entries takes some 40 MB. */
const MOST_KEPT_BYTES = 256 * 1024 * 1024;
const MOST_FILES = 100_000;
/** Deflate makes at most a thousandth of what it packs: what claims to unpack to more was made to fill disks. */
const MOST_BYTES = 2 ** 40;

/** Hashes what is in a package, a ZIP file or a folder, without unpacking it. @throws CommandError for what is neither */
export async function openPackage(path: string): Promise<OpenedPackage> {
  const content = new PackageContent();
  let isFolder: boolean;
  try {
    isFolder = statSync(path).isDirectory();
  } catch (cause) {
    throw new CommandError(`there is no ${path}`, 'name the ZIP file or the folder of a package', { cause });
  }
  await (isFolder ? readFolder(path, content) : readZip(path, content));
  return content;
}

class PackageContent implements OpenedPackage {
  readonly whole = new Map<string, Uint8Array>();
  readonly files = new Map<string, { bytes: number; sha256: string }>();
  readonly repeated: string[] = [];
  readonly #names = new Set<string>();
  #bytes = 0;

  /** Takes one file's chunks; the last with `final`. */
  begin(name: string): (chunk: Uint8Array, final: boolean) => void {
    if (this.#names.has(name)) this.repeated.push(name);
    this.#names.add(name);
    if (this.#names.size > MOST_FILES) throw new CommandError(`the package has more than ${MOST_FILES} files`);
    const hash: Hash = createHash('sha256');
    const kept: Uint8Array[] = [];
    let bytes = 0;
    return (chunk, final) => {
      bytes += chunk.length;
      this.#bytes += chunk.length;
      if (this.#bytes > MOST_BYTES) throw new CommandError('the package unpacks to more than 1 TB');
      if (KEPT.has(name) && bytes > MOST_KEPT_BYTES) throw new CommandError(`${name} is larger than it can be`);
      hash.update(chunk);
      if (KEPT.has(name)) kept.push(Buffer.from(chunk));
      if (!final) return;
      if (KEPT.has(name)) this.whole.set(name, Buffer.concat(kept));
      if (name !== MANIFEST && name !== SIGNATURE) this.files.set(name, { bytes, sha256: hash.digest('hex') });
    };
  }
}

async function readZip(path: string, content: PackageContent): Promise<void> {
  try {
    await using file = await open(path);
    for (const { name, deflated, at, packedBytes, bytes } of await zipEntries(file)) {
      // A folder's own entry has no content.
      if (name.endsWith('/') && bytes === 0) continue;
      const take = content.begin(name);
      const packed = createReadStream('', { fd: file, autoClose: false, start: at, end: at + packedBytes - 1 });
      const chunks = packedBytes === 0 ? [] : deflated ? packed.pipe(createInflateRaw()) : packed;
      let taken = 0;
      for await (const chunk of chunks) {
        taken += chunk.length;
        if (taken > bytes) throw new ZipError(`${name} is larger than the directory says`);
        take(chunk, false);
      }
      take(new Uint8Array(), true);
    }
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const why = error instanceof ZipError ? `: ${error.message}` : '';
    throw new CommandError(`${path} is no whole ZIP file${why}`, 'fetch it again', { cause: error });
  }
}

async function readFolder(folder: string, content: PackageContent): Promise<void> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => !one.isDirectory())) {
    const path = join(entry.parentPath, entry.name);
    const take = content.begin(relative(folder, path).split(sep).join('/'));
    // A link would show what lies elsewhere.
    if (!entry.isFile()) continue;
    for await (const chunk of createReadStream(path)) take(chunk, false);
    take(new Uint8Array(), true);
  }
}
