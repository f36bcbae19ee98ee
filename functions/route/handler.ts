import { portsFromEnvironment, required } from '../port-settings.ts';
import { openCasesTable } from '../stores/cases-table.ts';
import { workflowPlaceSchema } from '../workflow-place.ts';
import { type RouteOutcome, routeRevision } from './route-revision.ts';

const services = {
  table: openCasesTable(required('CASES_TABLE')),
  ports: portsFromEnvironment(),
  now: () => new Date().toISOString(),
};

export async function handler(event: unknown): Promise<RouteOutcome> {
  return routeRevision(services, workflowPlaceSchema.parse(event));
}
