import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { WatchlistError } from '../../shared/watchlists/entry.ts';
import { log } from '../log.ts';
import { required } from '../port-settings.ts';
import { openObjects } from '../stores/objects.ts';
import { refreshWatchlists } from './refresh.ts';

const objects = openObjects();
const bucket = required('REFERENCE_BUCKET');
const processor = new BatchProcessor(EventType.SQS);

/** Whatever the message says has changed, all lists are compiled together: an edition is one whole. */
async function refresh(): Promise<void> {
  try {
    const current = await refreshWatchlists(objects, bucket);
    log.info('watchlists compiled', { edition: current?.edition, lists: current?.lists });
  } catch (error) {
    if (error instanceof WatchlistError)
      log.error('the current edition stays in force', { code: error.code, because: error.message });
    throw error;
  }
}

export async function handler(event: SQSEvent, context: Context): Promise<SQSBatchResponse> {
  return processPartialResponse(event, refresh, processor, { context, throwOnFullBatchFailure: false });
}
