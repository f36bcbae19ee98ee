import { required } from '../port-settings.ts';
import { serveEvents } from '../review/serve-event.ts';
import { serveRoutes } from '../review/serve-routes.ts';
import { openCasesTable } from '../stores/cases-table.ts';
import { openObjects } from '../stores/objects.ts';
import { pageRoutes } from './page-routes.ts';

export const handler = serveEvents(
  serveRoutes(
    pageRoutes({
      table: openCasesTable(required('CASES_TABLE')),
      objects: openObjects(),
      intakeBucket: required('INTAKE_BUCKET'),
      readingsBucket: required('READINGS_BUCKET'),
      now: () => new Date().toISOString(),
    }),
  ),
);
