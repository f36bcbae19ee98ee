import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import * as z from 'zod';
import type { CaseServices } from '../case-services.ts';
import { documentFinalSchema } from '../document-final.ts';
import { portsFromEnvironment, required } from '../port-settings.ts';
import { objectCreatedSchema, uploadedObject } from '../s3-event.ts';
import { openWorkflow } from '../stores/case-workflow.ts';
import { openCasesTable } from '../stores/cases-table.ts';
import { noteArrival } from './arrival.ts';
import { receiveUpload } from './upload.ts';

const messageSchema = z.union([documentFinalSchema, objectCreatedSchema]);

const services: CaseServices = {
  table: openCasesTable(required('CASES_TABLE')),
  workflow: openWorkflow(required('CASE_WORKFLOW_ARN')),
  ports: portsFromEnvironment(),
  now: () => new Date().toISOString(),
};
const processor = new BatchProcessor(EventType.SQS);

async function receive(record: SQSRecord): Promise<void> {
  const message = messageSchema.parse(JSON.parse(record.body));
  if ('type' in message) await noteArrival(services, message);
  else await receiveUpload(services, uploadedObject(message));
}

export async function handler(event: SQSEvent, context: Context): Promise<SQSBatchResponse> {
  return processPartialResponse(event, receive, processor, { context, throwOnFullBatchFailure: false });
}
