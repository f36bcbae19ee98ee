import { resolve } from 'node:path';

/** The data folder of the system on this machine: as given, from TIDEWAITER_DATA_DIR, or `.tidewaiter` in the current folder. */
export function dataFolder(given: string | undefined): string {
  return resolve(given ?? process.env.TIDEWAITER_DATA_DIR ?? '.tidewaiter');
}
