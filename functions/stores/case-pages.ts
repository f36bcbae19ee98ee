import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { type CasesTable, caseKey } from './cases-table.ts';

interface Place {
  port: string;
  reference: string;
}

/** Items of one kind of a case: as many as fit into one answer of the table, 1 MB. */
interface CasePage {
  items: Record<string, unknown>[];
  /** The sort key after which the next page begins; null where none does. */
  next: string | null;
}

interface PageOptions {
  limit?: number;
  /** A sort key: the page begins behind it. */
  after?: string | null | undefined;
  newestFirst?: boolean;
  /** Only these attributes. The table reads all of an item nevertheless, but sends no more. */
  only?: readonly string[];
}

/** A page of the items of one case whose sort key begins with `prefix`, in order, read consistently. */
export async function pageOfCase(
  table: CasesTable,
  { port, reference }: Place,
  prefix: string,
  { limit, after, newestFirst = false, only }: PageOptions = {},
): Promise<CasePage> {
  const { pk } = caseKey(port, reference);
  const { Items = [], LastEvaluatedKey } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      ConsistentRead: true,
      ScanIndexForward: !newestFirst,
      Limit: limit,
      ExclusiveStartKey: after ? { pk, sk: after } : undefined,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: { ':pk': pk, ':prefix': prefix },
      ...(only && {
        ProjectionExpression: only.map((name) => `#${name}`).join(', '),
        ExpressionAttributeNames: Object.fromEntries(only.map((name) => [`#${name}`, name])),
      }),
    }),
  );
  return { items: Items, next: LastEvaluatedKey === undefined ? null : String(LastEvaluatedKey.sk) };
}

/** All of them, a page in memory at a time. */
export async function* itemsByPages(
  table: CasesTable,
  place: Place,
  prefix: string,
  options: Omit<PageOptions, 'after'> = {},
): AsyncGenerator<Record<string, unknown>> {
  let after: string | null = null;
  do {
    const page: CasePage = await pageOfCase(table, place, prefix, { ...options, after });
    yield* page.items;
    after = page.next;
  } while (after !== null);
}
