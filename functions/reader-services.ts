import { SQSClient } from '@aws-sdk/client-sqs';
import { portsFromEnvironment, required } from './port-settings.ts';
import type { ReaderServices } from './read-upload.ts';
import { openCasesTable } from './stores/cases-table.ts';
import { openObjects } from './stores/objects.ts';

/** The services of a reading function, from its environment. */
export function readerServices(): ReaderServices {
  return {
    ports: portsFromEnvironment(),
    table: openCasesTable(required('CASES_TABLE')),
    objects: openObjects(),
    queues: new SQSClient({}),
    readingsBucket: required('READINGS_BUCKET'),
    arrivalsQueueUrl: required('ARRIVALS_QUEUE_URL'),
    now: () => new Date().toISOString(),
  };
}
