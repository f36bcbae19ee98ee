import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { readUpload } from '../read-upload.ts';
import { readerServices } from '../reader-services.ts';
import { uploadedObject } from '../s3-event.ts';
import { scanReader } from './scan-reader.ts';

const services = readerServices();
const reader = scanReader(services);
const processor = new BatchProcessor(EventType.SQS);

async function readRecord(record: SQSRecord): Promise<void> {
  await readUpload(services, reader, uploadedObject(JSON.parse(record.body)));
}

export async function handler(event: SQSEvent, context: Context): Promise<SQSBatchResponse> {
  return processPartialResponse(event, readRecord, processor, { context, throwOnFullBatchFailure: false });
}
