import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';

const POLL_MS = 200;

/**
 * Takes the lock of a build, waiting for whoever has it. The lock is one of the operating system's, by way of SQLite: it
 * ends with the process, however that ends. Rejects with the signal's reason where that comes first.
 *
 * @param path file of the lock, in a folder that is there
 */
export async function takeBuildLock(path: string, stopped?: AbortSignal): Promise<Disposable> {
  for (;;) {
    const lock = new DatabaseSync(path, { timeout: 0 });
    try {
      lock.exec('BEGIN EXCLUSIVE');
      return { [Symbol.dispose]: () => lock.close() };
    } catch (error) {
      lock.close();
      if (!isBusy(error)) throw error;
    }
    await delay(POLL_MS, undefined, { signal: stopped });
  }
}

/** SQLITE_BUSY, whatever its extended code. */
function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === 5;
}
