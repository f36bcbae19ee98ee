import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { priceTableSchema } from '../../shared/documents/file-reading.ts';
import { required } from '../port-settings.ts';
import { readUpload } from '../read-upload.ts';
import { readerServices } from '../reader-services.ts';
import { uploadedObject } from '../s3-event.ts';
import { paperReader } from './paper-reader.ts';
import { textractOcr } from './textract-ocr.ts';

const services = readerServices();
const prices = priceTableSchema.parse(JSON.parse(required('PRICES')));
const reader = paperReader(required('TEXTRACT') === 'on' ? textractOcr() : null, prices);
const processor = new BatchProcessor(EventType.SQS);

async function readRecord(record: SQSRecord): Promise<void> {
  await readUpload(services, reader, uploadedObject(JSON.parse(record.body)));
}

export async function handler(event: SQSEvent, context: Context): Promise<SQSBatchResponse> {
  return processPartialResponse(event, readRecord, processor, { context, throwOnFullBatchFailure: false });
}
