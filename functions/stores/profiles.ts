import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { type ProfileEdition, profileEditionSchema, usualEdition } from '../../shared/checks/profile-edition.ts';
import { type CasesTable, putIfAbsent } from './cases-table.ts';

/** The editions of a port's profile: an item an edition, none ever changed. */
const partition = (port: string) => `PROFILE#${port}`;
const editionKey = (edition: number) => `EDITION#${String(edition).padStart(8, '0')}`;

/** The newest editions of a port's profile, newest first. */
export async function profileEditions(table: CasesTable, port: string, limit: number): Promise<ProfileEdition[]> {
  const { Items = [] } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      ConsistentRead: true,
      ScanIndexForward: false,
      Limit: limit,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': partition(port) },
    }),
  );
  return Items.map((item) => profileEditionSchema.parse(item));
}

/** How a port runs the checks now: one item, however often it was changed. */
export async function currentProfile(table: CasesTable, port: string): Promise<ProfileEdition> {
  const [newest] = await profileEditions(table, port, 1);
  return newest ?? usualEdition(port);
}

/** One edition of a port's profile. Throws where there never was such a one. */
export async function profileOfEdition(table: CasesTable, port: string, edition: number): Promise<ProfileEdition> {
  const usual = usualEdition(port);
  if (edition === usual.edition) return usual;
  const { Item } = await table.client.send(
    new GetCommand({
      TableName: table.name,
      Key: { pk: partition(port), sk: editionKey(edition) },
      ConsistentRead: true,
    }),
  );
  if (Item === undefined) throw new Error(`the profile of ${port} has no edition ${edition}`);
  return profileEditionSchema.parse(Item);
}

/** Writes the next edition. False where another change made that edition first. */
export async function saveEdition(table: CasesTable, edition: ProfileEdition): Promise<boolean> {
  return putIfAbsent(table, { pk: partition(edition.port), sk: editionKey(edition.edition), ...edition });
}
