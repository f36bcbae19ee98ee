import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { caseIdOf } from '../../shared/cases/case-id.ts';
import { type Sighting, sightingSchema } from '../../shared/checks/check.ts';
import { type CasesTable, caseKey, putIfAbsent } from './cases-table.ts';

/** An identifier of one case, to be found from another. */
export type Identifier = Pick<Sighting, 'kind' | 'value' | 'about'>;

/** At most so many sightings of one identifier are looked at: a seal seen a hundred times needs no hundred-and-first. */
const SIGHTINGS = 25;

/** Remembers that a case showed these identifiers, from the instant `seenAt`. */
export async function rememberIdentifiers(
  table: CasesTable,
  port: string,
  reference: string,
  identifiers: readonly Identifier[],
  seenAt: string,
): Promise<void> {
  await Promise.all(
    identifiers.map(({ kind, value, about }) =>
      putIfAbsent(table, {
        pk: caseKey(port, reference).pk,
        sk: `IDENTIFIER#${kind}#${value}#${about}`,
        identifier: `${kind}#${value}`,
        seenAt,
        caseId: caseIdOf(port, reference),
        kind,
        value,
        about,
      }),
    ),
  );
}

/** The first sightings of these identifiers in other cases. */
export async function seenElsewhere(
  table: CasesTable,
  port: string,
  reference: string,
  identifiers: readonly Identifier[],
): Promise<Sighting[]> {
  const keys = [...new Set(identifiers.map(({ kind, value }) => `${kind}#${value}`))];
  const found = await Promise.all(
    keys.map((key) =>
      table.client.send(
        new QueryCommand({
          TableName: table.name,
          IndexName: 'identifiers',
          Limit: SIGHTINGS,
          KeyConditionExpression: '#identifier = :key',
          ExpressionAttributeNames: { '#identifier': 'identifier' },
          ExpressionAttributeValues: { ':key': key },
        }),
      ),
    ),
  );
  return found
    .flatMap(({ Items = [] }) => Items.map((item) => sightingSchema.parse(item)))
    .filter(({ caseId }) => caseId !== caseIdOf(port, reference));
}
