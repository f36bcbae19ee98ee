import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { placeInCasesSchema } from '../rescreen/messages.ts';
import { type CasesTable, unlessRefused } from './cases-table.ts';

interface Rescreening {
  list: string;
  edition: string;
  adoptedAt: string;
}

const keyOf = ({ list, edition, adoptedAt }: Rescreening, port: string) => ({
  pk: `RESCREENING#${list}`,
  sk: `${adoptedAt}#${edition}#${port}`,
});

const progressSchema = z.object({
  pagesDone: z.int(),
  next: placeInCasesSchema.nullable().describe('where the next page begins; null where all are done'),
});
type Progress = z.infer<typeof progressSchema>;

/** How far the chain of pages of one port is; null where none is done. */
export async function rescreened(table: CasesTable, rescreening: Rescreening, port: string): Promise<Progress | null> {
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: keyOf(rescreening, port), ConsistentRead: true }),
  );
  return Item === undefined ? null : progressSchema.parse(Item);
}

/** Notes that a page is done, unless the chain is further on already. */
export async function markRescreened(table: CasesTable, rescreening: Rescreening, port: string, progress: Progress) {
  await unlessRefused(
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...keyOf(rescreening, port), ...progress },
        ConditionExpression: 'attribute_not_exists(pk) OR pagesDone < :done',
        ExpressionAttributeValues: { ':done': progress.pagesDone },
      }),
    ),
  );
}
