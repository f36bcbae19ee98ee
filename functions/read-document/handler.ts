import { setTimeout as sleep } from 'node:timers/promises';
import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { priceTableSchema } from '../../shared/documents/file-reading.ts';
import { required } from '../port-settings.ts';
import { readUpload, type Underway } from '../read-upload.ts';
import { readerServices } from '../reader-services.ts';
import { jobKeeper } from './job-keeper.ts';
import type { ManyPages } from './many-pages.ts';
import { paperReader } from './paper-reader.ts';
import { TextractCalls } from './textract/textract-calls.ts';
import { textractDear } from './textract/textract-dear.ts';
import { dearStepsOf, textractSettingsSchema } from './textract/textract-settings.ts';
import { textractWords } from './textract/textract-words.ts';
import { type Clock, turnsOf } from './textract/turns.ts';
import { wordsByJob } from './textract/words-job.ts';
import { uploadOf } from './words-done.ts';

const services = readerServices();
const prices = priceTableSchema.parse(JSON.parse(required('PRICES')));
const settings = textractSettingsSchema.parse(JSON.parse(required('TEXTRACT')));
const clock: Clock = { now: () => Date.now(), sleep: (ms) => sleep(ms) };
const calls = new TextractCalls(turnsOf(services.table, settings.callsPerSecond, clock), clock);
const ocr = settings.steps.words ? textractWords(calls) : null;
const { jobFromPages: fromPages } = settings;
const jobs =
  fromPages === null ? null : { fromPages, topicArn: required('JOBS_TOPIC_ARN'), roleArn: required('JOBS_ROLE_ARN') };
const reader = paperReader(ocr, prices, textractDear(calls, dearStepsOf(settings)), manyOf);
const processor = new BatchProcessor(EventType.SQS);

function manyOf({ document, uploaded, wordsJob }: Underway): ManyPages | null {
  const { documentId } = document;
  return jobs && wordsByJob(calls, jobs, { documentId, ...uploaded }, jobKeeper(services, document, wordsJob));
}

async function readRecord(record: SQSRecord): Promise<void> {
  const upload = await uploadOf(services.table, JSON.parse(record.body));
  if (upload !== null) await readUpload(services, reader, upload);
}

export async function handler(event: SQSEvent, context: Context): Promise<SQSBatchResponse> {
  return processPartialResponse(event, readRecord, processor, { context, throwOnFullBatchFailure: false });
}
