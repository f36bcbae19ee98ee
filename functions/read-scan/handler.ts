import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { required } from '../port-settings.ts';
import { uploadedObject } from '../s3-event.ts';
import { openCasesTable } from '../stores/cases-table.ts';
import { openObjects } from '../stores/objects.ts';
import { readUpload, type ScanServices } from './read-upload.ts';

const services: ScanServices = {
  table: openCasesTable(required('CASES_TABLE')),
  objects: openObjects(),
  queues: new SQSClient({}),
  readingsBucket: required('READINGS_BUCKET'),
  arrivalsQueueUrl: required('ARRIVALS_QUEUE_URL'),
  now: () => new Date().toISOString(),
};
const processor = new BatchProcessor(EventType.SQS);

async function readRecord(record: SQSRecord): Promise<void> {
  await readUpload(services, uploadedObject(JSON.parse(record.body)));
}

export async function handler(event: SQSEvent, context: Context): Promise<SQSBatchResponse> {
  return processPartialResponse(event, readRecord, processor, { context, throwOnFullBatchFailure: false });
}
