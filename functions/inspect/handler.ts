import { inspectChecks } from '../../shared/checks/inspect-checks.ts';
import { examineRevision } from '../examine-revision.ts';
import { portsFromEnvironment, required } from '../port-settings.ts';
import { openCasesTable } from '../stores/cases-table.ts';
import { openObjects } from '../stores/objects.ts';
import { workflowPlaceSchema } from '../workflow-place.ts';

const services = {
  table: openCasesTable(required('CASES_TABLE')),
  objects: openObjects(),
  readingsBucket: required('READINGS_BUCKET'),
  ports: portsFromEnvironment(),
};

export async function handler(event: unknown): Promise<{ findings: number }> {
  return examineRevision(services, workflowPlaceSchema.parse(event), 'inspect', inspectChecks);
}
