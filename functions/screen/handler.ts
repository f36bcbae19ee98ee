import { examineRevision } from '../examine-revision.ts';
import { portsFromEnvironment, required } from '../port-settings.ts';
import { privateListsFromEnvironment } from '../private-lists.ts';
import { openCasesTable } from '../stores/cases-table.ts';
import { openObjects } from '../stores/objects.ts';
import { workflowPlaceSchema } from '../workflow-place.ts';
import { allowedPairs } from './allowed-pairs.ts';
import { listsInForce } from './lists-in-force.ts';
import { screeningChecks } from './screen-dossier.ts';

const objects = openObjects();
const reference = { objects, bucket: required('REFERENCE_BUCKET') };
const services = {
  table: openCasesTable(required('CASES_TABLE')),
  objects,
  readingsBucket: required('READINGS_BUCKET'),
  ports: portsFromEnvironment(),
  listsOf: listsInForce(reference, privateListsFromEnvironment()),
  allowed: allowedPairs(reference),
};

export async function handler(event: unknown): Promise<{ findings: number }> {
  const place = workflowPlaceSchema.parse(event);
  return examineRevision(services, place, 'screen', (dossier) => screeningChecks(services, dossier, place.revision));
}
