import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type CasesTable, unlessRefused } from './cases-table.ts';

interface Rescreening {
  list: string;
  edition: string;
  adoptedAt: string;
}

/** How far the chain of pages of one port is: the number of pages that are done. */
const keyOf = ({ list, edition, adoptedAt }: Rescreening, port: string) => ({
  pk: `RESCREENING#${list}`,
  sk: `${adoptedAt}#${edition}#${port}`,
});
const progressSchema = z.object({ pagesDone: z.int() });

/** Whether a page is done, and the next one on its way. */
export async function isRescreened(table: CasesTable, rescreening: Rescreening, port: string, page: number) {
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: keyOf(rescreening, port), ConsistentRead: true }),
  );
  return Item !== undefined && progressSchema.parse(Item).pagesDone > page;
}

export async function markRescreened(table: CasesTable, rescreening: Rescreening, port: string, page: number) {
  await unlessRefused(
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...keyOf(rescreening, port), pagesDone: page + 1 },
        ConditionExpression: 'attribute_not_exists(pk) OR pagesDone <= :page',
        ExpressionAttributeValues: { ':page': page },
      }),
    ),
  );
}
