import { QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { type Tally, tallySchema } from '../../shared/tallies/tally.ts';
import { type CasesTable, putIfAbsent, unlessRefused } from './cases-table.ts';

const PAGE = 500;

/** The tallies of a port's cases closed in a month, `2026-11`: an item a closed revision. */
const partition = (port: string, month: string) => `TALLY#${port}#${month}`;

/** Keeps what a closed case says of the checks. One item a revision, so a repeat counts nothing twice. */
export async function saveTally(table: CasesTable, tally: Omit<Tally, 'superseded'>): Promise<void> {
  await putIfAbsent(table, { ...tallyKey(tally), ...tally });
}

/**
 * Marks the tally of a revision that was closed in an earlier month than the one that followed it, so that the case counts
 * once. Of the same month `talliesOf` takes the last.
 */
export async function supersedeTally(
  table: CasesTable,
  tally: Pick<Tally, 'port' | 'reference' | 'revision' | 'at'>,
): Promise<void> {
  await unlessRefused(
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: tallyKey(tally),
        UpdateExpression: 'SET superseded = :superseded',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeValues: { ':superseded': true },
      }),
    ),
  );
}

function tallyKey({ port, reference, revision, at }: Pick<Tally, 'port' | 'reference' | 'revision' | 'at'>) {
  return { pk: partition(port, at.slice(0, 7)), sk: `${reference}#r${String(revision).padStart(4, '0')}` };
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
