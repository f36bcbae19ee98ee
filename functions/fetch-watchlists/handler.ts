import * as z from 'zod';
import { log } from '../log.ts';
import { required } from '../port-settings.ts';
import { openObjects } from '../stores/objects.ts';
import { DOWNLOAD_LIMITS } from './download.ts';
import { type FetchOutcome, type FetchServices, fetchList } from './fetch-list.ts';
import { fetchedListSchema } from './fetched-list.ts';

const lists = z.array(fetchedListSchema).parse(JSON.parse(required('FETCHED_LISTS')));
const services: FetchServices = {
  objects: openObjects(),
  bucket: required('REFERENCE_BUCKET'),
  fetch: globalThis.fetch,
  limits: DOWNLOAD_LIMITS,
  now: () => new Date().toISOString(),
};

/** Fetches list after list; one that fails is told by an alarm, tried again in an hour, and holds up no other. */
export async function handler(): Promise<Record<string, FetchOutcome | 'failed'>> {
  // Services of one machine stand at an address of its own, and it asks no other.
  if (process.env.AWS_ENDPOINT_URL !== undefined) return {};
  const outcomes: Record<string, FetchOutcome | 'failed'> = {};
  for (const wanted of lists) {
    try {
      outcomes[wanted.list] = await fetchList(services, wanted);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      outcomes[wanted.list] = 'failed';
      const code = 'code' in error ? error.code : error.name;
      log.error('a list was not fetched', {
        alarm: 'watchlist-not-fetched',
        list: wanted.list,
        code,
        because: error.message,
      });
    }
  }
  return outcomes;
}
