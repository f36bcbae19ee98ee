import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { HeadObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { inForceKey } from '../../../../functions/watchlist-keys.ts';
import { CommandError } from '../command.ts';
import type { Connection } from '../connection.ts';
import { uploadFile } from '../submit.ts';

const POLL_MS = 200;
const PATIENCE_MS = 60_000;

/**
 * Puts the sample watchlists where a region's own would be put, and waits until they are compiled: a case that is
 * screened before there is a list goes to an officer as not screened. Does nothing where they are in force already.
 */
export async function uploadWatchlists(connection: Connection, bucket: string, folder: string): Promise<void> {
  const { endpoint, region, credentials } = connection;
  const client = new S3Client({
    region,
    credentials,
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
  });
  try {
    const lists = (await readdir(folder, { withFileTypes: true }))
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    if (await inForce(client, bucket, lists)) return;
    for (const list of lists) {
      // In order of name, so that a list's main file (sdn.csv) comes after those that add to it.
      for (const file of (await readdir(join(folder, list))).sort()) {
        await uploadFile(connection, bucket, {
          path: join(folder, list, file),
          key: `watchlists/sources/${list}/${file}`,
        });
      }
    }
    for (const deadline = Date.now() + PATIENCE_MS; !(await inForce(client, bucket, lists)); await delay(POLL_MS)) {
      if (Date.now() > deadline)
        throw new CommandError('the watchlists were not compiled', 'look into logs/refresh-watchlists.log');
    }
  } finally {
    client.destroy();
  }
}

async function inForce(client: S3Client, bucket: string, lists: readonly string[]): Promise<boolean> {
  try {
    for (const list of lists)
      await client.send(new HeadObjectCommand({ Bucket: bucket, Key: inForceKey('public', list) }));
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'NotFound') return false;
    throw error;
  }
}
