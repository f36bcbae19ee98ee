import { randomBytes } from 'node:crypto';
import { openSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The bytes of objects and parts, one immutable file each, named by an id that is never used again. A file appears
 * under its name only when all its bytes are on the disk, and a row of the index refers to it only after that; a file
 * without a row is what a killed write left, and `sweep` takes it away.
 */
export class Blobs {
  readonly #folder: string;
  readonly #incoming: string;

  constructor(folder: string) {
    this.#folder = join(folder, 'blobs');
    this.#incoming = join(folder, 'incoming');
  }

  /** Makes the folders and removes every file that is unfinished or that `isKept` does not claim. */
  async sweep(isKept: (blob: string) => boolean): Promise<void> {
    await rm(this.#incoming, { recursive: true, force: true });
    await mkdir(this.#incoming, { recursive: true });
    await mkdir(this.#folder, { recursive: true });
    for (const shelf of await readdir(this.#folder)) {
      for (const blob of await readdir(join(this.#folder, shelf))) {
        if (!isKept(blob)) await this.remove([blob]);
      }
    }
  }

  /** Writes the bytes as they come and resolves to the new blob's id when they are durable; nothing is left if it fails. */
  async write(source: AsyncIterable<Uint8Array>): Promise<string> {
    const blob = randomBytes(16).toString('hex');
    const unfinished = join(this.#incoming, blob);
    const file = await open(unfinished, 'wx', 0o600);
    try {
      try {
        for await (const bytes of source) await writeAll(file, bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      const shelf = this.#shelf(blob);
      await mkdir(shelf, { recursive: true });
      await rename(unfinished, join(shelf, blob));
      await syncFolder(shelf);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
    return blob;
  }

  /** Opens a blob for reading, synchronously, so that no removal can come between the index row and the open file. */
  openForReading(blob: string): number {
    return openSync(join(this.#shelf(blob), blob), 'r');
  }

  async remove(blobs: Iterable<string>): Promise<void> {
    for (const blob of blobs) await rm(join(this.#shelf(blob), blob), { force: true });
  }

  #shelf(blob: string): string {
    return join(this.#folder, blob.slice(0, 2));
  }
}

async function writeAll(file: Awaited<ReturnType<typeof open>>, bytes: Uint8Array): Promise<void> {
  let rest = bytes;
  while (rest.length > 0) rest = rest.subarray((await file.write(rest)).bytesWritten);
}

/** A rename is durable only when its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
