import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { type PairDecision, pairDecisionSchema } from '../../shared/watchlists/remembered.ts';
import { type CasesTable, queryAll, unlessRefused } from './cases-table.ts';

/** What officers of a port decided on one party and the entries that it was like: an item an entry. */
const partition = (port: string, party: string) => `PAIR#${port}#${party}`;

/** Keeps the last decision on a pair. A repeat of it, or an earlier one that comes late, changes nothing. */
export async function recordPairDecision(table: CasesTable, port: string, decision: PairDecision): Promise<void> {
  await unlessRefused(
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { pk: partition(port, decision.party), sk: decision.entry, ...decision },
        ConditionExpression: 'attribute_not_exists(pk) OR #at < :at',
        ExpressionAttributeNames: { '#at': 'at' },
        ExpressionAttributeValues: { ':at': decision.at },
      }),
    ),
  );
}

/** The decisions of a port on these parties. */
export async function pairDecisionsOn(
  table: CasesTable,
  port: string,
  parties: Iterable<string>,
): Promise<PairDecision[]> {
  const found = await Promise.all(
    [...new Set(parties)].map((party) =>
      queryAll(table, {
        TableName: table.name,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': partition(port, party) },
      }),
    ),
  );
  return found.flat().map((item) => pairDecisionSchema.parse(item));
}
