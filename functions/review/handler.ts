import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { portsFromEnvironment, required } from '../port-settings.ts';
import { areasWith, privateListsFromEnvironment } from '../private-lists.ts';
import { openWorkflow } from '../stores/case-workflow.ts';
import { openCasesTable } from '../stores/cases-table.ts';
import { openObjects } from '../stores/objects.ts';
import { reviewApi } from './api.ts';
import { pageConfigFromEnvironment } from './page-config.ts';
import { serveEvents } from './serve-event.ts';

const objects = openObjects();
const pageConfig = pageConfigFromEnvironment();

export const handler = serveEvents(
  reviewApi({
    table: openCasesTable(required('CASES_TABLE')),
    workflow: openWorkflow(required('CASE_WORKFLOW_ARN')),
    ports: portsFromEnvironment(),
    region: required('AWS_REGION'),
    intakeBucket: required('INTAKE_BUCKET'),
    reference: { objects, bucket: required('REFERENCE_BUCKET') },
    readings: { objects, bucket: required('READINGS_BUCKET') },
    bus: { client: new EventBridgeClient({}), name: required('EVENT_BUS') },
    listAreas: areasWith(privateListsFromEnvironment()),
    now: () => new Date().toISOString(),
  }),
  { open: { 'GET /api/config': () => pageConfig } },
);
