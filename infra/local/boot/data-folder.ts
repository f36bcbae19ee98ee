import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { BootError } from './boot-error.ts';

const LOCK = 'lock.sqlite';

/** The folder that holds all state of one runtime, held by this process until `release`. */
export interface DataFolder {
  path: string;
  release(): void;
}

/**
 * Makes the folder if needed and takes it for this process. The lock is one of the operating system's, by way of
 * SQLite: it ends with the process, however that ends, so there is never a stale one to clear away.
 *
 * @throws BootError when the folder can't be written, another process has it, or it holds other things
 */
export function openDataFolder(dataDir: string): DataFolder {
  const path = resolve(dataDir);
  try {
    makeFolder(path);
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw unwritable(path, cause);
  }
  demandOurs(path);
  const holder = join(path, 'lock.pid');
  const lock = takeLock(path, holder);
  writeFileSync(holder, String(process.pid));
  return {
    path,
    release() {
      if (!lock.isOpen) return;
      rmSync(holder, { force: true });
      lock.close();
    },
  };
}

/**
 * Deletes all state in a folder, for a start from nothing. A folder that is missing is left so.
 *
 * @throws BootError when the folder is in use, or holds something but is no data folder
 */
export function clearDataFolder(dataDir: string): void {
  const path = resolve(dataDir);
  if (!existsSync(path)) return;
  const folder = openDataFolder(path);
  for (const name of readdirSync(path)) {
    if (name !== LOCK) rmSync(join(path, name), { recursive: true, force: true });
  }
  folder.release();
}

/** Somebody's folder of other things must become none of ours: `--fresh` would empty it. */
function demandOurs(path: string): void {
  if (readdirSync(path).length === 0 || existsSync(join(path, LOCK))) return;
  const message = `${path} holds other things and is no data folder of Tidewaiter.`;
  throw new BootError('boot.data-folder-foreign', message, 'Name an empty or a new folder with --data.');
}

/** Level by level: Node's own recursive mkdir never ends where the system won't make folders, as below /proc. */
function makeFolder(path: string): void {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry?.isDirectory() === true) return;
  if (entry !== undefined) throw new Error('it is a file');
  makeFolder(dirname(path));
  mkdirSync(path, { mode: 0o700 });
}

function takeLock(path: string, holder: string): DatabaseSync {
  let lock: DatabaseSync;
  try {
    lock = new DatabaseSync(join(path, LOCK), { timeout: 0 });
  } catch (cause) {
    throw unwritable(path, cause);
  }
  try {
    lock.exec('PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE');
    return lock;
  } catch (cause) {
    lock.close();
    if (!isBusy(cause)) throw unwritable(path, cause);
    const message = `The data folder ${path} is in use by another Tidewaiter (process ${readHolder(holder)}).`;
    throw new BootError('boot.data-folder-in-use', message, 'Stop that one, or name another folder with --data.', {
      cause,
    });
  }
}

function unwritable(path: string, cause: unknown): BootError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new BootError(
    'boot.data-folder-unwritable',
    `The data folder ${path} can't be written: ${reason}.`,
    'Make it writable for this user, or name another folder with --data.',
    { cause },
  );
}

/** SQLITE_BUSY, whatever its extended code. */
function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === 5;
}

function readHolder(holder: string): string {
  try {
    return readFileSync(holder, 'utf8');
  } catch {
    return 'unknown';
  }
}
