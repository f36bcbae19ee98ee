import * as z from 'zod';
import { required } from '../port-settings.ts';
import { type Route, requested } from '../review/route.ts';
import { serveEvents } from '../review/serve-event.ts';
import { serveRoutes } from '../review/serve-routes.ts';
import { openCasesTable } from '../stores/cases-table.ts';
import { openObjects } from '../stores/objects.ts';
import { exportCase } from './export-case.ts';
import { agenciesFromEnvironment, handOver, handOverSchema } from './hand-over.ts';
import { fontsIn } from './report/fonts.ts';
import { openSigner } from './signer.ts';

const services = {
  table: openCasesTable(required('CASES_TABLE')),
  objects: openObjects(),
  intakeBucket: required('INTAKE_BUCKET'),
  readingsBucket: required('READINGS_BUCKET'),
  signer: openSigner(required('SIGNING_KEY')),
  fonts: fontsIn(import.meta.dirname),
  agencies: agenciesFromEnvironment(),
  authority: required('AUTHORITY'),
  now: () => new Date().toISOString(),
};
const placeSchema = z.object({ port: z.string(), reference: z.string() });

const routes: Route[] = [
  {
    method: 'POST',
    path: '/cases/:port/:reference/export',
    permission: 'case.export',
    answer: ({ params, principal, requestId }) =>
      exportCase(services, requested(placeSchema, params), { principal, requestId }),
  },
  {
    method: 'POST',
    path: '/cases/:port/:reference/handovers',
    permission: 'case.share',
    async answer({ params, body, principal, requestId }) {
      const asked = requested(handOverSchema, await body());
      return handOver(services, requested(placeSchema, params), asked, { principal, requestId });
    },
  },
];

export const handler = serveEvents(serveRoutes(routes));
