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
    workflow: openWorkflow(''),
    ports: portsFromEnvironment(),
    region: required('AWS_REGION'),
    intakeBucket: required('INTAKE_BUCKET'),
    reference: { objects, bucket: required('REFERENCE_BUCKET') },
    readings: { objects, bucket: required('READINGS_BUCKET') },
    listAreas: areasWith(privateListsFromEnvironment()),
    now: () => new Date().toISOString(),
  }),
  { open: { 'GET /api/config': () => pageConfig } },
);
