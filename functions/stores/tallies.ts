import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { type Tally, tallySchema } from '../../shared/tallies/tally.ts';
import { type CasesTable, putIfAbsent } from './cases-table.ts';

const PAGE = 500;

/** The tallies of a port's cases closed in a month, `2026-11`: an item a closed revision. */
const partition = (port: string, month: string) => `TALLY#${port}#${month}`;

/** Keeps what a closed case says of the checks. One item a revision, so a repeat counts nothing twice. */
export async function saveTally(table: CasesTable, tally: Tally): Promise<void> {
  const { port, reference, revision, at } = tally;
  const sk = `${reference}#r${String(revision).padStart(4, '0')}`;
  await putIfAbsent(table, { pk: partition(port, at.slice(0, 7)), sk, ...tally });
}

/** The tallies of a month, page by page, of each case the last revision: earlier ones were decided again with it. */
export async function* talliesOf(table: CasesTable, port: string, month: string): AsyncGenerator<Tally> {
  let start: Record<string, unknown> | undefined;
  let held: Tally | null = null;
  do {
    const { Items = [], LastEvaluatedKey } = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        Limit: PAGE,
        ExclusiveStartKey: start,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': partition(port, month) },
      }),
    );
    for (const item of Items) {
      const tally = tallySchema.parse(item);
      if (held !== null && held.reference !== tally.reference) yield held;
      held = tally;
    }
    start = LastEvaluatedKey;
  } while (start !== undefined);
  if (held !== null) yield held;
}
