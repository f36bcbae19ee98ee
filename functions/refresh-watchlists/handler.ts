import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { log } from '../log.ts';
import { required } from '../port-settings.ts';
import { areasWith, privateListsFromEnvironment } from '../private-lists.ts';
import { openObjects } from '../stores/objects.ts';
import { refreshWatchlists } from './refresh.ts';

const services = {
  objects: openObjects(),
  bucket: required('REFERENCE_BUCKET'),
  now: () => new Date().toISOString(),
};
const areas = areasWith(privateListsFromEnvironment());
const processor = new BatchProcessor(EventType.SQS);

/** Whatever the message says has changed, all lists are looked at: one whose files are the same costs a look. */
async function refresh(): Promise<void> {
  const { lists, stray, failed } = await refreshWatchlists(services, areas);
  for (const key of stray) log.error('a file belongs to no list', { alarm: 'watchlist-kept-out', key });
  for (const one of lists) {
    if (one.outcome === 'quarantined')
      log.error('a list is kept out, what was in force stays', { alarm: 'watchlist-kept-out', ...one });
    if (one.outcome === 'adopted') log.warn('an edition came in force', { ...one });
  }
  if (failed.length > 0) throw failed[0];
}

export async function handler(event: SQSEvent, context: Context): Promise<SQSBatchResponse> {
  return processPartialResponse(event, refresh, processor, { context, throwOnFullBatchFailure: false });
}
