import { setTimeout as sleep } from 'node:timers/promises';
import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { priceTableSchema } from '../../shared/documents/file-reading.ts';
import { required } from '../port-settings.ts';
import { readUpload } from '../read-upload.ts';
import { readerServices } from '../reader-services.ts';
import { uploadOf } from './job-done.ts';
import { paperReader } from './paper-reader.ts';
import { TextractCalls } from './textract/textract-calls.ts';
import { textractEngines } from './textract/textract-engines.ts';
import { beginsJobs, textractSettingsSchema } from './textract/textract-settings.ts';
import { type Clock, turnsOf } from './textract/turns.ts';

const services = readerServices();
const intakeBucket = required('INTAKE_BUCKET');
const prices = priceTableSchema.parse(JSON.parse(required('PRICES')));
const settings = textractSettingsSchema.parse(JSON.parse(required('TEXTRACT')));
const clock: Clock = { now: () => Date.now(), sleep: (ms) => sleep(ms) };
const calls = new TextractCalls(turnsOf(services.table, settings.callsPerSecond, clock), clock);
const channel = beginsJobs(settings)
  ? { topicArn: required('JOBS_TOPIC_ARN'), roleArn: required('JOBS_ROLE_ARN') }
  : null;
const reader = paperReader(prices, (underway) => textractEngines(calls, settings, channel, services, underway));
const processor = new BatchProcessor(EventType.SQS);

async function readRecord(record: SQSRecord): Promise<void> {
  const upload = await uploadOf(services.table, intakeBucket, JSON.parse(record.body));
  if (upload !== null) await readUpload(services, reader, upload);
}

export async function handler(event: SQSEvent, context: Context): Promise<SQSBatchResponse> {
  return processPartialResponse(event, readRecord, processor, { context, throwOnFullBatchFailure: false });
}
