import { required } from '../port-settings.ts';
import { serveEvents } from '../review/serve-event.ts';
import { serveRoutes } from '../review/serve-routes.ts';
import { openCasesTable } from '../stores/cases-table.ts';
import { openObjects } from '../stores/objects.ts';
import { uploadRoutes } from './upload-routes.ts';

const services = {
  table: openCasesTable(required('CASES_TABLE')),
  objects: openObjects(),
  intakeBucket: required('INTAKE_BUCKET'),
  now: () => new Date().toISOString(),
};

export const handler = serveEvents(serveRoutes(uploadRoutes(services)));
