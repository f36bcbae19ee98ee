import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand, QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';

/** One table holds everything of a case in one partition. The keys below are named for what they hold. */
export const caseKey = (port: string, reference: string) => ({ pk: `CASE#${port}#${reference}`, sk: 'CASE' });
export const documentKey = (port: string, reference: string, documentId: string) => ({
  pk: `CASE#${port}#${reference}`,
  sk: `DOCUMENT#${documentId}`,
});
const revisionTag = (revision: number) => `r${String(revision).padStart(4, '0')}`;
export const taskKey = (port: string, reference: string, revision: number, lane: string) => ({
  pk: `CASE#${port}#${reference}`,
  sk: `TASK#${revisionTag(revision)}#${lane}`,
});
/** `DRAFT`: one officer's own, read by its full key only. */
export const draftKey = (
  { port, reference, revision, lane }: { port: string; reference: string; revision: number; lane: string },
  officer: string,
) => ({ pk: `CASE#${port}#${reference}`, sk: `DRAFT#${revisionTag(revision)}#${lane}#${officer}` });
export const staffKey = (id: string) => ({ pk: `STAFF#${id}`, sk: 'STAFF' });
export const findingKey = (port: string, reference: string, revision: number, findingId: string) => ({
  pk: `CASE#${port}#${reference}`,
  sk: `FINDING#${revisionTag(revision)}#${findingId}`,
});
export const examinationKey = (port: string, reference: string, revision: number, step: string) => ({
  pk: `CASE#${port}#${reference}`,
  sk: `EXAMINATION#${revisionTag(revision)}#${step}`,
});

/** The table and its client: one object that every store of a function shares. */
export interface CasesTable {
  client: DynamoDBDocumentClient;
  name: string;
}

export function openCasesTable(name: string, client = new DynamoDBClient({})): CasesTable {
  return { client: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }), name };
}

/** Writes an item where none is yet. True if it was written, false if one was there: either way it stands. */
export async function putIfAbsent(table: CasesTable, item: Record<string, unknown>): Promise<boolean> {
  return unlessRefused(
    table.client.send(
      new PutCommand({ TableName: table.name, Item: item, ConditionExpression: 'attribute_not_exists(pk)' }),
    ),
  );
}

/** True if the conditional write went through, false if its condition refused it; other errors are thrown. */
export async function unlessRefused(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

/** All items of one case whose sort key begins with `prefix`, in order, read consistently. */
export async function itemsOfCase(table: CasesTable, port: string, reference: string, prefix: string) {
  return queryAll(table, {
    TableName: table.name,
    ConsistentRead: true,
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
    ExpressionAttributeValues: { ':pk': caseKey(port, reference).pk, ':prefix': prefix },
  });
}

/** What waits in one queue, first in rank first. Indexes lag behind the table: whoever acts on an item reads it again. */
export async function waitingIn(table: CasesTable, queue: string, limit: number, before?: string) {
  const { Items = [] } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      IndexName: 'queue',
      Limit: limit,
      KeyConditionExpression: before === undefined ? '#queue = :queue' : '#queue = :queue AND #rank < :before',
      ExpressionAttributeNames: { '#queue': 'queue', ...(before === undefined ? {} : { '#rank': 'rank' }) },
      ExpressionAttributeValues: { ':queue': queue, ...(before === undefined ? {} : { ':before': before }) },
    }),
  );
  return Items;
}

/** What stands in one queue, last in rank first. */
export async function newestIn(table: CasesTable, queue: string, limit: number) {
  const { Items = [] } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      IndexName: 'queue',
      Limit: limit,
      ScanIndexForward: false,
      KeyConditionExpression: '#queue = :queue',
      ExpressionAttributeNames: { '#queue': 'queue' },
      ExpressionAttributeValues: { ':queue': queue },
    }),
  );
  return Items;
}

/** Part of what waits in a queue, first in rank first, from `start` (null: the beginning) and rank `since` on. */
export async function pageOfQueue(
  table: CasesTable,
  queue: string,
  { limit, start, since }: { limit: number; start: Record<string, unknown> | null; since: string | null },
): Promise<{ items: Record<string, unknown>[]; next: Record<string, unknown> | null }> {
  const { Items = [], LastEvaluatedKey = null } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      IndexName: 'queue',
      Limit: limit,
      ExclusiveStartKey: start ?? undefined,
      KeyConditionExpression: since === null ? '#queue = :queue' : '#queue = :queue AND #rank >= :since',
      ExpressionAttributeNames: { '#queue': 'queue', ...(since === null ? {} : { '#rank': 'rank' }) },
      ExpressionAttributeValues: { ':queue': queue, ...(since === null ? {} : { ':since': since }) },
    }),
  );
  return { items: Items, next: LastEvaluatedKey };
}

/** What is on one officer's list, first in rank first. */
export async function heldBy(table: CasesTable, holder: string, limit: number) {
  const { Items = [] } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      IndexName: 'holder',
      Limit: limit,
      KeyConditionExpression: 'holder = :holder',
      ExpressionAttributeValues: { ':holder': holder },
    }),
  );
  return Items;
}

/** How many items stand in one queue. */
export async function countQueue(table: CasesTable, queue: string): Promise<number> {
  let count = 0;
  let start: QueryCommandInput['ExclusiveStartKey'];
  do {
    const page = await table.client.send(
      new QueryCommand({
        ...{ TableName: table.name, IndexName: 'queue', Select: 'COUNT', ExclusiveStartKey: start },
        KeyConditionExpression: '#queue = :queue',
        ExpressionAttributeNames: { '#queue': 'queue' },
        ExpressionAttributeValues: { ':queue': queue },
      }),
    );
    count += page.Count ?? 0;
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
  return count;
}

export async function queryAll(table: CasesTable, query: QueryCommandInput) {
  const items: Record<string, unknown>[] = [];
  let start: QueryCommandInput['ExclusiveStartKey'];
  do {
    const page = await table.client.send(new QueryCommand({ ...query, ExclusiveStartKey: start }));
    items.push(...(page.Items ?? []));
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
  return items;
}
