import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { caseIdOf } from '../../shared/cases/case-id.ts';
import { type PartyIdentifier, partyKindSchema, partyRoleSchema } from '../../shared/dossier/case-parties.ts';
import { type CasesTable, caseKey } from './cases-table.ts';
import { indexKey, type Remembering } from './identifiers.ts';

/** A party, by its name or a number of it, as one case shows it. Written by `rememberIdentifiers`. */
const partySightingSchema = z.object({
  caseId: z.string(),
  kind: partyKindSchema,
  value: z.string(),
  about: partyRoleSchema,
  detail: z.object({ name: z.string() }),
  seenAt: z.iso.datetime(),
});
export type PartySighting = z.infer<typeof partySightingSchema>;

/** The parties that a case is remembered by: at most `most` sightings, each in one role. One query. */
export async function partiesOfCase(
  table: CasesTable,
  { port, reference }: Pick<Remembering, 'port' | 'reference'>,
  kind: PartyIdentifier['kind'],
  most: number,
): Promise<PartySighting[]> {
  const { Items = [] } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      Limit: most,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: { ':pk': caseKey(port, reference).pk, ':prefix': `IDENTIFIER#${kind}#` },
    }),
  );
  return Items.map((item) => partySightingSchema.parse(item));
}

/**
 * The newest sightings of a party at one port, whatever the thousands of them, and whether there are more: one query of
 * `most` items, those of the case that asks among them, and one to tell that there are more.
 */
export async function partySeenAt(
  table: CasesTable,
  asker: Remembering,
  party: Pick<PartyIdentifier, 'kind' | 'value'>,
  port: string,
  most: number,
): Promise<{ sightings: PartySighting[]; more: boolean }> {
  const { Items = [] } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      IndexName: 'identifiers',
      Limit: most + 1,
      ScanIndexForward: false,
      KeyConditionExpression: '#identifier = :key',
      ExpressionAttributeNames: { '#identifier': 'identifier' },
      ExpressionAttributeValues: { ':key': indexKey(party, { port, drill: asker.drill }) },
    }),
  );
  const own = caseIdOf(asker.port, asker.reference);
  const sightings = Items.slice(0, most)
    .map((item) => partySightingSchema.parse(item))
    .filter(({ caseId }) => caseId !== own);
  return { sightings, more: Items.length > most };
}
