import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import * as z from 'zod';
import { portsFromEnvironment, required } from '../port-settings.ts';
import { privateListsFromEnvironment } from '../private-lists.ts';
import { objectCreatedSchema, uploadedObject } from '../s3-event.ts';
import { allowedPairs } from '../screen/allowed-pairs.ts';
import { openWorkflow } from '../stores/case-workflow.ts';
import { openCasesTable } from '../stores/cases-table.ts';
import { openObjects } from '../stores/objects.ts';
import { beginRescreening } from './begin.ts';
import { caseAgainSchema, pageSchema } from './messages.ts';
import { rescreenAgain, rescreenPage } from './rescreen-page.ts';
import type { RescreenServices } from './rescreen-services.ts';

const messageSchema = z.union([pageSchema, caseAgainSchema, objectCreatedSchema]);

const reference = { objects: openObjects(), bucket: required('REFERENCE_BUCKET') };
const services: RescreenServices = {
  table: openCasesTable(required('CASES_TABLE')),
  workflow: openWorkflow(required('CASE_WORKFLOW_ARN')),
  ports: portsFromEnvironment(),
  reference,
  readingsBucket: required('READINGS_BUCKET'),
  privateLists: privateListsFromEnvironment(),
  allowed: allowedPairs(reference),
  sqs: new SQSClient({}),
  queueUrl: required('RESCREEN_QUEUE_URL'),
  closedDays: Number(required('RESCREEN_DAYS')),
  casesAMessage: 100,
  now: () => new Date().toISOString(),
};
const processor = new BatchProcessor(EventType.SQS);

async function rescreen(record: SQSRecord): Promise<void> {
  const message = messageSchema.parse(JSON.parse(record.body));
  if (!('type' in message)) await beginRescreening(services, uploadedObject(message));
  else if (message.type === 'rescreen-page') await rescreenPage(services, message);
  else await rescreenAgain(services, message);
}

export async function handler(event: SQSEvent, context: Context): Promise<SQSBatchResponse> {
  return processPartialResponse(event, rescreen, processor, { context, throwOnFullBatchFailure: false });
}
