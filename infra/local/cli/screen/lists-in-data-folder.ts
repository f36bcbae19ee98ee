import { closeSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import { inForceOf } from '../../../../functions/watchlist-keys.ts';
import { WatchlistError } from '../../../../shared/watchlists/entry.ts';
import { type ListIndex, openIndex } from '../../../../shared/watchlists/index/open.ts';
import { listInForceSchema } from '../../../../shared/watchlists/list-in-force.ts';
import { Blobs } from '../../s3/blobs.ts';
import { CommandError } from '../command.ts';

const rowSchema = z.object({ bucket: z.string(), key: z.string(), blob: z.string() });
const ROWS = 'SELECT bucket, key, blob FROM versions WHERE latest = 1 AND marker = 0';

/**
 * The public lists in force of the system whose data folder this is, running or not; none where there is no such folder.
 * Private lists are left to their readers. Throws CommandError where an edition can't be opened.
 */
export function listsInDataFolder(folder: string): ListIndex[] {
  const store = join(folder, 's3');
  const file = join(store, 'objects.sqlite');
  if (!existsSync(file)) return [];
  const db = new DatabaseSync(file, { readOnly: true });
  const blobs = new Blobs(store);
  try {
    const inForce = db.prepare(`${ROWS} AND key LIKE ? ORDER BY key`).all(`${inForceOf('public')}%.json`);
    return z
      .array(rowSchema)
      .parse(inForce)
      .map(({ bucket, blob }) => {
        const { key } = listInForceSchema.parse(JSON.parse(bytesOf(blobs, blob).toString()));
        const edition = rowSchema.parse(db.prepare(`${ROWS} AND bucket = ? AND key = ?`).get(bucket, key));
        return openIndex(bytesOf(blobs, edition.blob));
      });
  } catch (error) {
    if (!(error instanceof WatchlistError) && !(error instanceof z.ZodError)) throw error;
    throw new CommandError(
      `a list in force in ${folder} can't be opened: ${error instanceof z.ZodError ? 'it is of another version' : error.message}`,
      'start Tidewaiter, which compiles it anew, or name lists by --list',
      { cause: error },
    );
  } finally {
    db.close();
  }
}

function bytesOf(blobs: Blobs, blob: string): Buffer {
  const file = blobs.openForReading(blob);
  try {
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}
