import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import { TextractClient } from '@aws-sdk/client-textract';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { DEFAULT_LIMITS } from '../../shared/documents/read-limits.ts';
import { required } from '../port-settings.ts';
import { type Reader, readUpload } from '../read-upload.ts';
import { readerServices } from '../reader-services.ts';
import { uploadedObject } from '../s3-event.ts';
import { readDocument } from './read-document.ts';
import { textractOcr } from './textract-ocr.ts';

const services = readerServices();
const ocr = required('TEXTRACT') === 'on' ? textractOcr(new TextractClient({})) : null;
const processor = new BatchProcessor(EventType.SQS);

const papers: Reader<'papers'> = {
  area: 'papers',
  maxBytes: DEFAULT_LIMITS.fileBytes,
  async read({ file }, bytes) {
    const reading = await readDocument({ file, bytes, ocr, limits: DEFAULT_LIMITS });
    const { kind, reader, partial } = reading;
    return { reading, summary: { kind, reader, partial } };
  },
};

async function readRecord(record: SQSRecord): Promise<void> {
  await readUpload(services, papers, uploadedObject(JSON.parse(record.body)));
}

export async function handler(event: SQSEvent, context: Context): Promise<SQSBatchResponse> {
  return processPartialResponse(event, readRecord, processor, { context, throwOnFullBatchFailure: false });
}
