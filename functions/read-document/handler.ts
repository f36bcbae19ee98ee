import { setTimeout as sleep } from 'node:timers/promises';
import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { priceTableSchema } from '../../shared/documents/file-reading.ts';
import { required } from '../port-settings.ts';
import { readUpload } from '../read-upload.ts';
import { readerServices } from '../reader-services.ts';
import { uploadedObject } from '../s3-event.ts';
import { paperReader } from './paper-reader.ts';
import { TextractCalls } from './textract/textract-calls.ts';
import { textractDear } from './textract/textract-dear.ts';
import { dearStepsOf, textractSettingsSchema } from './textract/textract-settings.ts';
import { textractWords } from './textract/textract-words.ts';
import { type Clock, turnsOf } from './textract/turns.ts';

const services = readerServices();
const prices = priceTableSchema.parse(JSON.parse(required('PRICES')));
const settings = textractSettingsSchema.parse(JSON.parse(required('TEXTRACT')));
const clock: Clock = { now: () => Date.now(), sleep: (ms) => sleep(ms) };
const calls = new TextractCalls(turnsOf(services.table, settings.callsPerSecond, clock), clock);
const ocr = settings.steps.words ? textractWords(calls) : null;
const reader = paperReader(ocr, prices, textractDear(calls, dearStepsOf(settings)));
const processor = new BatchProcessor(EventType.SQS);

async function readRecord(record: SQSRecord): Promise<void> {
  await readUpload(services, reader, uploadedObject(JSON.parse(record.body)));
}

export async function handler(event: SQSEvent, context: Context): Promise<SQSBatchResponse> {
  return processPartialResponse(event, readRecord, processor, { context, throwOnFullBatchFailure: false });
}
