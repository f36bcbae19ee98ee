import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { required } from '../port-settings.ts';
import { openCasesTable } from '../stores/cases-table.ts';
import { workflowPlaceSchema } from '../workflow-place.ts';
import { type CloseOutcome, closeRevision } from './close-revision.ts';

const services = {
  table: openCasesTable(required('CASES_TABLE')),
  events: new EventBridgeClient({}),
  bus: required('EVENT_BUS'),
  now: () => new Date().toISOString(),
};

export async function handler(event: unknown): Promise<CloseOutcome> {
  return closeRevision(services, workflowPlaceSchema.parse(event));
}
