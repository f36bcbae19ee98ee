import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { caseIdOf } from '../../shared/cases/case-id.ts';
import { type Drill, drillSchema } from '../../shared/cases/drill.ts';
import { type CasesTable, putIfAbsent } from './cases-table.ts';

/** Not in the case's partition: what an officer may see of a case never comes near it. */
const drillKey = (port: string, reference: string) => ({ pk: `DRILL#${caseIdOf(port, reference)}`, sk: 'DRILL' });

/** Notes, before anything of it is uploaded, that a case will be a drill. False where that is noted already. */
export async function announceDrill(
  table: CasesTable,
  place: { port: string; reference: string },
  drill: Drill,
): Promise<boolean> {
  return putIfAbsent(table, { ...drillKey(place.port, place.reference), ...drill });
}

/** The truth of a drill; null for a true case. */
export async function drillOf(table: CasesTable, port: string, reference: string): Promise<Drill | null> {
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: drillKey(port, reference), ConsistentRead: true }),
  );
  return Item === undefined ? null : drillSchema.parse(Item);
}
